package redress.documents;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/**
 * An e-mail to be looked at and sent in the user's own mail program: Redress itself sends nothing.
 *
 * @param to whom it goes to; none where the address has still to be typed
 * @param copies who gets a copy
 * @param words the plain words; a line feed begins a new line
 */
public record OutgoingMail(
        List<Mailbox> to, List<Mailbox> copies, String subject, String words, List<Enclosure> enclosures) {

    public OutgoingMail {
        to = List.copyOf(to);
        copies = List.copyOf(copies);
        enclosures = List.copyOf(enclosures);
    }

    /** Somebody's name and e-mail address; the name may be "". */
    public record Mailbox(String name, String address) {}

    /** A file that goes with it; name without personal data, type such as "application/pdf". */
    public static final class Enclosure {

        private final String name;
        private final String type;
        private final byte[] bytes;

        public Enclosure(String name, String type, byte[] bytes) {
            this.name = name;
            this.type = type;
            this.bytes = bytes.clone();
        }

        public String name() {
            return name;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /**
     * The draft as an .eml file: Outlook, Thunderbird and Apple Mail open it ready to be sent.
     *
     * @throws DocumentException where an address is none
     */
    public byte[] draft(Instant made) {
        try {
            MimeMessage message = new Draft(Session.getInstance(new Properties()));
            for (Mailbox box : to) {
                message.addRecipient(Message.RecipientType.TO, address(box));
            }
            for (Mailbox box : copies) {
                message.addRecipient(Message.RecipientType.CC, address(box));
            }
            message.setSubject(subject.replaceAll("[\\r\\n]+", " "), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(made));
            message.setHeader("X-Unsent", "1");
            MimeBodyPart text = new MimeBodyPart();
            text.setText(words, StandardCharsets.UTF_8.name());
            MimeMultipart whole = new MimeMultipart();
            whole.addBodyPart(text);
            for (Enclosure enclosure : enclosures) {
                MimeBodyPart part = new MimeBodyPart();
                part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.bytes, enclosure.type)));
                part.setFileName(enclosure.name);
                whole.addBodyPart(part);
            }
            message.setContent(whole);
            message.saveChanges();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException e) {
            throw new DocumentException("The e-mail could not be made. Look at the addresses of those it goes to.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InternetAddress address(Mailbox box) throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(box.address().strip(), true);
        if (!box.name().isBlank()) {
            address.setPersonal(box.name(), StandardCharsets.UTF_8.name());
        }
        return address;
    }

    /** Without the message id that would name this computer; the mail program gives its own when it sends. */
    private static final class Draft extends MimeMessage {

        Draft(Session session) {
            super(session);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            removeHeader("Message-ID");
        }
    }
}
