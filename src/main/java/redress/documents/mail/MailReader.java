package redress.documents.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import redress.documents.DocumentException;

/** Reads e-mails of unknown senders: from a file, or from text copied out of a mail program. */
public final class MailReader {

    private MailReader() {}

    /** Whether a file can be read as an e-mail. */
    public static boolean isMail(Attachment file) {
        return file.type() == FileType.EMAIL || file.type() == FileType.OUTLOOK;
    }

    /**
     * Reads an e-mail.
     *
     * @param today for dates still to come
     * @throws DocumentException the only refusal, with a sentence, where it is no e-mail or too broken to read
     */
    public static IncomingMail read(Attachment file, LocalDate today) {
        try {
            return switch (file.type()) {
                case EMAIL -> EmlReader.read(file, today);
                case OUTLOOK -> MsgReader.read(file, today);
                default ->
                    throw new DocumentException(
                            "“" + file.name()
                                    + "” is not an e-mail. Save the e-mail from your mail program as .eml or .msg, then drop that file.");
            };
        } catch (DocumentException refusal) {
            throw refusal;
        } catch (IOException | MessagingException | ChunkNotFoundException | RuntimeException e) {
            // the edge: libraries over bytes of strangers throw whatever they like
            throw new DocumentException(
                    "“" + file.name()
                            + "” is too broken to be read as an e-mail. Copy its words and paste them instead.",
                    e);
        }
    }

    /**
     * Reads pasted text; lines at its head such as "From:", "Sent:" and "Subject:" are taken as what they say.
     *
     * @throws DocumentException with a sentence where there are no words
     */
    public static IncomingMail pasted(String text, LocalDate today) {
        return PastedMail.read(text, today);
    }
}
