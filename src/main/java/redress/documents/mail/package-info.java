/**
 * What comes in by e-mail: .eml, Outlook's .msg and pasted text become one {@link redress.documents.mail.IncomingMail};
 * other files are looked at by their content before they are kept. It only reads: nothing is run, nothing is fetched,
 * no archive is unpacked. Knows no case.
 */
package redress.documents.mail;
