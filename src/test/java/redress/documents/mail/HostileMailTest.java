package redress.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.documents.DocumentException;

/** E-mails damaged at random and by design: each is read, or refused with the one sentence. */
class HostileMailTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final List<String> SAMPLES = List.of(
            "plain.eml",
            "alternative.eml",
            "html-only.eml",
            "mixed.eml",
            "nested.eml",
            "broken-boundary.eml",
            "windows-1252.eml",
            "spoofed.eml");

    @Property(tries = 1500)
    void aDamagedEmailIsReadOrRefusedWithASentence(@ForAll("damagedEmails") byte[] bytes) {
        readOrRefused(Attachment.of("damaged.eml", bytes).as(FileType.EMAIL));
    }

    @Property(tries = 400)
    void aDamagedOutlookFileIsReadOrRefusedWithASentence(@ForAll("damagedOutlook") byte[] bytes) {
        readOrRefused(Attachment.of("damaged.msg", bytes).as(FileType.OUTLOOK));
    }

    @Property(tries = 500)
    void anyBytesHaveATypeAndASafeName(@ForAll byte[] bytes, @ForAll String name) {
        Attachment file = Attachment.of(name, bytes);
        assertThat(file.name())
                .matches("[^/\\\\<>:\"|?*\\p{Cc}]{1,110}")
                .doesNotStartWith(".")
                .contains(".");
        assertThat(FileType.kept(file.type().mediaType())).isEqualTo(file.type());
    }

    @Provide
    Arbitrary<byte[]> damagedEmails() {
        List<byte[]> seeds = SAMPLES.stream().map(MailReaderTest::bytes).toList();
        return damaged(Arbitraries.of(seeds));
    }

    @Provide
    Arbitrary<byte[]> damagedOutlook() {
        byte[] one = OutlookTest.garrod().file("bill.pdf", new byte[5000]).bytes();
        byte[] two = OutlookTest.garrod()
                .inside(OutlookTest.garrod())
                .html("<p>x</p>")
                .bytes();
        return damaged(Arbitraries.of(List.of(one, two)));
    }

    private static Arbitrary<byte[]> damaged(Arbitrary<byte[]> seeds) {
        return Combinators.combine(
                        seeds, Arbitraries.longs(), Arbitraries.integers().between(1, 12))
                .as(HostileMailTest::damage);
    }

    /** Flips, cuts, doubles and moves pieces. */
    private static byte[] damage(byte[] seed, long random, int times) {
        Random dice = new Random(random);
        byte[] bytes = seed.clone();
        for (int i = 0; i < times && bytes.length > 8; i++) {
            int from = dice.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + dice.nextInt(60));
            switch (dice.nextInt(5)) {
                case 0 -> bytes[from] = (byte) dice.nextInt(256);
                case 1 -> bytes = spliced(bytes, from, to, 0);
                case 2 -> bytes = spliced(bytes, from, to, 2);
                case 3 -> bytes = spliced(bytes, from, to, 40);
                default -> {
                    for (int at = from; at < to; at++) {
                        bytes[at] = (byte) dice.nextInt(256);
                    }
                }
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        for (int i = 0; i < times; i++) {
            out.write(bytes, from, to - from);
        }
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static void readOrRefused(Attachment file) {
        try {
            IncomingMail mail = MailReader.read(file, TODAY);
            assertThat(mail.words().length()).isLessThanOrEqualTo(MailText.MOST_WORDS);
            assertThat(mail.day(TODAY)).isBeforeOrEqualTo(TODAY);
            assertThat(mail.warnings()).allMatch(w -> w.length() < 600 && w.endsWith("."));
        } catch (DocumentException refused) {
            assertThat(refused).hasMessageEndingWith("paste them instead.");
        }
    }

    @Example
    void partsAThousandDeepAreLeftInside() {
        StringBuilder deep =
                new StringBuilder("From: a@b.example\nDate: Wed, 1 Apr 2026 09:12:38 +0100\nMIME-Version: 1.0\n");
        for (int i = 0; i < 1000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        IncomingMail mail = read(deep + "\nwords");
        assertThat(mail.warnings()).anyMatch(w -> w.startsWith("The e-mail has more parts inside one another"));
    }

    @Example
    void aHeaderOfTenMegabytesIsCut() {
        IncomingMail mail = read("From: a@b.example\nDate: Wed, 1 Apr 2026 09:12:38 +0100\nSubject: "
                + "x".repeat(10_000_000) + "\n\nwords");
        assertThat(mail.subject().length()).isLessThanOrEqualTo(10_000);
        assertThat(mail.words()).isEqualTo("words");
    }

    @Example
    void aPageOfManyLayersIsReadWithoutFallingOver() {
        IncomingMail mail =
                read("From: a@b.example\nSubject: x\nContent-Type: text/html\n\n" + "<div>".repeat(50_000) + "words");
        assertThat(mail.words()).isEqualTo("words");
    }

    @Example
    void aThousandAttachmentsAreHundredAndASentence() {
        StringBuilder many =
                new StringBuilder("From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n");
        for (int i = 0; i < 300; i++) {
            many.append("--b\nContent-Disposition: attachment; filename=a.txt\n\nx\n");
        }
        IncomingMail mail = read(many + "--b--\n");
        assertThat(mail.attachments()).hasSize(100);
        assertThat(mail.attachments())
                .extracting(Attachment::name)
                .doesNotHaveDuplicates()
                .contains("a.txt", "a (100).txt");
        assertThat(mail.warnings()).anyMatch(w -> w.startsWith("There are more than 100 attachments"));
    }

    @Example
    void turnedNamesAreShownAsTheyAre() {
        IncomingMail mail = read("""
                From: a@b.example
                Subject: x
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Disposition: attachment; filename*=UTF-8''photo%E2%80%AEgpj.exe

                x
                --b--
                """);
        assertThat(mail.attachments()).isEmpty();
        assertThat(mail.warnings()).anyMatch(w -> w.startsWith("“photogpj.exe” is a program"));
    }

    @ParameterizedTest
    @CsvSource({
        "report.docm, PK, MACROS",
        "report.xlsm, PK, MACROS",
        "page.html, <p>x</p>, WEB_PAGE",
        "page.txt, <html><body>, WEB_PAGE",
        "drawing.svg, <svg/>, WEB_PAGE",
        "run.js, alert(1), PROGRAM",
        "run.scr, x, PROGRAM",
        "link.lnk, x, PROGRAM",
        "tool.ps1, x, PROGRAM",
        "script.txt, #!/bin/sh, PROGRAM",
        "words.txt, MZ Smith writes, TEXT",
        "bill.pdf, %PDF-1.7, PDF",
        "bill.jpg, %PDF-1.7, PDF",
        "letter.rtf, {\\rtf1 x}, RTF"
    })
    void theTypeIsThatOfTheContentAndTheWorseOfTheTwo(String name, String content, FileType type) {
        assertThat(FileType.of(name, content.getBytes(StandardCharsets.UTF_8))).isEqualTo(type);
    }

    @Example
    void aZipIsJudgedByTheNamesInItWithoutUnpacking() {
        assertThat(FileType.of("a.docx", zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo(FileType.WORD);
        assertThat(FileType.of("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo(FileType.MACROS);
        assertThat(FileType.of("a.docx", zip("readme.txt"))).isEqualTo(FileType.ARCHIVE);
        assertThat(FileType.of("a.zip", zip("META-INF/MANIFEST.MF"))).isEqualTo(FileType.PROGRAM);
    }

    private static byte[] zip(String... names) {
        List<Byte> bytes = new ArrayList<>(List.of((byte) 'P', (byte) 'K', (byte) 3, (byte) 4));
        Stream.of(names).forEach(name -> {
            for (byte b : name.getBytes(StandardCharsets.US_ASCII)) {
                bytes.add(b);
            }
            bytes.add((byte) 0);
        });
        byte[] all = new byte[bytes.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = bytes.get(i);
        }
        return all;
    }

    private static IncomingMail read(String eml) {
        return MailReader.read(
                Attachment.of("a.eml", eml.getBytes(StandardCharsets.UTF_8)).as(FileType.EMAIL), TODAY);
    }
}
