package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.calendar.Moment;
import redress.casework.Actions;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.NewCase;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.StageWork;
import redress.casework.Verification;
import redress.documents.PdfPages;
import redress.people.Person;
import redress.procedure.CaseKind;

class LettersTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Letters letters;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    private CaseState write(CaseState state, LetterDraft draft) {
        return letters.write(state, draft, Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    private String text(long letter) {
        try (PdfPages pages = PdfPages.open(letters.pdf(letter))) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                all.append(pages.text(page)).append('\n');
            }
            return all.toString().replace('\u00a0', ' ');
        }
    }

    @Test
    @Clause({"NN-04", "NN-11", "NN-17", "NN-41"})
    void theAcknowledgementCarriesReferenceAndDateAndStopsTheClockOnTheDayItIsSent() {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        state = write(state, LetterDraft.plain("acknowledgement", FIRST_APRIL));
        long letter = letters.of(state.caseId()).get(0).id();

        assertThat(text(letter)).contains("SM-2026-0001", "24 April 2026", "Mrs Pamela Garrod", "Dear Mrs Garrod");
        assertThat(Actions.of(state, FIRST_APRIL).next().orElseThrow().deed()).isEqualTo(Deed.MARK_SENT);

        council.clock.set(LocalDate.of(2026, 4, 2));
        state = letters.sent(state, letter, "post", LocalDate.of(2026, 4, 2), Setup.CO_ORDINATOR);

        assertThat(state.deadline("acknowledge").orElseThrow().done().orElseThrow())
                .isEqualTo(Moment.parse("2026-04-02"));
        assertThat(letters.of(state.caseId()).get(0).sent()).contains(LocalDate.of(2026, 4, 2));
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void aSendingTakenBackLeavesTheLetterWaitingToBeSent() {
        CaseState state = write(
                council.open(SampleCouncil.complaint(FIRST_APRIL)), LetterDraft.plain("acknowledgement", FIRST_APRIL));
        long letter = letters.of(state.caseId()).get(0).id();
        state = letters.sent(state, letter, "post", FIRST_APRIL, Setup.CO_ORDINATOR);
        long sending = state.timeline().entries().get(2).seq();

        state = council.record(state, FIRST_APRIL, new Happening.Voided(sending, "It lies in the tray."));

        assertThat(letters.of(state.caseId()).get(0).sent()).isEmpty();
        assertThat(state.waitsToBeSent("acknowledgement")).isTrue();
    }

    @Test
    @Clause({"NN-19", "LGSCO-5.5", "LGSCO-6.5", "HOS-6.5"})
    void anExtensionMovesTheDateAndWritesItsHoldingLetterInOneStep() {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        LetterDraft holding = new LetterDraft(
                "holding",
                FIRST_APRIL,
                Optional.empty(),
                Map.of("extension.reason", "The officer who will answer is away."),
                Optional.of(LocalDate.of(2026, 5, 18)));

        CaseState extended = letters.extend(state, holding, "stage-1-response", Setup.CO_ORDINATOR, UUID.randomUUID());

        assertThat(extended.deadline("stage-1-response").orElseThrow().due()).isEqualTo("2026-05-18");
        assertThat(text(letters.of(state.caseId()).get(0).id()))
                .contains("24 April 2026", "18 May 2026", "officer who will answer is away")
                .contains("Ombudsman");
    }

    @Test
    void anExtensionTheProcedureForbidsLeavesNoLetterBehind() {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        LetterDraft tooFar = new LetterDraft(
                "holding",
                FIRST_APRIL,
                Optional.empty(),
                Map.of("extension.reason", "Away."),
                Optional.of(LocalDate.of(2026, 6, 30)));

        assertThatThrownBy(
                        () -> letters.extend(state, tooFar, "stage-1-response", Setup.CO_ORDINATOR, UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("18\u00a0May\u00a02026 at most");
        assertThat(letters.of(state.caseId())).isEmpty();
    }

    @Test
    @Clause({"NN-34", "NN-35", "NN-21", "LGSCO-6.7", "HOS-6.7"})
    void theResponseAnswersEveryPointWithReasonsAndSaysUntilWhenStageTwoCanBeAskedFor() {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        state = council.record(
                state, FIRST_APRIL, new Happening.FindingMade(1, "upheld", "The crew skipped the lane."));
        state = council.record(state, FIRST_APRIL, new Happening.OutcomeDecided("upheld", true));
        state = council.record(
                state,
                FIRST_APRIL,
                new Happening.RemedyAgreed(
                        "apology",
                        "We will empty the bin this week.",
                        "Priya Nair",
                        Optional.empty(),
                        Optional.empty()));

        state = write(
                state,
                LetterDraft.with(
                        "stage-1-response",
                        FIRST_APRIL,
                        Map.of("response.apology", "We are sorry that we missed your bin.")));

        assertThat(text(letters.of(state.caseId()).get(0).id()))
                .contains(
                        "Garden bin missed on 6 and 20 November", "We uphold this point.", "The crew skipped the lane.")
                .contains("We are sorry that we missed your bin.", "We will empty the bin this week.", "1 May 2026");
    }

    @Test
    @Clause({"NN-36", "NN-52", "LGSCO-6.20", "HOS-6.20"})
    void theStageTwoResponseIsTheFinalOneAndNamesTheRightOmbudsman() {
        CaseState state = atStageTwo();
        state = write(state, LetterDraft.plain("stage-2-acknowledgement", FIRST_APRIL));
        assertThat(text(letters.of(state.caseId()).get(1).id()))
                .contains("You did not say why.", "8 April 2026", "24 April 2026");
        state = letters.sent(state, state.letters().get(1).letterId(), "post", FIRST_APRIL, Setup.CO_ORDINATOR);

        state = council.record(
                state,
                FIRST_APRIL,
                new StageWork.RequestDecided("stage-2", "accepted", Map.of(), List.of(), List.of(), ""));
        state = council.record(state, FIRST_APRIL, new Happening.FindingMade(1, "upheld", "The crew forgot again."));
        state = council.record(state, FIRST_APRIL, new Happening.OutcomeDecided("upheld", true));
        state = write(
                state, LetterDraft.with("stage-2-response", FIRST_APRIL, Map.of("response.apology", "We are sorry.")));
        assertThat(text(letters.of(state.caseId()).get(2).id()).replaceAll("\\s+", " "))
                .contains("final stage", "Local Government and Social Care", "0300 061 0614", "finished with it");
        state = letters.sent(state, state.letters().get(2).letterId(), "post", FIRST_APRIL, Setup.CO_ORDINATOR);
        assertThat(state.deadline("stage-2-response").orElseThrow().done()).isPresent();
    }

    private CaseState atStageTwo() {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        state = council.record(state, FIRST_APRIL, new Happening.FindingMade(1, "upheld", "The crew forgot."));
        state = council.record(state, FIRST_APRIL, new Happening.OutcomeDecided("upheld", true));
        state = write(
                state, LetterDraft.with("stage-1-response", FIRST_APRIL, Map.of("response.apology", "We are sorry.")));
        state = letters.sent(state, state.letters().get(0).letterId(), "post", FIRST_APRIL, Setup.CO_ORDINATOR);
        return council.record(
                state, FIRST_APRIL, new Happening.StageRequested("stage-2", "You did not say why.", "An explanation"));
    }

    @Test
    @Clause("NN-30")
    void anMpIsAnsweredByLetterAndThatStopsTheirClock() {
        NewCase plain = SampleCouncil.complaint(FIRST_APRIL);
        CaseState state = council.open(new NewCase(
                CaseKind.MP_ENQUIRY,
                plain.received(),
                plain.person(),
                "A constituent's bin",
                "",
                "",
                "email",
                "",
                Optional.empty(),
                plain.points(),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty()));
        state = write(state, LetterDraft.plain("acknowledgement", FIRST_APRIL));
        assertThat(text(letters.of(state.caseId()).get(0).id())).contains("24 April 2026");

        state = write(
                state,
                LetterDraft.with("mp-response", FIRST_APRIL, Map.of("enquiry.answer", "The bin is emptied weekly.")));
        state = letters.sent(state, state.letters().get(1).letterId(), "email", FIRST_APRIL, Setup.CO_ORDINATOR);

        assertThat(text(letters.of(state.caseId()).get(1).id())).contains("The bin is emptied weekly.");
        assertThat(state.deadline("mp-response").orElseThrow().inTime()).isTrue();
    }

    @Test
    @Clause("NN-13")
    void theAcknowledgementOfAServiceRequestNamesTheDayByWhichItIsToBePutRight() {
        NewCase plain = SampleCouncil.complaint(FIRST_APRIL);
        CaseState state = council.open(new NewCase(
                CaseKind.SERVICE_REQUEST,
                plain.received(),
                plain.person(),
                "Dog fouling",
                "",
                "",
                "email",
                "",
                Optional.empty(),
                plain.points(),
                Set.of(),
                "informal",
                Optional.empty(),
                Optional.empty()));
        state = write(state, LetterDraft.plain("acknowledgement", FIRST_APRIL));

        assertThat(text(letters.of(state.caseId()).get(0).id()))
                .contains("put this right by 10 April 2026")
                .doesNotContain("full response");
    }

    @Test
    void aResponseWithoutItsFindingIsRefusedWithEachMissingThingNamed() {
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));

        assertThatThrownBy(() -> write(state, LetterDraft.plain("stage-1-response", FIRST_APRIL)))
                .isInstanceOf(MergeException.class)
                .hasMessageContaining("response.outcome")
                .hasMessageContaining("finding");
        assertThat(letters.of(state.caseId())).isEmpty();
    }

    @Test
    @Clause({"NN-06", "NN-07"})
    void aComplimentThanksTheCustomerAndTellsTheAssistantDirectorInOneAction() {
        CaseState state = council.open(compliment(SampleCouncil.garrod()));
        assertThat(Actions.of(state, FIRST_APRIL).next().orElseThrow().deed()).isEqualTo(Deed.THANK);

        state = letters.thank(state, FIRST_APRIL, Setup.CO_ORDINATOR, UUID.randomUUID());

        List<Letter> both = letters.of(state.caseId());
        assertThat(both).extracting(Letter::purpose).containsExactly("thank-you", "compliment-copy");
        assertThat(text(both.get(0).id())).contains("Dear Mrs Garrod", "SM-2026-0001");
        assertThat(text(both.get(1).id())).contains("Priya Nair", "Assistant Director, Environment");

        for (Letter letter : both) {
            state = letters.sent(state, letter.id(), "post", FIRST_APRIL, Setup.CO_ORDINATOR);
        }
        state = council.record(state, FIRST_APRIL, new Happening.StaffThanked("Priya Nair", "email"));
        assertThat(state.staffThanked()).isTrue();
        assertThat(council.record(state, FIRST_APRIL, new Happening.Closed("", ""))
                        .closed())
                .contains(FIRST_APRIL);
    }

    static NewCase compliment(Person from) {
        return new NewCase(
                CaseKind.COMPLIMENT,
                Moment.of(FIRST_APRIL),
                Optional.of(from),
                "The crew cleared our lane in an hour",
                "They were kind and quick.",
                "",
                "email",
                "",
                Optional.empty(),
                List.of(new Happening.Point(1, "The crew", "Environment", "")),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void largePrintIsUsedForWhoeverPrefersIt() {
        Person large = new Person(
                0, 0, "Mr", "Kofi Osei", "", "14 Fenner Court", "ZZ99 1AB", "", "", "post", "large-print-18");
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL, large));
        byte[] usual = letters.preview(
                state, new LetterDraft("acknowledgement", FIRST_APRIL, Optional.of(12), Map.of(), Optional.empty()));
        byte[] preferred = letters.preview(state, LetterDraft.plain("acknowledgement", FIRST_APRIL));

        try (PdfPages small = PdfPages.open(usual);
                PdfPages big = PdfPages.open(preferred)) {
            assertThat(big.count()).isGreaterThanOrEqualTo(small.count());
            assertThat(preferred).isNotEqualTo(usual);
        }
    }

    @Test
    void aCharacterThatCannotBePrintedIsNamedBeforeAnythingIsKept() {
        Person emoji = new Person(0, 0, "", "Sam 🦄 Field", "", "1 Mill Lane", "ZZ99 1AB", "", "", "post", "");
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL, emoji));

        assertThatThrownBy(() -> write(state, LetterDraft.plain("acknowledgement", FIRST_APRIL)))
                .hasMessageContaining("UNICORN");
        assertThat(letters.of(state.caseId())).isEmpty();
    }
}
