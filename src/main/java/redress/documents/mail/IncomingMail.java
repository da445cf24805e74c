package redress.documents.mail;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An e-mail that came in, as far as it could be read. Whatever the sender wrote is only said, not proven; what looks
 * odd about it stands in the warnings.
 *
 * @param sent the day the sender's computer gave it (Europe/London)
 * @param received the day the last computer on its way took it in, which the sender cannot write
 * @param words the plain words; HTML is turned to text
 * @param attachments what is kept beside the original, e-mails inside it too; programs are left out
 * @param warnings one sentence each
 * @param original the e-mail as it came
 */
public record IncomingMail(
        Address from,
        Optional<LocalDate> sent,
        Optional<LocalDate> received,
        String subject,
        String words,
        List<Attachment> attachments,
        List<String> warnings,
        Attachment original) {

    public IncomingMail {
        attachments = List.copyOf(attachments);
        warnings = List.copyOf(warnings);
    }

    /** The day to count from: when it arrived, else when it was sent, else today; never a day to come. */
    public LocalDate day(LocalDate today) {
        return received.or(() -> sent).filter(day -> !day.isAfter(today)).orElse(today);
    }
}
