package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.Clause;
import redress.procedure.CaseKind;
import redress.procedure.Stage;

/** The times and stages of both ombudsmen's Codes, as a case folded under each shows them. */
class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"lgsco-code-2024", "hos-code-2024"})
    @Clause({
        "LGSCO-6.2",
        "HOS-6.2",
        "LGSCO-6.3",
        "HOS-6.3",
        "LGSCO-6.10",
        "HOS-6.10",
        "LGSCO-6.11",
        "HOS-6.11",
        "LGSCO-6.12",
        "HOS-6.12",
        "LGSCO-6.14",
        "HOS-6.14"
    })
    void bothStagesAreAcknowledgedInFiveWorkingDaysAndAnsweredInTenAndTwenty(String code) {
        Story story = Story.under(code).received(CaseKind.COMPLAINT, "2026-04-01", "stage-1");
        assertThat(story.deadline("acknowledge").due()).isEqualTo("2026-04-10");
        story.letter("acknowledgement");
        assertThat(story.deadline("stage-1-response").due()).isEqualTo("2026-04-17");

        story.on("2026-04-17").found("not-upheld").letter("stage-1-response");
        story.on("2026-05-01").then(new Happening.StageRequested("stage-2", "", ""));

        assertThat(story.state().stage()).isEqualTo("stage-2");
        assertThat(story.deadline("stage-2-acknowledge").due()).isEqualTo("2026-05-11");
        story.letter("stage-2-acknowledgement");
        assertThat(story.deadline("stage-2-response").due()).isEqualTo("2026-06-02");
    }

    @ParameterizedTest
    @CsvSource({
        "lgsco-code-2024, stage-1-response, 2026-05-01, 2026-05-05",
        "hos-code-2024, stage-1-response, 2026-05-01, 2026-05-05"
    })
    @Clause({"LGSCO-6.4", "HOS-6.4"})
    void anAnswerOfStageOneIsExtendedByTenWorkingDaysAtMostWithItsReason(
            String code, String deadline, LocalDate furthest, LocalDate beyond) {
        Story story = Story.under(code)
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement");
        assertThat(story.state().furthestExtension(LocalDate.of(2026, 4, 1))).contains(furthest);
        extended(story, deadline, furthest);

        assertThat(story.deadline(deadline).due()).isEqualTo(furthest);
        Story tooFar = Story.under(code)
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement");
        assertThatThrownBy(() -> extended(tooFar, deadline, beyond).state()).hasMessageContaining("at most");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lgsco-code-2024", "hos-code-2024"})
    @Clause({"LGSCO-6.15", "HOS-6.15"})
    void anAnswerOfStageTwoIsExtendedByTwentyWorkingDaysAtMost(String code) {
        Story story = Story.under(code)
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .letter("acknowledgement")
                .found("not-upheld")
                .letter("stage-1-response")
                .on("2026-05-01")
                .then(new Happening.StageRequested("stage-2", "", ""))
                .letter("stage-2-acknowledgement");

        assertThat(story.state().furthestExtension(LocalDate.of(2026, 5, 1))).contains(LocalDate.of(2026, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lgsco-code-2024", "hos-code-2024"})
    @Clause({"LGSCO-5.2", "HOS-5.2", "LGSCO-5.3", "HOS-5.3"})
    void aComplaintBeginsAtTheFirstOfTwoStagesAndThereIsNoThird(String code) {
        Story story = Story.under(code).received(CaseKind.COMPLAINT, "2026-04-01", "");

        assertThat(story.state().stage()).isEqualTo("stage-1");
        assertThat(story.state().procedure().stages())
                .filteredOn(stage -> stage.formal() && !stage.external())
                .extracting(Stage::id)
                .containsExactly("stage-1", "stage-2");
        story.letter("acknowledgement").found("upheld").letter("stage-1-response");
        assertThatThrownBy(() -> story.then(new Happening.StageRequested("stage-3", "", ""))
                        .state())
                .isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lgsco-code-2024", "hos-code-2024"})
    @Clause({"LGSCO-1.6", "LGSCO-1.8", "HOS-1.4"})
    void aServiceRequestIsAKindOfItsOwnAndWatchedToItsEnd(String code) {
        Story story = Story.under(code).received(CaseKind.SERVICE_REQUEST, "2026-04-01", "");

        assertThat(story.state().kind()).isEqualTo(CaseKind.SERVICE_REQUEST);
        assertThat(WorkItems.of(story.state())).hasSize(1);
        assertThat(story.state().facts().kind()).isEqualTo(CaseKind.SERVICE_REQUEST);
    }

    private static Story extended(Story story, String deadline, LocalDate until) {
        long letter = story.lastEntry() + 500;
        return story.then(new Happening.LetterWritten(letter, "holding", "customer"))
                .then(new Happening.Extended(deadline, until, "Complexity", Optional.of(letter)));
    }
}
