package redress.documents.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.apache.poi.hsmf.datatypes.PropertyValue;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/** Reads an e-mail as Outlook saves it (.msg). Its headers, where it came from outside, tell more than its fields. */
final class MsgReader {

    /** PidTagSenderSmtpAddress and PidTagSentRepresentingSmtpAddress, which HSMF has no names for. */
    private static final List<Integer> SMTP_ADDRESSES = List.of(0x5D01, 0x5D02);

    private final Gathered gathered = new Gathered();

    private MsgReader() {}

    static IncomingMail read(Attachment original, LocalDate today)
            throws IOException, MessagingException, ChunkNotFoundException {
        return new MsgReader().mail(original, today);
    }

    private IncomingMail mail(Attachment original, LocalDate today)
            throws IOException, MessagingException, ChunkNotFoundException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(original.bytes()))) {
            Envelope envelope = opened(message);
            gathered.words(words(message));
            for (AttachmentChunks attachment : message.getAttachmentFiles()) {
                take(attachment);
            }
            return gathered.mail(envelope, Doubts.about(envelope, today), original);
        }
    }

    private static Envelope opened(MAPIMessage message) throws MessagingException {
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
        return envelope(message);
    }

    private static Envelope envelope(MAPIMessage message) throws MessagingException {
        String subject = text(message.getMainChunks().getSubjectChunk());
        Optional<LocalDate> sent = day(message, MAPIProperty.CLIENT_SUBMIT_TIME);
        Optional<LocalDate> received = day(message, MAPIProperty.MESSAGE_DELIVERY_TIME);
        Address sender = new Address(text(message.getMainChunks().getDisplayFromChunk()), address(message));
        List<Address> from = sender.shown().isEmpty() ? List.of() : List.of(sender);
        String headers = Optional.ofNullable(message.getMainChunks().getMessageHeaders())
                .map(StringChunk::getValue)
                .orElse("");
        if (headers.isBlank()) {
            return new Envelope(from, List.of(), sent, received, subject);
        }
        Envelope told = Envelope.of(new InternetHeaders(
                new ByteArrayInputStream(headers.strip().concat("\r\n\r\n").getBytes(StandardCharsets.UTF_8)), true));
        return new Envelope(
                told.from().isEmpty() ? from : told.from(),
                told.replyTo(),
                told.sent().or(() -> sent),
                told.received().or(() -> received),
                subject.isEmpty() ? told.subject() : subject);
    }

    private static String address(MAPIMessage message) {
        String plain = text(message.getMainChunks().getEmailFromChunk());
        if (plain.contains("@")) {
            return plain;
        }
        return message.getMainChunks().getAll().entrySet().stream()
                .filter(property -> SMTP_ADDRESSES.contains(property.getKey().id))
                .flatMap(property -> property.getValue().stream())
                .filter(StringChunk.class::isInstance)
                .map(chunk -> text((StringChunk) chunk))
                .filter(found -> found.contains("@"))
                .findFirst()
                .orElse("");
    }

    private static Optional<LocalDate> day(MAPIMessage message, MAPIProperty property) {
        return Optional.ofNullable(message.getMainChunks().getProperties().get(property)).stream()
                .flatMap(List::stream)
                .filter(PropertyValue.TimePropertyValue.class::isInstance)
                .map(value -> ((PropertyValue.TimePropertyValue) value).getValue())
                .flatMap(at -> Envelope.day(at.toInstant()).stream())
                .findFirst();
    }

    private static String words(MAPIMessage message) {
        String plain = Optional.ofNullable(message.getMainChunks().getTextBodyChunk())
                .map(StringChunk::getValue)
                .orElse("");
        if (!plain.isBlank()) {
            return plain;
        }
        Optional<ByteChunk> page = Optional.ofNullable(message.getMainChunks().getHtmlBodyChunkBinary());
        String html = page.map(ByteChunk::getValue)
                .map(bytes -> MailText.decoded(bytes, ""))
                .orElseGet(() -> Optional.ofNullable(message.getMainChunks().getHtmlBodyChunkString())
                        .map(StringChunk::getValue)
                        .orElse(""));
        return HtmlWords.of(html);
    }

    private void take(AttachmentChunks attachment) throws IOException, MessagingException {
        if (attachment.isEmbeddedMessage()) {
            nested(attachment);
            return;
        }
        String name = name(attachment);
        Optional<byte[]> bytes = Optional.ofNullable(attachment.getAttachData()).map(ByteChunk::getValue);
        if (bytes.isEmpty()) {
            gathered.warn("“" + SafeName.of(name, "bin")
                    + "” is only a link or an object of Outlook. It is left inside the original.");
        } else {
            gathered.attach(Attachment.of(name, bytes.get()), false);
        }
    }

    private static String name(AttachmentChunks attachment) {
        return Stream.of(
                        text(attachment.getAttachLongFileName()),
                        text(attachment.getAttachFileName()),
                        text(attachment.getAttachDisplayName()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("attachment");
    }

    /** An e-mail inside an Outlook file cannot stand alone, so its words are kept as text. */
    private void nested(AttachmentChunks attachment) throws IOException, MessagingException {
        try (MAPIMessage inner = attachment.getEmbeddedMessage()) {
            Envelope envelope = opened(inner);
            String text = "From: " + envelope.sender().name() + " <"
                    + envelope.sender().address() + ">\nDate: "
                    + envelope.sent().map(LocalDate::toString).orElse("") + "\nSubject: " + envelope.subject() + "\n\n"
                    + MailText.words(words(inner)) + "\n";
            String title =
                    envelope.subject().isEmpty() ? "e-mail" : envelope.subject().replaceAll("[./\\\\]", " ");
            Attachment kept = Attachment.text(title + ".txt", text);
            gathered.attach(kept, false);
            gathered.warn("There is another e-mail inside. Its words are kept as “" + kept.name()
                    + "”; its own attachments are left inside the original.");
        }
    }

    private static String text(StringChunk chunk) {
        return Optional.ofNullable(chunk)
                .map(StringChunk::getValue)
                .map(MailText::line)
                .orElse("");
    }
}
