package redress.documents.mail;

/** Somebody's name and e-mail address; the name "" where none is shown. */
public record Mailbox(String name, String address) {}
