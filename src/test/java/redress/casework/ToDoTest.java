package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.db.Change;
import redress.people.Person;

/** The to-do list on disk, on Monday 23 November 2026. */
class ToDoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private ToDo toDo;

    @BeforeEach
    void open() {
        council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        toDo = new ToDo(council.database, council.cases, council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    private CaseState opened(int dayOfNovember) {
        return council.open(
                SampleCouncil.complaint(LocalDate.of(2026, 11, dayOfNovember), Person.named("Mrs", "Pamela Garrod")));
    }

    @Test
    void whatIsKeptSaysOnEveryDayWhatTheCasesThemselvesSay() {
        busy();
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(40)); day = day.plusDays(1)) {
            assertThat(described(toDo.list(day)))
                    .as(day.toString())
                    .isEqualTo(described(Worklist.of(council.cases.openCases(), day)));
        }
    }

    /** Cases in several states: to acknowledge, with an officer and dates of the council's own, answered, with promises. */
    private void busy() {
        opened(19);
        CaseState given = opened(12);
        given = council.record(
                given, LocalDate.of(2026, 11, 13), new Happening.LetterWritten(1, "acknowledgement", "customer"));
        given = council.record(
                given, LocalDate.of(2026, 11, 13), new Happening.LetterSent(1, "acknowledgement", "post"));
        given = council.record(
                given,
                LocalDate.of(2026, 11, 13),
                new Happening.Allocated(1, "Priya Nair", "Assistant Director", "Environment"));
        given = council.record(
                given,
                LocalDate.of(2026, 11, 13),
                new OfficerWork.PackSent(
                        1,
                        "Priya Nair",
                        "email",
                        List.of(),
                        "",
                        Optional.of(TODAY.plusDays(3)),
                        Optional.of(TODAY.plusDays(1))));
        given = council.record(given, TODAY, new OfficerWork.ApprovalWanted("Chief Executive", "", TODAY.plusDays(7)));
        given = council.record(
                given,
                TODAY,
                new Happening.RemedyAgreed(
                        "financial", "Refund £84", "Colin Frayne", Optional.of(TODAY.plusDays(5)), Optional.empty()));
        council.record(given, TODAY, new Reminding.ReminderSet(TODAY.plusDays(2), "Ask the crew"));
        CaseState written = opened(20);
        council.record(written, TODAY, new Happening.LetterWritten(2, "acknowledgement", "customer"));
    }

    private static List<String> described(Worklist list) {
        return list.items().stream()
                .map(item -> item.group() + " " + item.key() + " " + item.due() + " " + item.also() + " "
                        + item.step().deed() + " " + item.step().why() + " "
                        + item.work().waitingFor())
                .toList();
    }

    @Test
    void listsOfAnEarlierProgramAreWorkedOutAnewOnce() {
        busy();
        List<String> before = described(toDo.list());
        council.database.write(Change.once(Setup.CO_ORDINATOR, "test.spoil", "database"), tx -> {
            tx.handle().execute("delete from work_item");
            tx.handle().execute("delete from owed_item");
            return tx.handle().execute("update list_format set format = 0");
        });
        assertThat(toDo.list().items()).isEmpty();

        toDo.prepare();

        assertThat(described(toDo.list())).isEqualTo(before);
        assertThat(toDo.owed(TODAY)).hasSize(1);
        long saves = council.database.head().n();
        toDo.prepare();
        assertThat(council.database.head().n()).isEqualTo(saves);
    }

    @Test
    void aRowPutAsideIsOnDiskWithItsReasonAndUndoTakesItUp() {
        opened(19);
        Worklist.Item row = toDo.list().items().get(0);

        Runnable undo = toDo.putAside(row, TODAY.plusDays(2), "The crew is back on Wednesday", Setup.CO_ORDINATOR);

        Worklist.Item aside = toDo.list().items().get(0);
        assertThat(aside.group()).isEqualTo(Worklist.Group.ASIDE);
        assertThat(aside.aside().orElseThrow().reason()).isEqualTo("The crew is back on Wednesday");
        assertThat(toDo.list(TODAY.plusDays(2)).items().get(0).aside()).isEmpty();

        undo.run();
        assertThat(toDo.list().items().get(0).aside()).isEmpty();
    }

    @Test
    void aRowCannotBePutAsideUntilTodayNorWithoutAReason() {
        opened(19);
        Worklist.Item row = toDo.list().items().get(0);

        assertThatThrownBy(() -> toDo.putAside(row, TODAY, "Later", Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a day still to come");
        assertThatThrownBy(() -> toDo.putAside(row, TODAY.plusDays(1), " ", Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Say why");
    }

    @Test
    void aReminderIsSetWithAndWithoutACaseDoneAndOpenedAgain() {
        CaseState state = opened(19);
        toDo.remind(Optional.empty(), TODAY, "Order stamps", Setup.CO_ORDINATOR);
        toDo.remind(Optional.of(state.reference()), TODAY, "Ring Mrs Garrod", Setup.CO_ORDINATOR);
        assertThat(reminders()).containsExactly("Order stamps", "Ring Mrs Garrod");

        List<Runnable> undo = new ArrayList<>();
        for (Worklist.Item item : toDo.list().items()) {
            if (item.work().sort() == WorkItem.Sort.REMINDER) {
                undo.add(toDo.done(item.work(), Setup.CO_ORDINATOR));
            }
        }
        assertThat(reminders()).isEmpty();

        undo.forEach(Runnable::run);
        assertThat(reminders()).containsExactly("Order stamps", "Ring Mrs Garrod");
        assertThatThrownBy(() -> toDo.remind(Optional.of("SM-1999-0001"), TODAY, "x", Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is no case SM-1999-0001");
    }

    private List<String> reminders() {
        return toDo.list().items().stream()
                .filter(item -> item.work().sort() == WorkItem.Sort.REMINDER)
                .map(item -> item.work().subject())
                .toList();
    }

    @Test
    void whatChangedIsCountedByWhoRecordedItAndSinceTheDaySheWasLastHere() {
        LocalDate friday = LocalDate.of(2026, 11, 20);
        council.clock.set(LocalDate.of(2026, 11, 11));
        CaseState early = opened(10);
        council.clock.set(friday);
        CaseState given = council.record(
                early, friday, new Happening.Allocated(1, "Priya Nair", "Assistant Director", "Environment"));
        council.record(
                given,
                friday,
                new OfficerWork.ReplyReceived("Priya Nair", "email", true, "We missed the lane.", Map.of(), "", ""));
        opened(17);
        council.clock.set(TODAY);

        assertThat(toDo.lastHere(Setup.SIGNED_IN)).contains(friday);
        Changes changes = toDo.changes(friday, toDo.list());
        assertThat(changes.recorded()).containsExactly(new Changes.By("Ruth Calloway", 3));
        assertThat(changes.replies()).extracting(Changes.Change::type).containsExactly("reply-received");
        assertThat(changes.touched())
                .extracting(Changes.Change::reference, Changes.Change::type)
                .containsExactly(tuple("SM-2026-0002", "received"), tuple("SM-2026-0001", "reply-received"));
        // the second one's acknowledgement was due on Friday, the first one's a week before
        assertThat(changes.late()).extracting(item -> item.work().reference()).containsExactly("SM-2026-0002");
    }
}
