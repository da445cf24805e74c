package redress.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import redress.documents.DocumentException;

class MailReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void aPlainEmailGivesSenderDatesSubjectAndWords() {
        IncomingMail mail = read("plain.eml");
        assertThat(mail.from()).isEqualTo(new Address("Pamela Garrod", "pamela.garrod@post.example"));
        assertThat(mail.sent()).contains(FIRST_APRIL);
        assertThat(mail.received()).contains(FIRST_APRIL);
        assertThat(mail.subject()).isEqualTo("Garden bin missed again");
        assertThat(mail.words()).startsWith("Dear Sir or Madam,\n\nThe crew").endsWith("Pamela Garrod");
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.warnings()).isEmpty();
    }

    @Test
    void ofTwoFormsThePlainWordsAreTakenAndEncodedHeadersRead() {
        IncomingMail mail = read("alternative.eml");
        assertThat(mail.from().name()).isEqualTo("Zoë Brück");
        assertThat(mail.subject()).isEqualTo("Café on the pier – noise");
        assertThat(mail.words())
                .isEqualTo(
                        "The café plays music until 2\u202Fam. It is a very long line that quoted-printable folded.");
    }

    @Test
    void aPageBecomesTextAndNothingItNamesIsAskedFor() throws IOException {
        List<URI> asked = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        try (ServerSocket trap = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            trap.setSoTimeout(300);
            ProxySelector.setDefault(new Trap(asked));
            String page = new String(bytes("html-only.eml"), StandardCharsets.UTF_8)
                    .replace("PORT", Integer.toString(trap.getLocalPort()));
            IncomingMail mail = MailReader.read(Attachment.of("a.eml", page.getBytes(StandardCharsets.UTF_8)), TODAY);
            assertThat(mail.words())
                    .isEqualTo("Dear council,\n\nthe bin is still full.\nSince March.\n\n- first\n- second");
            assertThat(mail.from().name()).isEqualTo("Garrod, Pamela");
            assertThatThrownBy(trap::accept).isInstanceOf(SocketTimeoutException.class);
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void theReaderKnowsNeitherNetworkNorProcesses() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..", "javax.script..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.lang\\.(Process.*|Runtime)|org\\.jsoup\\.(Connection|helper\\.HttpConnection).*|jakarta\\.mail\\.(Transport|Store)")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("redress.documents.mail"));
    }

    @Test
    void attachmentsAreTypedByContentNamedSafelyAndProgramsLeftInside() {
        IncomingMail mail = read("mixed.eml");
        assertThat(mail.words()).isEqualTo("Here is the bill, £10.");
        assertThat(mail.attachments())
                .extracting(Attachment::name)
                .containsExactly("attachment.png", "Rechnung März.pdf", "invoice.pdf");
        assertThat(mail.attachments())
                .extracting(Attachment::type)
                .containsExactly(FileType.PNG, FileType.PDF, FileType.PDF);
        assertThat(mail.warnings())
                .anyMatch(w -> w.startsWith("“photo.jpg” is a program"))
                .anyMatch(w -> w.startsWith("“run.vbs” is a program or a script"))
                .hasSize(2);
    }

    @Test
    void anEmailInsideIsKeptAsItIsWithASentence() throws IOException {
        IncomingMail mail = read("nested.eml");
        assertThat(mail.words()).isEqualTo("See the e-mail below.");
        assertThat(mail.attachments()).singleElement().satisfies(inner -> {
            assertThat(inner.name()).isEqualTo("Council tax band.eml");
            assertThat(MailReader.read(inner, TODAY).words()).isEqualTo("The inner words.");
        });
        assertThat(mail.warnings()).singleElement().asString().startsWith("There is another e-mail inside");
    }

    @Test
    void brokenMimeGivesWhatCouldBeReadAndASentence() {
        IncomingMail lost = read("broken-boundary.eml");
        assertThat(lost.words()).contains("The words are here all the same.");
        assertThat(lost.warnings()).anyMatch(w -> w.startsWith("The e-mail is broken"));
        IncomingMail cut = read("cut-off.eml");
        assertThat(cut.words()).isEqualTo("The words came whole.");
        assertThat(cut.attachments())
                .singleElement()
                .satisfies(a -> assertThat(a.type()).isEqualTo(FileType.PDF));
        assertThat(cut.warnings()).anyMatch(w -> w.contains("damaged on its way"));
    }

    @Test
    void wordsInWindowsEncodingAreReadThoughCalledLatin() {
        IncomingMail mail = read("windows-1252.eml");
        assertThat(mail.subject()).isEqualTo("Café – the “quiet” zone");
        assertThat(mail.words()).isEqualTo("It cost £10 and it wasn’t “quiet”.");
    }

    @Test
    void forgedHeadersAreEachNamedAndTheDayOfArrivalCounts() {
        IncomingMail mail = read("spoofed.eml");
        assertThat(mail.from().address()).isEqualTo("attacker@evil.example");
        assertThat(mail.warnings())
                .anyMatch(w -> w.contains("2 senders"))
                .anyMatch(w -> w.startsWith("The sender is shown as chief.executive@saltmarsh.example"))
                .anyMatch(w -> w.startsWith("Answers are asked to go to collector@evil.example"))
                .anyMatch(w -> w.contains("dated 3 March 2099 but arrived on 1 April 2026"));
        assertThat(mail.day(TODAY)).isEqualTo(FIRST_APRIL);
    }

    @Test
    void anEmailWithoutSenderOrDateSaysSo() {
        IncomingMail mail = read("no-headers-to-speak-of.eml");
        assertThat(mail.warnings())
                .anyMatch(w -> w.startsWith("The e-mail does not say who sent it"))
                .anyMatch(w -> w.startsWith("The e-mail bears no date"));
        assertThat(mail.day(TODAY)).isEqualTo(TODAY);
    }

    @Test
    void pastedTextWithItsHeadIsReadLikeAnEmail() {
        IncomingMail mail = MailReader.pasted("""
                From: Pamela Garrod <pamela.garrod@post.example>
                Sent: 01 April 2026 09:12
                To: Complaints
                Subject: Garden bin

                The crew left our bin.
                """, TODAY);
        assertThat(mail.from()).isEqualTo(new Address("Pamela Garrod", "pamela.garrod@post.example"));
        assertThat(mail.sent()).contains(FIRST_APRIL);
        assertThat(mail.subject()).isEqualTo("Garden bin");
        assertThat(mail.words()).isEqualTo("The crew left our bin.");
        assertThat(MailReader.pasted("Only words.", TODAY).words()).isEqualTo("Only words.");
        assertThatThrownBy(() -> MailReader.pasted(" \n", TODAY)).isInstanceOf(DocumentException.class);
    }

    @Test
    void whatIsNoEmailIsRefusedWithASentence() {
        Attachment pdf = Attachment.of("bill.eml", "%PDF-1.4 and so on".getBytes(StandardCharsets.UTF_8));
        assertThat(MailReader.isMail(pdf)).isFalse();
        assertThatThrownBy(() -> MailReader.read(pdf, TODAY))
                .isInstanceOf(DocumentException.class)
                .hasMessageStartingWith("“bill.eml” is not an e-mail.");
    }

    @Test
    void fiftyMegabytesAreReadAndOneByteMoreIsRefused() {
        byte[] head = """
                From: a@b.example
                Date: Wed, 1 Apr 2026 09:12:38 +0100
                Subject: Large
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                Words.
                --b
                Content-Type: application/octet-stream; name=film.bin
                Content-Transfer-Encoding: base64

                """.getBytes(StandardCharsets.US_ASCII);
        byte[] large = new byte[(int) Attachment.LARGEST];
        java.util.Arrays.fill(large, (byte) 'A');
        for (int i = 0; i < large.length; i += 78) {
            large[i] = '\n';
        }
        System.arraycopy(head, 0, large, 0, head.length);
        IncomingMail mail = MailReader.read(Attachment.received("large.eml", large), TODAY);
        assertThat(mail.words()).isEqualTo("Words.");
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(film -> assertThat(film.size()).isGreaterThan(30_000_000));
        assertThatThrownBy(() -> Attachment.received("film.mp4", new byte[(int) Attachment.LARGEST + 1]))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("“film.mp4” is larger than 50 MB");
    }

    private static IncomingMail read(String name) {
        return MailReader.read(Attachment.of(name, bytes(name)), TODAY);
    }

    static byte[] bytes(String name) {
        try (var in = MailReaderTest.class.getResourceAsStream("/redress/mail/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class Trap extends ProxySelector {
        private final List<URI> asked;

        Trap(List<URI> asked) {
            this.asked = asked;
        }

        @Override
        public List<Proxy> select(URI uri) {
            asked.add(uri);
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException e) {
            asked.add(uri);
        }
    }
}
