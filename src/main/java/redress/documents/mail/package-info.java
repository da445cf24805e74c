/**
 * What comes in by e-mail: .eml, Outlook's .msg and pasted text become one {@link redress.documents.mail.IncomingMail};
 * other files are looked at by their content before they are kept. What comes in is only read: nothing is run, nothing is fetched,
 * no archive is unpacked. What goes out is a {@link redress.documents.mail.MailDraft}, which the user sends. Knows no case.
 */
package redress.documents.mail;
