package redress.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.documents.DocumentException;

class MailDraftTest {

    private static final byte[] PDF = "%PDF-1.7 not a long one".getBytes(StandardCharsets.US_ASCII);

    private static MailDraft draft(String name, String address, String subject) {
        return new MailDraft(
                new Mailbox("Customer Services", "complaints@saltmarsh.example"),
                List.of(new Mailbox(name, address)),
                subject,
                "Dear Siôn,\n\nOur letter is attached.\n",
                List.of(new MailDraft.Attachment("SM-2026-0001-acknowledgement.pdf", "application/pdf", PDF)));
    }

    private static MimeMessage read(MailDraft draft) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(draft.eml()));
    }

    @Test
    void aMailProgramFindsRecipientSubjectWordsAndTheVeryPdf() throws Exception {
        MimeMessage mail = read(draft("Mr Siôn Gwynedd", "sion@mail.example", "SM-2026-0001: Acknowledgement – ŵ"));

        assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
        assertThat(mail.getSubject()).isEqualTo("SM-2026-0001: Acknowledgement – ŵ");
        InternetAddress to = (InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0];
        assertThat(to.getAddress()).isEqualTo("sion@mail.example");
        assertThat(to.getPersonal()).isEqualTo("Mr Siôn Gwynedd");
        assertThat(mail.getMessageID()).as("it would name this computer").isNull();
        Multipart parts = (Multipart) mail.getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Dear Siôn,");
        BodyPart pdf = parts.getBodyPart(1);
        assertThat(pdf.getFileName()).isEqualTo("SM-2026-0001-acknowledgement.pdf");
        assertThat(pdf.isMimeType("application/pdf")).isTrue();
        assertThat(pdf.getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\nBcc: all@council.example", "\nX-Evil: 1", "\r\n\r\nA body", "\u2028Bcc: a@b.example"})
    void aNameOrSubjectCannotBecomeAHeader(String hostile) throws Exception {
        MimeMessage mail = read(draft("Ann" + hostile, "ann@mail.example", "SM-2026-0001" + hostile));

        assertThat(Collections.list(mail.getAllHeaders()))
                .extracting(header -> header.getName())
                .containsExactlyInAnyOrder("X-Unsent", "From", "To", "Subject", "MIME-Version", "Content-Type");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(((Multipart) mail.getContent()).getCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "ann@", "a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", ""})
    void whatIsNoAddressIsRefusedWithASentence(String address) {
        assertThatThrownBy(() -> draft("Ann", address, "SM-2026-0001").eml())
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("Correct it");
    }
}
