package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.documents.AccessiblePdf;
import redress.documents.Block;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.Paper;
import redress.documents.PaperPdf;
import redress.documents.mail.MailDraft;
import redress.documents.mail.Mailbox;

class ReplyReaderTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    private static final Map<String, String> ANSWERS = Map.of(
            "reply-kind", "the response itself",
            "checked", "Round sheets, and the crew's supervisor",
            "point-1-found", "The crew skipped the lane.\nThe gate was locked.",
            "point-1-evidence", "Tracker of 20 March",
            "point-1-finding", "Partially upheld",
            "point-1-right", "Bin emptied on 2 April",
            "point-1-learned", "Gate codes are kept in the cab.",
            "apology", "We are sorry that you had to ask twice.");

    @TempDir
    Path folder;

    private final ReplyReader reader = new ReplyReader(LocalDate.of(2026, 4, 9));
    private SampleCouncil council;
    private CaseState state;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        state = council.open(SampleCouncil.complaint(FIRST_APRIL));
    }

    @AfterEach
    void close() {
        council.close();
    }

    private static void assertAnswers(OfficerAnswer read) {
        assertThat(read.reference()).contains("SM-2026-0001");
        assertThat(read.draft()).contains(false);
        assertThat(read.findings())
                .containsExactly(new Happening.FindingMade(
                        1, "partially-upheld", "The crew skipped the lane.\nThe gate was locked."));
        assertThat(read.letterWords())
                .containsEntry("response.checked", "Round sheets, and the crew's supervisor")
                .containsEntry("response.apology", "We are sorry that you had to ask twice.")
                .containsEntry("response.remedy", "Bin emptied on 2 April")
                .containsEntry("response.learning", "Gate codes are kept in the cab.");
        assertThat(read.points().get(1).evidence()).isEqualTo("Tracker of 20 March");
    }

    @Test
    void aFilledFormIsReadFieldByField() throws IOException {
        OfficerAnswer read = reader.read(state, "Reply.DOCX", FilledForm.of(state, ANSWERS));

        assertThat(read.way()).isEqualTo("form");
        assertAnswers(read);
    }

    @Test
    void aFormThatLostItsFieldsIsReadByItsLabels() throws IOException {
        OfficerAnswer read = reader.read(state, "reply.docx", FilledForm.withoutFields(FilledForm.of(state, ANSWERS)));

        assertThat(read.way()).isEqualTo("word");
        assertThat(read.findings()).hasSize(1);
        assertThat(read.letterWords()).containsEntry("response.remedy", "Bin emptied on 2 April");
    }

    private static final String TYPED = """
            Hello Ruth,

            Our reference: SM-2026-0001
            This is: the response itself
            How you looked into it: Round sheets, and the crew's supervisor

            Point 1
            What you found:
            The crew skipped the lane.
            The gate was locked.
            What shows it: Tracker of 20 March
            Is it upheld? Partially upheld
            What puts it right, and by when: Bin emptied on 2 April
            What you learned: Gate codes are kept in the cab.

            If something went wrong
            The apology, in your words: We are sorry that you had to ask twice.
            """;

    @Test
    void theLabelsAreFoundInAnEmailAndWhatItRepeatsIsLeftOut() {
        OfficerAnswer read = reader.pasted(
                state, TYPED + "\nOn 7 April 2026 Ruth Calloway wrote:\n> Point 1\n> What you found: nothing");

        assertThat(read.way()).isEqualTo("email");
        assertAnswers(read);
        assertThat(read.text()).doesNotContain("wrote:");
    }

    @Test
    void theLabelsAreFoundInAPdf() {
        List<Block> lines = TYPED.lines()
                .filter(line -> !line.isBlank())
                .<Block>map(Block.Paragraph::of)
                .toList();
        byte[] pdf = new PaperPdf(new AccessiblePdf(Fonts.shipped()))
                .write(new Paper("Environment", "Reply", "reply", lines), new Imprint("Reply", Instant.EPOCH, "1"));

        OfficerAnswer read = reader.read(state, "reply.pdf", pdf);

        assertThat(read.way()).isEqualTo("pdf");
        assertThat(read.findings()).extracting(Happening.FindingMade::finding).containsExactly("partially-upheld");
        assertThat(read.letterWords()).containsEntry("response.learning", "Gate codes are kept in the cab.");
    }

    @Test
    void aFormThatCameWithAnEmailIsReadWithTheDayItCame() throws IOException {
        byte[] written = new MailDraft(
                        MailDraft.OWN_ACCOUNT,
                        List.of(new Mailbox("Ruth Calloway", "ruth@saltmarsh.example")),
                        "Re: SM-2026-0001",
                        "Here is the form.",
                        List.of(new MailDraft.Attachment(
                                "reply.docx",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                FilledForm.of(state, ANSWERS))))
                .eml();
        String sent = "Date: Wed, 8 Apr 2026 10:00:00 +0000\r\n" + new String(written, StandardCharsets.ISO_8859_1);
        byte[] mail = sent.getBytes(StandardCharsets.ISO_8859_1);

        OfficerAnswer read = reader.read(state, "reply.eml", mail);

        assertThat(read.way()).isEqualTo("form");
        assertThat(read.came()).contains(LocalDate.of(2026, 4, 8));
        assertAnswers(read);
    }

    @Test
    void wordsThatFollowNoFormAreKeptWholeWithoutAProposal() {
        OfficerAnswer read = reader.read(
                state, "answer.txt", "We missed it. Sorry. It will not happen again.".getBytes(StandardCharsets.UTF_8));

        assertThat(read.isByPoint()).isFalse();
        assertThat(read.findings()).isEmpty();
        assertThat(read.draft()).isEmpty();
        assertThat(read.text()).isEqualTo("We missed it. Sorry. It will not happen again.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Upheld | upheld",
                "upheld. | upheld",
                "Yes | upheld",
                "NOT UPHELD | not-upheld",
                "No | not-upheld",
                "It is not upheld | not-upheld",
                "Partly upheld | partially-upheld",
                "upheld in part | partially-upheld",
                "Partially upheld | partially-upheld",
                "perhaps | ",
                "That depends on what you mean, because the crew says one thing and the supervisor another | ",
            })
    void aFindingIsUnderstoodWhereItIsClearAndLeftOpenWhereNot(String typed, String finding) {
        assertThat(ReplyForm.finding(typed, state)).isEqualTo(Optional.ofNullable(finding));
    }

    @Test
    void theAnswerToAnotherCaseIsRefusedWithItsReference() throws IOException {
        byte[] ofFirst = FilledForm.of(state, ANSWERS);
        CaseState second = council.open(SampleCouncil.complaint(FIRST_APRIL));

        assertThatThrownBy(() -> reader.read(second, "reply.docx", ofFirst))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("This answers SM-2026-0001, but the case in front is SM-2026-0002");
    }

    @Test
    void anEmptyFormIsRefused() {
        assertThatThrownBy(() -> reader.read(state, "reply.docx", FilledForm.of(state, Map.of())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Nothing is filled in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reply.doc", "reply.exe", "reply", "reply.odt"})
    void whatIsOfAnotherKindIsRefusedWithWhatToDo(String name) {
        assertThatThrownBy(() -> reader.read(state, name, new byte[] {1, 2, 3}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("paste its words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reply.docx", "reply.pdf"})
    void aDamagedFileIsRefusedWithASentence(String name) {
        assertThatThrownBy(() -> reader.read(state, name, "rubbish".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class)
                .hasMessageMatching("(?s)The (Word file|PDF) cannot .*");
    }

    @Test
    void anExternalEntityInAWordFileIsNotFollowed() throws IOException {
        Path secret = java.nio.file.Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>a&x;b</w:t></w:r></w:p></w:body></w:document>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }

        String said;
        try {
            said = reader.read(state, "reply.docx", out.toByteArray()).text();
        } catch (Refused refused) {
            said = refused.getMessage();
        }
        assertThat(said).doesNotContain("SECRET");
    }
}
