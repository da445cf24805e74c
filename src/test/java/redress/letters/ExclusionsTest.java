package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.casework.Actions;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.LetterMark;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.Status;
import redress.casework.Triage;
import redress.documents.PdfPages;
import redress.procedure.Exclusion;
import redress.procedure.Procedures;

/** Every matter outside a procedure: recorded, told with where it goes, and closed only then. */
class ExclusionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    /** The clause that lists them, and how many it lists. */
    @ParameterizedTest
    @CsvSource({
        "north-norfolk, NN-28, 15",
        "brighton-hove, BH-43, 21",
        "kings-lynn-west-norfolk, KL-19, 13",
        "north-somerset, NS-28 NS-29, 8",
        "north-west-leicestershire, NW-28, 6",
        "lgsco-code-2024, LGSCO 2.1 LGSCO 2.2, 4",
        "hos-code-2024, HOS 2, 3"
    })
    @Clause({
        "NN-28",
        "NN-29",
        "NN-38",
        "BH-01",
        "BH-43",
        "BH-48",
        "KL-19",
        "KL-20",
        "KL-27",
        "NS-04",
        "NS-28",
        "NS-29",
        "NS-30",
        "NW-28",
        "LGSCO-2.4"
    })
    void everyMatterOutsideGoesWhereThePolicySaysAndIsClosedOnlyOnceTheCustomerIsTold(
            String procedure, String clauses, int listed) {
        List<Exclusion> all = Procedures.shipped().find(procedure).orElseThrow().exclusions();
        assertThat(all.stream().filter(one -> namesOneOf(one, clauses))).hasSize(listed);
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, DAY)) {
            for (Exclusion exclusion : all) {
                CaseState state = council.record(
                        council.open(SampleCouncil.complaint(DAY)),
                        DAY,
                        new Happening.Excluded(exclusion.id(), "It is decided elsewhere."));
                CaseState untold = state;
                assertThatThrownBy(() -> council.record(untold, DAY, new Happening.Closed("excluded", "")))
                        .as(exclusion.id())
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("the letter that tells the customer");
                if (exclusion.ask().isPresent()) {
                    assertThat(state.neededToClose()).anyMatch(need -> need.contains("Legal Services"));
                    state = council.record(
                            state,
                            DAY,
                            new Triage.AdviceAsked(exclusion.ask().get(), "Are there proceedings?", "Yes."));
                }
                assertThat(next(state, council)).as(exclusion.id()).isEqualTo(Deed.WRITE_LETTER);

                CaseState told = sent(council, state, exclusion.letter());
                String letter = lastLetter(council, told);
                assertThat(letter)
                        .as(exclusion.id())
                        .contains(words(matter(exclusion)))
                        .contains(words("It is decided elsewhere."))
                        .contains(exclusion.clear() ? words(exclusion.to()) : words("independent legal advice"))
                        .contains(words(exclusion.contact()));
                if (exclusion.letter().equals("redirect")) {
                    assertThat(letter)
                            .contains(words("right to take our decision not to deal with it to the Local Government and"
                                    + " Social Care Ombudsman"));
                }
                assertThat(next(told, council)).isEqualTo(Deed.CLOSE);
                assertThat(council.record(told, DAY, new Happening.Closed("excluded", ""))
                                .status())
                        .isEqualTo(Status.CLOSED);
            }
        }
    }

    private static boolean namesOneOf(Exclusion exclusion, String clauses) {
        return List.of(clauses.split(" (?=[A-Z])")).stream().anyMatch(exclusion.clause()::contains);
    }

    /** As the letter says it: "An insurance claim" inside a sentence. */
    private static String matter(Exclusion exclusion) {
        return exclusion.text().substring(1);
    }

    @Test
    @Clause({"BH-54", "BH-43"})
    void onePointIsLeftOutAndTheRestIsAnswered() {
        try (SampleCouncil council = SampleCouncil.in(folder, "brighton-hove", DAY)) {
            CaseState opened = council.open(SampleCouncil.complaint(DAY));
            CaseState state = council.record(
                    opened,
                    DAY,
                    new Happening.PointAdded(new Happening.Point(
                            opened.nextPoint(), "My car was scratched by the bin lorry", "Environment", "")));
            int point = opened.nextPoint();
            state = council.record(
                    state, DAY, new Triage.PartExcluded(point, "insurance", "A claim is looked at by our insurers."));
            assertThat(state.status()).isEqualTo(Status.OPEN);
            assertThat(state.deadline("stage-1-response").orElseThrow().isOwed())
                    .isTrue();

            state = sent(council, state, "redirect");
            assertThat(lastLetter(council, state))
                    .contains(words("My car was scratched by the bin lorry"))
                    .contains(words("We are looking into the rest"))
                    .contains(words("insurance officer"));
            for (int number : IntStream.range(1, point).toArray()) {
                state = council.record(state, DAY, new Happening.FindingMade(number, "upheld", "We missed it."));
            }
            state = council.record(state, DAY, new Happening.OutcomeDecided("upheld", true));
            state = council.record(state, DAY, new Happening.LearningNoted("Crews are told."));
            state = council.record(state, DAY, new Happening.ResponseGiven("stage-1", "telephone", "Explained."));
            assertThat(council.record(state, DAY, new Happening.Closed("upheld", ""))
                            .status())
                    .isEqualTo(Status.CLOSED);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfolk | tax-band | It is easier | | The procedure makes no exception",
                "brighton-hove | insurance | It is easier | | ",
                "brighton-hove | insurance | | | Say why",
                "brighton-hove | known-over-12-months | She was in hospital | | ",
                "brighton-hove | exhausted | She asks again | | only on relevant new evidence",
                "brighton-hove | exhausted | She asks again | A photograph found since | ",
                "lgsco-code-2024 | legal-proceedings | They were dropped | | "
            })
    @Clause({"BH-45", "BH-46", "BH-54"})
    void aMatterOutsideIsTakenAllTheSameOnlyAsThePolicyAllows(
            String procedure, String exclusion, String reason, String evidence, String refusal) {
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, DAY)) {
            CaseState excluded = council.record(
                    council.open(SampleCouncil.complaint(DAY)), DAY, new Happening.Excluded(exclusion, "Outside."));
            Triage.AcceptedAnyway taken = new Triage.AcceptedAnyway(exclusion, text(reason), text(evidence));
            if (refusal != null) {
                assertThatThrownBy(() -> council.record(excluded, DAY, taken)).hasMessageContaining(refusal);
                return;
            }
            CaseState state = council.record(excluded, DAY, taken);

            assertThat(state.triage().leftOut()).isEmpty();
            assertThat(state.outcome()).isEmpty();
            assertThat(state.deadline("stage-1-response").orElseThrow().isOwed())
                    .isTrue();
        }
    }

    @Test
    @Clause("BH-54")
    void aCaseClosedAsDealtWithBeforeIsOpenedAgainByNewEvidenceOnly() {
        try (SampleCouncil council = SampleCouncil.in(folder, "brighton-hove", DAY)) {
            CaseState state = council.record(
                    council.open(SampleCouncil.complaint(DAY)), DAY, new Happening.Excluded("exhausted", "Answered."));
            state = sent(council, state, "redirect");
            CaseState closed = council.record(state, DAY, new Happening.Closed("excluded", ""));
            Actions actions = Actions.of(closed, DAY);
            assertThat(actions.refusals().get(Deed.REOPEN)).contains("relevant new evidence", "BH-54");
            assertThat(actions.may(Deed.ACCEPT_ANYWAY)).isTrue();

            CaseState again = council.record(
                    closed, DAY, new Triage.AcceptedAnyway("exhausted", "She wrote again.", "A dated photograph."));
            assertThat(again.status()).isEqualTo(Status.OPEN);
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private static Deed next(CaseState state, SampleCouncil council) {
        return Actions.of(state, council.cases.today()).next().orElseThrow().deed();
    }

    private static CaseState sent(SampleCouncil council, CaseState state, String purpose) {
        Letters letters = letters(council);
        Map<String, String> words = new HashMap<>();
        letters.further(state).get(purpose).forEach(field -> words.put(field.name(), field.example()));
        CaseState written =
                letters.write(state, LetterDraft.with(purpose, DAY, words), Setup.CO_ORDINATOR, UUID.randomUUID());
        LetterMark letter = written.letters().get(written.letters().size() - 1);
        return letters.sent(written, letter.letterId(), "post", DAY, Setup.CO_ORDINATOR);
    }

    private static String lastLetter(SampleCouncil council, CaseState state) {
        long id = state.letters().get(state.letters().size() - 1).letterId();
        try (PdfPages pages = PdfPages.open(letters(council).pdf(id))) {
            return words(String.join(
                    " ", IntStream.range(0, pages.count()).mapToObj(pages::text).toList()));
        }
    }

    /** Without spaces: a long address of a website is broken over two lines. */
    private static String words(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private static Letters letters(SampleCouncil council) {
        return new Letters(council.database, council.cases, council.setup, council.clock);
    }
}
