package redress.documents.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import redress.documents.DocumentException;

/**
 * An e-mail that is written and not sent: opened as a file, mail programs show it ready for the user to look at and send
 * (X-Unsent). Names and subjects may hold anything; none of it can become a header of its own.
 *
 * @param from who writes; an empty address leaves it to the mail program
 * @param body plain text, lines divided by line feeds
 */
public record MailDraft(Mailbox from, List<Mailbox> to, String subject, String body, List<Attachment> attachments) {

    /** Whoever's account the mail program sends from. */
    public static final Mailbox OWN_ACCOUNT = new Mailbox("", "");

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    public MailDraft {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }

    /** A file that goes with it. */
    public static final class Attachment {

        private final String name;
        private final String mediaType;
        private final byte[] content;

        /**
         * A file in memory.
         *
         * @param name no path
         * @param mediaType "application/pdf"
         */
        public Attachment(String name, String mediaType, byte[] content) {
            this.name = name;
            this.mediaType = mediaType;
            this.content = content.clone();
        }

        public String name() {
            return name;
        }

        public String mediaType() {
            return mediaType;
        }

        public byte[] content() {
            return content.clone();
        }

        private MimeBodyPart part() throws MessagingException {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(content, mediaType)));
            part.setFileName(oneLine(name));
            part.setDisposition(Part.ATTACHMENT);
            return part;
        }
    }

    /**
     * The draft as an .eml file.
     *
     * @throws DocumentException where an address is none
     */
    public byte[] eml() {
        try {
            MimeMessage message = new Unsent();
            message.setHeader("X-Unsent", "1");
            if (!from.address().isBlank()) {
                message.setFrom(address(from));
            }
            for (Mailbox mailbox : to) {
                message.addRecipient(Message.RecipientType.TO, address(mailbox));
            }
            message.setSubject(oneLine(subject), UTF_8);
            MimeMultipart parts = new MimeMultipart();
            MimeBodyPart words = new MimeBodyPart();
            words.setText(body.replace("\r\n", "\n").replace("\n", "\r\n"), UTF_8);
            parts.addBodyPart(words);
            for (Attachment attachment : attachments) {
                parts.addBodyPart(attachment.part());
            }
            message.setContent(parts);
            message.saveChanges();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | IOException e) {
            throw new DocumentException("The e-mail was not made. Try again, or send it by post.", e);
        }
    }

    private static InternetAddress address(Mailbox mailbox) throws IOException {
        try {
            InternetAddress address = new InternetAddress();
            address.setAddress(mailbox.address().strip());
            String name = oneLine(mailbox.name());
            if (!name.isEmpty()) {
                address.setPersonal(name, UTF_8);
            }
            address.validate();
            return address;
        } catch (AddressException e) {
            throw new DocumentException(
                    "The e-mail address of the recipient is none that can be written to. Correct it, or send by post.",
                    e);
        }
    }

    /** Line ends would begin a new header, other control signs a guessing game. */
    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints()
                .map(sign -> Character.isISOControl(sign)
                                || Character.getType(sign) == Character.LINE_SEPARATOR
                                || Character.getType(sign) == Character.PARAGRAPH_SEPARATOR
                        ? ' '
                        : sign)
                .filter(sign ->
                        Character.getType(sign) != Character.FORMAT && Character.getType(sign) != Character.SURROGATE)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    /** The mail program gives number and date when it sends; our number would name this computer and its user. */
    private static final class Unsent extends MimeMessage {

        Unsent() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected synchronized void updateHeaders() throws MessagingException {
            super.updateHeaders();
            removeHeader("Message-ID");
            removeHeader("Date");
        }
    }
}
