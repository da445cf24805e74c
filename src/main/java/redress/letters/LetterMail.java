package redress.letters;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.casework.Refused;
import redress.council.Council;
import redress.documents.PdfPages;
import redress.documents.mail.MailDraft;
import redress.documents.mail.Mailbox;

/** The e-mail that carries a letter: says what is attached, and how to get it another way. */
record LetterMail(Council council, String coordinator) {

    /** The draft; nothing in it but the address names the person, not even the file. */
    MailDraft of(Outgoing letter, byte[] pdf) {
        if (letter.to().email().isBlank()) {
            throw new Refused("No e-mail address is known for "
                    + (letter.to().name().isBlank()
                            ? "the recipient"
                            : letter.to().name())
                    + ". Add it to the person, or send the letter by post.");
        }
        String reference = letter.state().reference();
        String subject = reference + ": " + letter.name();
        return new MailDraft(
                new Mailbox(council.team() + ", " + council.name(), council.email()),
                List.of(new Mailbox(letter.to().name(), letter.to().email())),
                subject,
                body(letter, pages(pdf)),
                List.of(new MailDraft.Attachment(
                        reference + "-" + letter.letter().purpose() + ".pdf", "application/pdf", pdf)));
    }

    private String body(Outgoing letter, int pages) {
        Salutation salutation = Salutation.to(Optional.empty(), "", letter.to().name());
        String kind = letter.state().kind().label().toLowerCase(Locale.UK);
        String telephone = council.telephone().isBlank() ? "" : " or telephone " + council.telephone();
        return """
                %s,

                Our letter about the %s with the reference %s is attached: %s (PDF, %d %s).

                Please keep the reference in the subject line when you reply.

                If you cannot open it, or would like it in large print, as audio, in Easy Read or in another language, \
                reply to this message%s.

                %s

                %s
                %s
                %s
                """.formatted(
                        salutation.greeting(),
                        kind,
                        letter.state().reference(),
                        letter.name(),
                        pages,
                        pages == 1 ? "page" : "pages",
                        telephone,
                        salutation.closing(),
                        coordinator,
                        council.team(),
                        council.name());
    }

    private static int pages(byte[] pdf) {
        try (PdfPages open = PdfPages.open(pdf)) {
            return open.count();
        }
    }
}
