package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static redress.casework.Story.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.procedure.CaseKind;

/** Where things stand on the to-do list. Under North Norfolk, received on Wednesday 1 April 2026, answer due on Friday 24. */
class WorklistTest {

    private static final Happening NAIR = new Happening.Allocated(1, "Priya Nair", "Assistant Director", "Environment");

    private static Story given() {
        return Story.under("north-norfolk")
                .received(CaseKind.COMPLAINT, "2026-04-01", "stage-1")
                .on("2026-04-02")
                .letter("acknowledgement")
                .then(NAIR);
    }

    private static Worklist list(Story story, String today) {
        return Worklist.of(List.of(story.state()), day(today));
    }

    @ParameterizedTest
    @Clause("NN-04")
    @CsvSource({
        // the answer is due on Friday 24 April; 25 and 26 April are a weekend
        "2026-04-10, WAITING",
        "2026-04-17, WAITING",
        "2026-04-18, THIS_WEEK",
        "2026-04-20, THIS_WEEK",
        "2026-04-24, TODAY",
        "2026-04-25, LATE",
    })
    void anAnswerIsWaitedForUntilItsWeekComes(String today, Worklist.Group group) {
        assertThat(list(given(), today).items()).singleElement().satisfies(item -> {
            assertThat(item.group()).isEqualTo(group);
            assertThat(item.work().waitingFor()).isEqualTo("Priya Nair");
        });
    }

    @Test
    void whatFallsDueNextIsNamedAndWhatIsLateIsNot() {
        assertThat(list(given(), "2026-04-10")
                        .next()
                        .orElseThrow()
                        .due()
                        .orElseThrow()
                        .due())
                .isEqualTo("2026-04-24");
        assertThat(list(given(), "2026-04-25").next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // today, draft wanted by, what the row shows, its group, whether the promise stands behind it
        "2026-04-13, 2026-04-16, Draft response wanted, THIS_WEEK, true",
        "2026-04-17, 2026-04-16, Draft response wanted, LATE, true",
        "2026-04-24, 2026-04-16, Stage 1 response, TODAY, false",
        "2026-04-27, 2026-04-16, Stage 1 response, LATE, false",
        "2026-04-13, 2026-04-28, Stage 1 response, WAITING, false",
    })
    void aDateOfTheCouncilsOwnIsShownUntilThePromiseBehindItHasCome(
            String today, LocalDate draft, String label, Worklist.Group group, boolean promiseBehind) {
        Story story = given().then(new OfficerWork.PackSent(
                1, "Priya Nair", "email", List.of(), "", Optional.of(draft), Optional.empty()));

        assertThat(list(story, today).items()).singleElement().satisfies(item -> {
            assertThat(item.due().orElseThrow().label()).isEqualTo(label);
            assertThat(item.group()).isEqualTo(group);
            assertThat(item.also().map(WorkDate::label))
                    .isEqualTo(promiseBehind ? Optional.of("Stage 1 response") : Optional.empty());
        });
    }

    @Test
    void aRemedyALearningActionAndAReminderStandForThemselvesAlsoWhenTheCaseIsClosed() {
        Story story = given().on("2026-04-20").found("upheld").letter("stage-1-response");
        story.then(new Happening.RemedyAgreed(
                "financial", "Refund £84", "Colin Frayne", Optional.of(day("2026-04-27")), Optional.empty()));
        long remedy = story.lastEntry();
        story.then(new LearningWork.LearningActionAgreed(
                "Round sheets name every lane", "Priya Nair", "Environment", Optional.of(day("2026-05-29"))));
        long learning = story.lastEntry();
        story.then(new Reminding.ReminderSet(day("2026-04-21"), "Ask the crew"));
        long reminder = story.lastEntry();
        story.then(new Happening.Closed("upheld", ""));

        assertThat(list(story, "2026-04-21").items())
                .extracting(
                        item -> item.work().subject(),
                        Worklist.Item::group,
                        item -> item.step().deed())
                .containsExactly(
                        tuple("Ask the crew", Worklist.Group.TODAY, Deed.FINISH_REMINDER),
                        tuple("Refund £84", Worklist.Group.LATER, Deed.FINISH_REMEDY),
                        tuple("Round sheets name every lane", Worklist.Group.LATER, Deed.FINISH_LEARNING));

        story.on("2026-04-22")
                .then(new Reminding.ReminderDone(reminder))
                .then(new Happening.RemedyDone(remedy, "BACS 22 April"))
                .then(new LearningWork.LearningActionDone(learning, "New sheets seen"));
        assertThat(list(story, "2026-04-22").items()).isEmpty();
    }

