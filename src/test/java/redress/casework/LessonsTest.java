package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.db.Change;
import redress.lessons.Lesson;
import redress.lessons.LessonKind;
import redress.lessons.LessonStep;
import redress.lessons.Source;
import redress.lessons.Span;
import redress.procedure.Procedures;

/** What is learned beyond a single case, through the use case to a real file. */
class LessonsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    @TempDir
    private Path folder;

    private SampleCouncil council;
    private Lessons lessons;
    private ToDo toDo;

    @BeforeEach
    void open() {
        council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        lessons = new Lessons(council.database, council.clock);
        toDo = new ToDo(council.database, council.cases, council.clock);
    }

    @AfterEach
    void close() {
        assertThat(new Verification(council.database).problems()).isEmpty();
        council.close();
    }

    private static LessonStep.Agreed agreed(LessonKind kind, String what, Source source) {
        return new LessonStep.Agreed(
                kind, what, "Priya Nair", "Environment", Optional.of(DUE), source, Optional.empty());
    }

    private Lesson agree(LessonStep.Agreed what) {
        return find(lessons.agree(TODAY, what, Setup.SIGNED_IN).id());
    }

    private Lesson find(long id) {
        return lessons.find(id).orElseThrow();
    }

    private Lesson record(Lesson lesson, LocalDate day, LessonStep what) {
        return find(lessons.record(lesson, day, what, Setup.SIGNED_IN).id());
    }

    private List<String> today() {
        return toDo.list().items().stream()
                .filter(item -> item.work().isLesson())
                .map(item ->
                        item.due().orElseThrow().label() + ": " + item.work().subject())
                .toList();
    }

    private List<LocalDate> calendar() {
        return Diary.of(council.cases.openCases(), toDo.ofNoCase()).ofNoPerson().items().stream()
                .filter(item -> item.lesson().isPresent())
                .map(Diary.Item::due)
                .toList();
    }

    @Test
    @Clause("NN-44")
    void anActionFromATrendIsTrackedToItsEndWithTheCasesBehindItProgressAndEvidence() throws IOException {
        String one = council.open(SampleCouncil.complaint(TODAY.minusDays(9))).reference();
        String other = council.open(SampleCouncil.complaint(TODAY.minusDays(4))).reference();
        Source trend =
                new Source(List.of(one, other), "2 complaints after none.", Optional.of("RISING"), Optional.empty());
        Lesson action = agree(agreed(LessonKind.ACTION, "Crews carry the list of garden bins", trend));

        assertThat(action.source().cases()).containsExactly(one, other);
        assertThat(today()).containsExactly("Learning action: Crews carry the list of garden bins");
        assertThat(calendar()).containsExactly(DUE);

        LocalDate later = LocalDate.of(2026, 12, 18);
        action = record(action, TODAY, new LessonStep.Progress("Printed, not handed out", Optional.of(later)));
        assertThat(calendar()).containsExactly(later);
        byte[] list = "round sheet".getBytes(StandardCharsets.UTF_8);
        action = find(lessons.file(action, "rounds.pdf", new ByteArrayInputStream(list), Setup.SIGNED_IN)
                .id());
        council.clock.set(later.plusDays(3));
        Lesson before = action;
        Lessons.Recorded done =
                lessons.record(before, later.plusDays(3), new LessonStep.Done("Seen at the depot"), Setup.SIGNED_IN);

        assertThat(today()).isEmpty();
        assertThat(calendar()).isEmpty();
        assertThat(toDo.owed(TODAY)).singleElement().satisfies(row -> {
            assertThat(row.evidence()).isEqualTo("Seen at the depot");
            assertThat(row.ended()).contains(later.plusDays(3));
        });
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        lessons.copy(find(done.id()).files().get(0), kept);
        assertThat(kept.toByteArray()).isEqualTo(list);

        done.takeBack().run();
        assertThat(find(done.id()).isOutstanding()).isTrue();
        assertThat(find(done.id()).entries())
                .last()
                .satisfies(entry -> assertThat(entry.stands()).isFalse());
        assertThat(today()).hasSize(1);
    }

    @Test
    void whatIsOnlyAddedGoesOnTopOfWhatAnotherDeskRecordedMeanwhile() {
        Lesson seen = agree(agreed(LessonKind.ACTION, "Round sheets name every lane", Source.NONE));
        record(seen, TODAY, new LessonStep.Progress("Two of five rounds", Optional.of(TODAY.plusDays(30))));

        Lesson both = record(seen, TODAY, new LessonStep.Progress("The crews agree", Optional.empty()));
        assertThat(both.entries()).hasSize(3);
        assertThatThrownBy(() -> record(seen, TODAY, new LessonStep.Progress("Later", Optional.of(TODAY.plusDays(60)))))
                .hasMessageContaining(" has recorded the same here meanwhile.");
    }

    @Test
    void whatIsNotLegalIsRefusedWithASentenceAndLeavesNothing() {
        Lesson action = agree(agreed(LessonKind.ACTION, "Round sheets name every lane", Source.NONE));
        Lesson ended = record(action, TODAY, new LessonStep.Dropped("The rounds were sold"));

        assertThatThrownBy(() -> record(action, TODAY, new LessonStep.Done("The round sheet")))
                .hasMessageContaining(" has recorded the same here meanwhile.");
        assertThatThrownBy(() -> record(ended, TODAY, new LessonStep.Progress("Half", Optional.empty())))
                .hasMessage("It has ended already. Agree it anew where there is more to do.");
        assertThatThrownBy(() -> agree(agreed(LessonKind.ACTION, "X", Source.of(List.of("SM-2026-9999")))))
                .hasMessage("There is no case SM-2026-9999. Look at its number.");
        assertThatThrownBy(() -> agree(agreed(LessonKind.TRAINING, " ", Source.NONE)))
                .hasMessage("Say what changes, or what is to be taught.");
        Lesson meeting = agree(agreed(LessonKind.MEETING, "Missed bins", Source.NONE));
        assertThatThrownBy(() -> record(meeting, TODAY, new LessonStep.Done("We met")))
                .hasMessage("Record the meeting or the review: who was there, and what was said.");
        assertThatThrownBy(() -> lessons.takeBack(ended.entries().get(0), ended, "A mistake", Setup.SIGNED_IN))
                .hasMessage("What was recorded later rests on this. Take that back first.");
        assertThat(find(ended.id()).isDropped()).isTrue();
        assertThat(lessons.all()).hasSize(2);
    }

    @Test
    void whatWasAgreedByMistakeIsGoneFromTheListsAndCanComeBack() {
        Lesson action = agree(agreed(LessonKind.ACTION, "Round sheets name every lane", Source.NONE));

        Runnable again = lessons.takeBack(action.entries().get(0), action, "Wrong service", Setup.SIGNED_IN);
        assertThat(lessons.find(action.id())).isEmpty();
        assertThat(today()).isEmpty();
        assertThat(new Verification(council.database).problems()).isEmpty();

        again.run();
        assertThat(today()).containsExactly("Learning action: Round sheets name every lane");
        assertThat(find(action.id()).entries()).hasSize(2);
    }

    @Test
    void verifyNamesListsThatSayOtherThanTheEntriesAndWritesThemAnew() {
        agree(agreed(LessonKind.ACTION, "Round sheets name every lane", Source.NONE));
        Verification verification = new Verification(council.database);
        council.database.write(
                Change.once(Setup.CO_ORDINATOR, "test.tamper", "test"),
                tx -> tx.handle().execute("update lesson set owner = 'Somebody else'"));

        assertThat(verification.problems())
                .containsExactly(
                        "The lists show what is learned other than its entries say. Run verify with --rebuild to"
                                + " write them anew.");
        verification.rebuild(Setup.SIGNED_IN);
        assertThat(toDo.owed(TODAY)).extracting(Owed::owner).containsExactly("Priya Nair");
    }

    @Test
    @Clause("BH-53")
    void aMeetingWithAServiceIsRecordedWithItsDayWhoCameAndWhatWasAgreed() {
        Span looked = new Span(TODAY.minusMonths(3), TODAY);
        Lesson meeting = agree(new LessonStep.Agreed(
                LessonKind.MEETING,
                "Twice as many missed bins as in spring",
                "Priya Nair",
                "Environment",
                Optional.of(TODAY),
                Source.NONE,
                Optional.of(looked)));
        assertThat(today()).containsExactly("Service meeting: Twice as many missed bins as in spring");

        LessonStep.Held held = new LessonStep.Held(
                "Priya Nair and two supervisors", "New crew on the lanes", "The list goes out each Monday", List.of());
        LocalDate next = TODAY.plusMonths(3);
        LessonStep.Agreed again = new LessonStep.Agreed(
                LessonKind.MEETING,
                "Missed bins",
                "Priya Nair",
                "Environment",
                Optional.of(next),
                Source.NONE,
                Optional.empty());
        lessons.hold(meeting, TODAY, held, again, Setup.SIGNED_IN);
        Lesson action = agree(agreed(LessonKind.ACTION, "The list goes out each Monday", Source.NONE.in(meeting.id())));

        assertThat(find(meeting.id()).endedOn()).contains(TODAY);
        assertThat(find(meeting.id()).held()).contains(held);
        assertThat(lessons.agreedIn(meeting.id())).extracting(Lesson::id).containsExactly(action.id());
        assertThat(calendar()).containsExactly(DUE, next);
    }

    @Test
    @Clause("NN-51")
    void aServiceManagersReviewIsRecordedAndItsImprovementStandsOnTheCaseItCameFrom() {
        CaseState state = council.open(SampleCouncil.complaint(TODAY.minusDays(9)));
        Lesson review = agree(agreed(LessonKind.REVIEW, "Complaints about collections", Source.NONE));
        LessonStep.Held found = new LessonStep.Held(
                "Priya Nair",
                "Both came after a change of crew",
                "The list is handed over",
                List.of(state.reference()));
        LessonStep.Agreed next = new LessonStep.Agreed(
                LessonKind.REVIEW,
                "Complaints about collections",
                "Priya Nair",
                "Environment",
                Optional.of(Lessons.next(council.cases.procedureInForce(TODAY), TODAY)),
                Source.NONE,
                Optional.empty());
        lessons.hold(review, TODAY, found, next, Setup.SIGNED_IN);
        council.record(
                state,
                TODAY,
                new LearningWork.LearningActionAgreed(
                        "The list is handed over", "Priya Nair", "Environment", Optional.of(DUE)));

        assertThat(find(review.id()).held().orElseThrow().cases()).containsExactly(state.reference());
        assertThat(calendar()).contains(LocalDate.of(2027, 2, 23));
        assertThat(council.cases.state(state.caseId()).learningActions())
                .extracting(LearningAction::what)
                .containsExactly("The list is handed over");
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk,             2027-02-23",
        "brighton-hove,             2027-02-23",
        "north-west-leicestershire, 2027-11-23",
    })
    @Clause("NN-51")
    void theNextReviewIsProposedAsOftenAsTheProcedureWantsItsServicesTold(String procedure, LocalDate next) {
        assertThat(Lessons.next(Procedures.shipped().find(procedure).orElseThrow(), TODAY))
                .isEqualTo(next);
    }

    @Test
    @Clause("NS-34")
    void aTrainingNeedIsRecordedAndStandsOnTodayUntilItIsMet() {
        Lesson need = agree(agreed(LessonKind.TRAINING, "How to give a clear refusal", Source.NONE));
        assertThat(today()).containsExactly("Training need: How to give a clear refusal");

        record(need, TODAY, new LessonStep.Done("Course on 20 November, nine came"));
        assertThat(today()).isEmpty();
        assertThat(toDo.owed(TODAY))
                .singleElement()
                .satisfies(row -> assertThat(row.kind()).isEqualTo(LearningAction.TRAINING));
    }
}
