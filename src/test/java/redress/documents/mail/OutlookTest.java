package redress.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final Instant MORNING = Instant.parse("2026-04-01T08:12:00Z");

    static MsgFile garrod() {
        return new MsgFile()
                .text(MsgFile.SUBJECT, "Garden bin – “again”")
                .text(MsgFile.BODY, "Dear Sir,\r\n\r\nthe bin.\r\n")
                .text(MsgFile.SENDER_NAME, "Pamela Garrod")
                .text(MsgFile.SENDER_ADDRESS, "pamela.garrod@post.example")
                .time(MsgFile.SUBMITTED, MORNING)
                .time(MsgFile.DELIVERED, MORNING);
    }

    @Test
    void anOutlookFileGivesSenderDatesWordsAndAttachments() {
        IncomingMail mail = read(garrod().file("bill.pdf", "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII))
                .file("setup.exe", new byte[] {'M', 'Z', 0, 0}));
        assertThat(mail.from()).isEqualTo(new Address("Pamela Garrod", "pamela.garrod@post.example"));
        assertThat(mail.sent()).contains(FIRST_APRIL);
        assertThat(mail.received()).contains(FIRST_APRIL);
        assertThat(mail.subject()).isEqualTo("Garden bin – “again”");
        assertThat(mail.words()).isEqualTo("Dear Sir,\n\nthe bin.");
        assertThat(mail.attachments()).singleElement().satisfies(bill -> {
            assertThat(bill.name()).isEqualTo("bill.pdf");
            assertThat(bill.type()).isEqualTo(FileType.PDF);
        });
        assertThat(mail.warnings()).singleElement().asString().startsWith("“setup.exe” is a program");
    }

    @Test
    void headersFromOutsideAreBelievedBeforeTheFieldsOfOutlook() {
        IncomingMail mail = read(garrod().text(MsgFile.HEADERS, """
                        Received: from x by mx.saltmarsh.example; Tue, 31 Mar 2026 09:00:00 +0100
                        From: "boss@saltmarsh.example" <thief@evil.example>
                        Reply-To: other@evil.example
                        """));
        assertThat(mail.from().address()).isEqualTo("thief@evil.example");
        assertThat(mail.received()).contains(LocalDate.of(2026, 3, 31));
        assertThat(mail.warnings())
                .anyMatch(w -> w.startsWith("The sender is shown as boss@saltmarsh.example"))
                .anyMatch(w -> w.startsWith("Answers are asked to go to other@evil.example"));
    }

    @Test
    void aColleagueIsNamedByTheAddressOutsideOfExchange() {
        IncomingMail mail = read(garrod().text(MsgFile.SENDER_ADDRESS, "/O=SALTMARSH/CN=RECIPIENTS/CN=PN")
                .text(MsgFile.SENDER_SMTP, "priya.nair@saltmarsh.example"));
        assertThat(mail.from().address()).isEqualTo("priya.nair@saltmarsh.example");
    }

    @Test
    void aPageIsReadWhereThereAreNoPlainWords() {
        IncomingMail mail = read(garrod().text(MsgFile.BODY, "").html("<p>It is <b>still</b> full: £10.</p>"));
        assertThat(mail.words()).isEqualTo("It is still full: £10.");
    }

    @Test
    void anEmailInsideIsKeptAsItsWords() throws IOException {
        IncomingMail mail = read(garrod().inside(new MsgFile()
                .text(MsgFile.SUBJECT, "Earlier: tax")
                .text(MsgFile.BODY, "The inner words.")
                .text(MsgFile.SENDER_NAME, "Colin Frayne")));
        assertThat(mail.attachments()).singleElement().satisfies(inner -> {
            assertThat(inner.name()).isEqualTo("Earlier_ tax.txt");
            assertThat(new String(inner.open().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("From: Colin Frayne", "The inner words.");
        });
        assertThat(mail.warnings()).singleElement().asString().startsWith("There is another e-mail inside");
    }

    private static IncomingMail read(MsgFile file) {
        Attachment outlook = Attachment.of("mail.msg", file.bytes());
        assertThat(outlook.type()).isEqualTo(FileType.OUTLOOK);
        return MailReader.read(outlook, TODAY);
    }
}
