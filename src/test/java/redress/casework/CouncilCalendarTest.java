package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.calendar.BadHolidayFile;
import redress.calendar.Closure;
import redress.people.Person;

/** A closure or a new bank holiday: what it would move is shown first, and moved on confirmation (DESIGN section 4). */
class CouncilCalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Closure SHUT =
            new Closure(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 8), "Council chamber flooded");

    @TempDir
    Path folder;

    private SampleCouncil council;
    private CouncilCalendar calendar;
    private CaseState open;

    @BeforeEach
    void found() {
        council = SampleCouncil.in(folder, "north-norfolk", MONDAY);
        calendar = new CouncilCalendar(council.database, council.cases, council.clock);
        open = council.open(SampleCouncil.complaint(MONDAY, Person.named("Mrs", "Pamela Garrod")));
    }

    @AfterEach
    void close() {
        council.close();
    }

    private void take(CouncilCalendar.Plan plan, boolean move) {
        calendar.take(plan, move, "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    private LocalDate responseDue(long caseId) {
        return council.cases.state(caseId).responseDeadline().orElseThrow().due();
    }

    @Test
    void theDatesAClosureWouldMoveAreListedOldAndNewAndNothingIsChangedYet() {
        CouncilCalendar.Plan plan = calendar.withClosure(SHUT);

        assertThat(plan.moves().moves())
                .extracting(CalendarMoves.Move::label, CalendarMoves.Move::from, CalendarMoves.Move::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Stage 1 response", LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 16)));
        assertThat(responseDue(open.caseId())).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(calendar.now().closures()).isEmpty();
    }

    @Test
    void onConfirmationOpenCasesMoveAndClosedOnesNever() {
        CaseState withdrawn = council.open(SampleCouncil.complaint(MONDAY, Person.named("Mr", "Desmond Larkin")));
        withdrawn = council.record(withdrawn, MONDAY, new Happening.Withdrawn("Settled with the crew"));
        withdrawn = council.record(withdrawn, MONDAY, new Happening.Closed("withdrawn", ""));
        LocalDate before = responseDue(withdrawn.caseId());

        take(calendar.withClosure(SHUT), true);

        assertThat(responseDue(open.caseId())).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(responseDue(withdrawn.caseId())).isEqualTo(before);
        assertThat(council.cases.state(open.caseId()).timeline().entries())
                .anyMatch(entry -> entry.what() instanceof Happening.CalendarApplied
                        && entry.doneBy().equals("Ruth Calloway"));
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void withoutMovingThemOpenCasesKeepTheirDatesAndNewOnesCountAnew() {
        take(calendar.withClosure(SHUT), false);

        CaseState fresh = council.open(SampleCouncil.complaint(MONDAY, Person.named("Ms", "Rosa Penfold")));

        assertThat(responseDue(open.caseId())).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(responseDue(fresh.caseId())).isEqualTo(LocalDate.of(2026, 12, 16));
    }

    @Test
    void aClosureTakenBackMovesTheDatesBack() {
        take(calendar.withClosure(SHUT), true);
        take(calendar.withoutClosure(SHUT), true);

        assertThat(responseDue(open.caseId())).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(calendar.now().closures()).isEmpty();
    }

    @Test
    void aChangeIsUndoneWithTheDatesItMovedUnlessAnotherCameAfterIt() {
        CouncilCalendar.Plan plan = calendar.withClosure(SHUT);
        take(plan, true);
        assertThat(responseDue(open.caseId())).isEqualTo(LocalDate.of(2026, 12, 16));

        take(calendar.undoing(plan), true);

        assertThat(responseDue(open.caseId())).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(calendar.now().closures()).isEmpty();
        assertThatThrownBy(() -> calendar.undoing(plan))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("once more");
    }

    @Test
    void aNewerHolidayFileAddsItsYearsAndKeepsTheOthers() {
        String file = """
                {"england-and-wales": {"division": "england-and-wales", "events": [
                   {"title": "New Year's Day", "date": "2026-01-01", "notes": "", "bunting": true},
                   {"title": "National day of rest", "date": "2026-12-09", "notes": "", "bunting": true}]},
                 "scotland": {"division": "scotland", "events": [
                   {"title": "New Year's Day", "date": "2026-01-01", "notes": "", "bunting": true}]},
                 "northern-ireland": {"division": "northern-ireland", "events": [
                   {"title": "New Year's Day", "date": "2026-01-01", "notes": "", "bunting": true}]}}
                """;

        take(calendar.withHolidays(file), true);

        assertThat(calendar.now().nameOf(LocalDate.of(2026, 12, 9))).isEqualTo(Optional.of("National day of rest"));
        assertThat(calendar.now().nameOf(LocalDate.of(2020, 5, 8))).isPresent();
        assertThat(calendar.now().nameOf(LocalDate.of(2028, 1, 3))).isPresent();
        assertThat(responseDue(open.caseId())).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void whatIsNotAHolidayFileOrNotAClosureIsRefusedWithASentence() {
        assertThatThrownBy(() -> calendar.withHolidays("{}")).isInstanceOf(BadHolidayFile.class);
        LocalDate sunday = LocalDate.of(2026, 12, 6);
        assertThatThrownBy(() -> calendar.withClosure(new Closure(sunday, sunday, "Sunday")))
                .isInstanceOf(Refused.class)
                .hasMessage("The council does not work on these days anyway, so there is nothing to close.");
        assertThatThrownBy(() -> calendar.withClosure(new Closure(sunday, sunday.plusMonths(2), "Long")))
                .hasMessage("A closure lasts a month at most. Look at its dates.");
        assertThatThrownBy(() -> calendar.withClosure(new Closure(MONDAY, MONDAY, " ")))
                .hasMessage("The closure needs a name, such as Christmas closure.");
    }

    @Test
    void aPlanMadeBeforeAnotherChangeIsRefusedAndChangesNothing() {
        CouncilCalendar.Plan early = calendar.withClosure(SHUT);
        take(calendar.withClosure(new Closure(MONDAY, MONDAY, "Fire drill")), false);

        assertThatThrownBy(() -> take(early, true))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The calendar was changed meanwhile.");
        assertThat(calendar.now().closures()).hasSize(1);
    }
}