    @Test
    @Clause({"BH-18", "LGSCO-9.2", "HOS-9.2", "BH-52"})
    void aLearningActionHasItsProgressANewDateAndAnEndAndEndsOnce() {
        Story story = given().then(new LearningWork.LearningActionAgreed(
                "Round sheets name every lane", "Priya Nair", "Environment", Optional.of(day("2026-04-10"))));
        long action = story.lastEntry();
        story.on("2026-04-09")
                .then(new LearningWork.LearningActionProgress(
                        action, "Printed, not handed out", Optional.of(day("2026-04-30"))));

        assertThat(story.state().learningActions()).singleElement().satisfies(one -> {
            assertThat(one.progress()).isEqualTo("Printed, not handed out");
            assertThat(one.firstDue()).contains(day("2026-04-10"));
            assertThat(one.due()).contains(day("2026-04-30"));
        });
        assertThat(story.deadline("learning-action").due()).isEqualTo(day("2026-04-30"));

        story.then(new LearningWork.LearningActionDropped(action, "The lane was closed"));
        assertThat(story.state().learningActions().get(0).isOutstanding()).isFalse();
        story.then(new LearningWork.LearningActionDone(action, "Twice"));
        assertThatThrownBy(story::state)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ended on 9\u00a0April\u00a02026");
    }

    @Test
    void aTalkAnswersItsOwnFollowUpAndLeavesAnotherReminderOpen() {
        Story story = given().then(new Reminding.ReminderSet(day("2026-04-10"), "Ask the crew"))
                .then(new Happening.ContactNoted(
                        "Mrs Garrod", "telephone", true, "Will ring", Optional.of(day("2026-04-08"))))
                .then(new Happening.ContactNoted("Mrs Garrod", "telephone", true, "Rang", Optional.empty()));

        assertThat(story.state().ownReminders()).extracting(Deadline::label).containsExactly("Reminder: Ask the crew");
    }

    @ParameterizedTest
    @CsvSource({
        // put aside on 13 April; today, until, back
        "2026-04-14, 2026-04-17, false",
        "2026-04-16, 2026-04-17, false",
        "2026-04-17, 2026-04-17, true",
        "2026-04-27, 2026-05-01, true",
    })
    void whatIsPutAsideComesBackOnItsDayOrWhenSomethingElseIsToBeDone(String today, LocalDate until, boolean back) {
        Worklist.Item then = list(given(), "2026-04-13").items().get(0);
        PutAside aside = new PutAside(until, "Crew on leave", then.asks());

        Worklist.Item item = Worklist.of(List.of(then.work()), Map.of(then.key(), aside), day(today))
                .items()
                .get(0);

        // on 27 April the answer is late, and the time is to be extended
        assertThat(item.group() == Worklist.Group.ASIDE).isEqualTo(!back);
        assertThat(item.aside().isPresent()).isEqualTo(!back);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-24, false", "2026-04-25, true"})
    void aPromiseThatWouldBeBrokenMeanwhileIsKnown(LocalDate until, boolean broken) {
        Worklist.Item item = list(given(), "2026-04-13").items().get(0);

        assertThat(item.brokenBy(until).map(WorkDate::label))
                .isEqualTo(broken ? Optional.of("Stage 1 response") : Optional.empty());
    }
}
