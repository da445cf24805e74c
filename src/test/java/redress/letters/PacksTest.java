package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.OfficerWork;
import redress.casework.ProposedDates;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.Verification;
import redress.council.Officer;
import redress.documents.DocumentException;
import redress.documents.PdfLinter;
import redress.documents.PdfPages;
import redress.documents.Vera;
import redress.documents.WordText;
import redress.documents.mail.MailDraft;
import redress.procedure.CaseKind;

class PacksTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final Path PICTURES = Path.of("target/officers");

    private static final Path GOLDEN = Path.of("src", "test", "resources", "redress", "letters", "briefing.txt");

    @TempDir
    Path folder;

    private Optional<SampleCouncil> open = Optional.empty();

    @AfterEach
    void close() {
        open.ifPresent(SampleCouncil::close);
    }

    private SampleCouncil council(String procedure) {
        SampleCouncil made = SampleCouncil.in(folder, procedure, FIRST_APRIL);
        open = Optional.of(made);
        return made;
    }

    private static Packs packs(SampleCouncil council) {
        return new Packs(
                new Packs.Desk(council.database, council.cases, letters(council), council.setup), council.clock);
    }

    private static Letters letters(SampleCouncil council) {
        return new Letters(council.database, council.cases, council.setup, council.clock);
    }

    private static Officer priya(SampleCouncil council) {
        Officer known = council.setup.officers().stream()
                .filter(o -> o.name().equals("Priya Nair"))
                .findFirst()
                .orElseThrow();
        return new Officer(
                known.id(),
                known.name(),
                known.jobTitle(),
                known.role(),
                "priya.nair@saltmarsh.example",
                "01632 960120",
                known.service(),
                true);
    }

    private static Packs.Plan plan(SampleCouncil council, CaseState state) {
        ProposedDates dates = ProposedDates.of(state, council.cases.today());
        return new Packs.Plan(priya(council), council.cases.today(), dates.draft(), dates.chase());
    }

    /** Two points of two services, an acknowledgement sent, a talk noted, another service asked. */
    private static CaseState complaint(SampleCouncil council) {
        NewCase one = SampleCouncil.complaint(FIRST_APRIL);
        CaseState state = council.open(new NewCase(
                CaseKind.COMPLAINT,
                Moment.of(FIRST_APRIL),
                one.person(),
                "Garden bin missed, and rude answer on the telephone",
                "The crew emptied the rest of the lane on 6 and 20 March, and left our bin.\n\nWhen I rang, I was told to"
                        + " \"drive it to the tip\". I am 81 \uD83D\uDE20 and do not drive.",
                "Bin emptied this week and an apology",
                "telephone",
                "customer-services",
                Optional.empty(),
                List.of(
                        new Happening.Point(1, "Garden bin missed on 6 and 20 March", "Environment", ""),
                        new Happening.Point(2, "Told on the telephone to drive the waste to the tip", "Revenues", "")),
                one.flags(),
                "stage-1",
                Optional.empty(),
                Optional.empty()));
        Letters letters = letters(council);
        state = letters.write(
                state, LetterDraft.plain("acknowledgement", FIRST_APRIL), Setup.CO_ORDINATOR, UUID.randomUUID());
        state = letters.sent(state, state.letters().get(0).letterId(), "post", FIRST_APRIL, Setup.CO_ORDINATOR);
        state = council.record(
                state,
                FIRST_APRIL,
                new Happening.ContactNoted("Mrs Garrod", "telephone", true, "Bin still full.", Optional.empty()));
        return council.record(
                state,
                FIRST_APRIL,
                new OfficerWork.ContributionAsked(
                        "Revenues", "Colin Frayne", "Who took the call on 20 March?", LocalDate.of(2026, 4, 17)));
    }

    private static MimeMultipart parts(byte[] eml) throws Exception {
        return (MimeMultipart) message(eml).getContent();
    }

    private static MimeMessage message(byte[] eml) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
    }

    private static String text(byte[] pdf) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                all.append(pages.text(page));
            }
            return all.toString().replace('\u00a0', ' ').replaceAll("[ ]+\n", "\n");
        }
    }

    @Test
    @Clause({"KL-13", "NN-16"})
    void givingACaseMakesADraftEmailWithSheetFormAndLettersAndRecordsBoth() throws Exception {
        SampleCouncil council = council("north-norfolk");
        CaseState state = complaint(council);

        Packs.Made made = packs(council).allocate(state, plan(council, state), Setup.CO_ORDINATOR, UUID.randomUUID());

        assertThat(made.state().holder().orElseThrow().officer()).isEqualTo("Priya Nair");
        assertThat(made.state().deadline("draft-wanted").orElseThrow().due()).isEqualTo("2026-04-21");
        MimeMessage mail = message(made.draft());
        assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
        assertThat(mail.getHeader("Message-ID")).isNull();
        assertThat(mail.getSubject()).isEqualTo("SM-2026-0001: please answer, draft by 21 April 2026");
        assertThat(mail.getAllRecipients()[0].toString()).contains("priya.nair@saltmarsh.example");
        List<String> names = new ArrayList<>();
        MimeMultipart parts = parts(made.draft());
        for (int i = 1; i < parts.getCount(); i++) {
            names.add(parts.getBodyPart(i).getFileName());
        }
        assertThat(names)
                .containsExactly(
                        "SM-2026-0001-briefing.pdf",
                        "SM-2026-0001-reply-form.docx",
                        "SM-2026-0001-2026-04-01-acknowledgement.pdf");
        OfficerWork.PackSent kept = (OfficerWork.PackSent) made.state()
                .timeline()
                .entries()
                .get(made.state().version() - 1)
                .what();
        assertThat(packs(council).kept(kept.kept())).isEqualTo(made.draft());
        assertThat(kept.papers()).contains("Acknowledgement of 1 April 2026");
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void theSameGivingTwiceIsRecordedOnce() {
        SampleCouncil council = council("north-norfolk");
        CaseState state = complaint(council);
        UUID request = UUID.randomUUID();

        packs(council).allocate(state, plan(council, state), Setup.CO_ORDINATOR, request);
        Packs.Made again = packs(council).allocate(state, plan(council, state), Setup.CO_ORDINATOR, request);

        assertThat(again.state().version()).isEqualTo(state.version() + 2);
    }

    @Test
    void anAddressThatIsNoneIsRefusedBeforeAnythingIsRecorded() {
        SampleCouncil council = council("north-norfolk");
        CaseState state = complaint(council);
        Officer wrong = new Officer(1, "Priya Nair", "Officer", "officer", "not an address", "", "", true);
        Packs.Plan plan = new Packs.Plan(wrong, FIRST_APRIL, Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> packs(council).allocate(state, plan, Setup.CO_ORDINATOR, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Put it right under Officers");
        assertThat(council.cases.state(state.caseId()).holder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "brighton-hove, 11, The council's code of practice (BH-47)",
        "north-norfolk, 8, 'The Local Government and Social Care Ombudsman''s Code, section 6'",
        "kings-lynn-west-norfolk, 8, 'The Local Government and Social Care Ombudsman''s Code, section 6'",
    })
    @Clause({"BH-47", "BH-17"})
    void theSheetBringsTheChecklistOfTheProcedureElseTheOmbudsmans(String procedure, int items, String source) {
        SampleCouncil council = council(procedure);
        CaseState state = complaint(council);

        Checklist list = Checklist.of(state);
        String sheet =
                text(packs(council).briefing(state, plan(council, state))).replaceAll("\\s+", " ");

        assertThat(list.items()).hasSize(items);
        assertThat(sheet).contains(source + ".");
        list.items().forEach(item -> assertThat(sheet).contains(item));
    }

    @Test
    void theSheetIsAccessibleAndReadsAsWritten() throws Exception {
        SampleCouncil council = council("brighton-hove");
        CaseState state = complaint(council);

        byte[] sheet = packs(council).briefing(state, plan(council, state));

        assertThat(Vera.complaints(sheet)).isEmpty();
        assertThat(PdfLinter.complaints(sheet)).isEmpty();
        String words = text(sheet);
        picture(sheet, words);
        if (Boolean.getBoolean("redress.golden")) {
            Files.writeString(GOLDEN, words);
        }
        assertThat(words)
                .as("the sheet reads otherwise now. Look at target/officers, then renew it with -Dredress.golden=true")
                .isEqualTo(Files.readString(GOLDEN));
    }

    private static void picture(byte[] sheet, String words) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("briefing.pdf"), sheet);
        Files.writeString(PICTURES.resolve("briefing.txt"), words);
        try (PdfPages pages = PdfPages.open(sheet)) {
            for (int page = 0; page < pages.count(); page++) {
                ImageIO.write(
                        pages.image(page, 80),
                        "png",
                        PICTURES.resolve("briefing-" + (page + 1) + ".png").toFile());
            }
        }
    }

    @Test
    void aChaserNamesTheDatesAndSetsTheNextReminder() throws Exception {
        SampleCouncil council = council("north-norfolk");
        CaseState state = packs(council)
                .allocate(
                        complaint(council),
                        plan(council, council.cases.state(1)),
                        Setup.CO_ORDINATOR,
                        UUID.randomUUID())
                .state();
        council.clock.set(LocalDate.of(2026, 4, 17));

        Packs.Made made = packs(council).chase(state, UUID.randomUUID());

        String words =
                parts(made.draft()).getBodyPart(0).getContent().toString().replace('\u00a0', ' ');
        assertThat(words)
                .contains(
                        "Dear Priya Nair",
                        "We wanted your draft by 21 April 2026",
                        "promised the response by 24 April 2026");
        assertThat(made.state().deadline("chase").orElseThrow().due()).isEqualTo("2026-04-21");
        assertThat(made.state().officers().chased()).containsExactly(LocalDate.of(2026, 4, 17));
    }

    @Test
    void aServiceWhosePartIsOverdueIsChasedBeforeTheHolder() throws Exception {
        SampleCouncil council = council("north-norfolk");
        CaseState state = complaint(council);
        council.clock.set(LocalDate.of(2026, 4, 20));

        Packs.Made made = packs(council).chase(state, UUID.randomUUID());

        assertThat(made.to().name()).isEqualTo("Colin Frayne");
        assertThat(parts(made.draft()).getBodyPart(0).getContent().toString())
                .contains("Who took the call on 20 March?");
    }

    @Test
    void theReplyFormCarriesTheCaseAndEveryPoint() throws Exception {
        SampleCouncil council = council("north-norfolk");
        CaseState state = complaint(council);
        MailDraft mail = packs(council).pack(state, plan(council, state));

        BodyPart form = parts(mail.eml()).getBodyPart(2);
        WordText read = WordText.read(form.getInputStream().readAllBytes());

        assertThat(read.answers()).containsOnlyKeys("redress-case").containsValue("SM-2026-0001");
        assertThat(read.text())
                .contains("Point 1: Garden bin missed on 6 and 20 March", "Point 2: Told on the telephone")
                .doesNotContain("Choose:");
    }

    @ParameterizedTest
    @CsvSource({"'', 'PK'", "'x', 'PK'"})
    void aBrokenWordFileIsRefusedWithASentence(String tail, String head) {
        assertThatThrownBy(() -> WordText.read((head + tail).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("Save it as .docx");
    }
}
