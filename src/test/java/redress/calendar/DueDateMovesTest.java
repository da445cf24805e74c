package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import redress.calendar.Explanation.CountedDay;
import redress.calendar.Explanation.DayKind;
import redress.calendar.Explanation.NotCounted;
import redress.calendar.Explanation.Step;

class DueDateMovesTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final Map<String, UnaryOperator<DueDate>> MOVES = Map.of(
            "extend",
            due -> due.extendedBy(Period.workingDays(5), false, due.date(), "Complex"),
            "extend to a date",
            due -> due.extendedTo(due.date().plusDays(14), "Complex"),
            "pause",
            DueDateMovesTest::pausedAnew,
            "take back",
            DueDate::withLastAdditionTakenBack);

    private static DueDate counted(String period, String from) {
        return counted(period, from, ReceiptRule.DEFAULT);
    }

    private static DueDate counted(String period, String from, ReceiptRule receipt) {
        Period parsed = Period.parse(period);
        return new DueRule(parsed, Roll.defaultFor(parsed.unit()), receipt)
                .count(
                        new Anchor("Received by telephone", "", Moment.parse(from), true),
                        "stage 1 response",
                        ShippedCalendars.ENGLAND);
    }

    private static DueDate stage1() {
        return counted("15 working days", "2026-04-01");
    }

    /** Paused for some days just before it would be due, so that no two pauses overlap. */
    private static DueDate pausedAnew(DueDate due) {
        return due.paused(due.date().minusDays(1), due.date().plusDays(6), "Waiting for the customer");
    }

    @Test
    void theDueDateIsExplainedWithGoodFridayAndEasterMondayByName() {
        DueDate due = stage1();
        assertThat(due.date()).isEqualTo(LocalDate.of(2026, 4, 24));
        assertThat(due.asText().replace('\u00a0', ' ')).isEqualTo("""
                        The stage 1 response is due on Friday 24 April 2026.
                        Wed 1 Apr 2026  Received by telephone. The day of receipt is day 0.
                        Fri 24 Apr 2026  + 15  15 working days for the stage 1 response.
                        Counted: 1 Thu 2 Apr, 2 Tue 7 Apr, 3 Wed 8 Apr, 4 Thu 9 Apr, 5 Fri 10 Apr, 6 Mon 13 Apr, \
                        7 Tue 14 Apr, 8 Wed 15 Apr, 9 Thu 16 Apr, 10 Fri 17 Apr, 11 Mon 20 Apr, 12 Tue 21 Apr, \
                        13 Wed 22 Apr, 14 Thu 23 Apr, 15 Fri 24 Apr.
                        Not counted: 6 weekend days, Fri 3 Apr 2026 (Good Friday), Mon 6 Apr 2026 (Easter Monday).
                        Bank holidays of England and Wales.
                        """);
        Explanation why = due.explanation();
        assertThat(why.notCounted())
                .containsExactly(
                        new NotCounted(LocalDate.of(2026, 4, 3), "Good Friday"),
                        new NotCounted(LocalDate.of(2026, 4, 6), "Easter Monday"));
        assertThat(why.weekendDays()).isEqualTo(6);
        assertThat(why.warnings()).isEmpty();
        assertThat(why.steps()).extracting(Step::reached).containsExactly(FIRST_APRIL, LocalDate.of(2026, 4, 24));
    }

    @Test
    void everyDayToTheDueDateIsNumberedOrPassedOver() {
        List<CountedDay> days = stage1().explanation().days();
        assertThat(days.subList(0, 7))
                .containsExactly(
                        new CountedDay(FIRST_APRIL, 0, DayKind.DAY_ZERO),
                        new CountedDay(LocalDate.of(2026, 4, 2), 1, DayKind.COUNTED),
                        new CountedDay(LocalDate.of(2026, 4, 3), 0, DayKind.CLOSED),
                        new CountedDay(LocalDate.of(2026, 4, 4), 0, DayKind.WEEKEND),
                        new CountedDay(LocalDate.of(2026, 4, 5), 0, DayKind.WEEKEND),
                        new CountedDay(LocalDate.of(2026, 4, 6), 0, DayKind.CLOSED),
                        new CountedDay(LocalDate.of(2026, 4, 7), 2, DayKind.COUNTED));
        assertThat(days).hasSize(24).last().isEqualTo(new CountedDay(LocalDate.of(2026, 4, 24), 15, DayKind.DUE));
    }

    @Test
    void aDeemedReceiptShowsBothDays() {
        DueDate due = counted("3 working days", "2026-04-04", new ReceiptRule(0, true, Optional.empty()));
        assertThat(due.deemed()).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(due.explanation().steps())
                .extracting(Step::what, Step::reached)
                .containsExactly(
                        tuple("Received by telephone", LocalDate.of(2026, 4, 4)),
                        tuple("Counts as received on the next working day", LocalDate.of(2026, 4, 7)),
                        tuple("3 working days for the stage 1 response", LocalDate.of(2026, 4, 10)));
        assertThat(due.explanation().days())
                .contains(new CountedDay(LocalDate.of(2026, 4, 7), 0, DayKind.DAY_ZERO))
                .contains(new CountedDay(LocalDate.of(2026, 4, 8), 1, DayKind.COUNTED));
    }

    @ParameterizedTest
    @CsvSource({"15 working days, 2026-05-18", "15 days, 2026-05-09"})
    void aFurther15DaysRunFromTheDueDate(String further, LocalDate until) {
        DueDate extended = stage1().extendedBy(Period.parse(further), false, FIRST_APRIL, "Officer away");
        assertThat(extended.date()).isEqualTo(until);
        assertThat(extended.firstDue()).isEqualTo(LocalDate.of(2026, 4, 24));
        assertThat(extended.asText().replace('\u00a0', ' '))
                .contains("First due date. Kept, and counted in reports.")
                .contains("+ 15  " + further + " extension. Officer away");
    }

    @Test
    void anExtensionMayRunFromTheDayItWasDecided() {
        DueDate extended = stage1().extendedBy(Period.workingDays(15), true, LocalDate.of(2026, 4, 20), "Officer away");
        assertThat(extended.date()).isEqualTo(LocalDate.of(2026, 5, 12));
    }

    @Test
    void anExtensionNeverShortensTheTime() {
        String sentence = "An extension may not shorten the time: it is due on 24\u00a0April\u00a02026 already."
                + " Choose a later date.";
        assertThatThrownBy(() -> stage1().extendedTo(LocalDate.of(2026, 4, 23), "Officer away"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> stage1().extendedBy(Period.workingDays(5), true, FIRST_APRIL, "Officer away"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void anExtensionToADateSaysHowManyWorkingDaysItAdds() {
        DueDate extended = stage1().extendedTo(LocalDate.of(2026, 5, 5), "Officer away");
        assertThat(extended.additions()).hasSize(1);
        assertThat(extended.additions().get(0).added()).isEqualTo("6 working days");
        assertThat(stage1().extendedTo(LocalDate.of(2026, 4, 27), "")
                        .additions()
                        .get(0)
                        .added())
                .isEqualTo("1 working day");
    }

    @ParameterizedTest
    @CsvSource({
        "15 working days, 2026-04-08, 2026-04-10, 2026-04-28, 2 working days",
        "15 working days, 2026-04-08, 2026-04-08, 2026-04-24, 0 working days",
        "15 working days, 2026-04-02, 2026-04-07, 2026-04-27, 1 working day", // over Easter
        "15 working days, 2026-04-24, 2026-05-05, 2026-05-05, 6 working days",
        "30 days, 2026-04-08, 2026-04-10, 2026-05-03, 2 days",
        "1 month, 2026-04-08, 2026-04-09, 2026-05-05, 1 day", // Saturday, rolled over the holiday
        "24 hours, 2026-04-01, 2026-04-02, 2026-04-07, 1 working day",
    })
    void aPauseAddsTheDaysAfterItUpToTheDayItEnds(
            String period, LocalDate paused, LocalDate resumed, LocalDate due, String added) {
        DueDate moved = counted(period, "2026-04-01").paused(paused, resumed, "");
        assertThat(moved.date()).isEqualTo(due);
        assertThat(moved.additions().get(0).added()).isEqualTo(added);
        assertThat(moved.explanation().steps())
                .last()
                .extracting(Step::what)
                .isEqualTo(added + " while the clock was paused");
    }

    @Test
    void pausedDaysAreShownAndNotNumbered() {
        DueDate moved = stage1().paused(LocalDate.of(2026, 4, 8), LocalDate.of(2026, 4, 13), "Waiting");
        assertThat(moved.explanation().days())
                .filteredOn(day -> day.kind() == DayKind.PAUSED)
                .containsExactly(
                        new CountedDay(LocalDate.of(2026, 4, 9), 0, DayKind.PAUSED),
                        new CountedDay(LocalDate.of(2026, 4, 10), 0, DayKind.PAUSED),
                        new CountedDay(LocalDate.of(2026, 4, 13), 0, DayKind.PAUSED));
        assertThat(moved.explanation().days())
                .last()
                .isEqualTo(new CountedDay(LocalDate.of(2026, 4, 29), 15, DayKind.DUE));
    }

    @Test
    void aClockCannotRunAgainBeforeItWasPaused() {
        assertThatThrownBy(() -> stage1().paused(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 8), "Waiting"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The clock cannot run again before it was paused on 9\u00a0April\u00a02026.");
    }

    @Test
    void aClockThatHasRunOutCanNoLongerBePaused() {
        assertThatThrownBy(() -> stage1().paused(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 4, 30), "Waiting"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The clock runs from 1\u00a0April\u00a02026 to 24\u00a0April\u00a02026."
                        + " Choose a day of these to pause it.");
    }

    static Stream<Arguments> pairs() {
        return MOVES.keySet().stream()
                .flatMap(first -> MOVES.keySet().stream().map(second -> Arguments.of(first, second)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyTwoMovesAfterAnotherLeaveAConsistentDueDate(String first, String second) {
        DueDate start = MOVES.get("extend").apply(MOVES.get("pause").apply(stage1()));
        DueDate once = MOVES.get(first).apply(start);
        DueDate twice = MOVES.get(second).apply(once);
        for (DueDate due : List.of(once, twice)) {
            assertThat(due.firstDue()).isEqualTo(stage1().date());
            LocalDate reached = due.firstDue();
            int period = 15;
            for (DueDate.Addition addition : due.additions()) {
                assertThat(addition.reached()).isAfterOrEqualTo(reached);
                period +=
                        addition.pause() ? 0 : ShippedCalendars.ENGLAND.workingDaysBetween(reached, addition.reached());
                reached = addition.reached();
            }
            assertThat(due.date()).isEqualTo(reached);
            assertThat(due.explanation().days()).last().isEqualTo(new CountedDay(reached, period, DayKind.DUE));
            assertThat(due.explanation().steps())
                    .last()
                    .extracting(Step::reached)
                    .isEqualTo(reached);
        }
        if (!second.equals("take back")) {
            assertThat(twice.withLastAdditionTakenBack()).isEqualTo(once);
        }
    }

    @Test
    void whereNothingMovedTheDateThereIsNothingToTakeBack() {
        DueDate back = MOVES.get("extend").apply(stage1()).withLastAdditionTakenBack();
        assertThat(back.date()).isEqualTo(LocalDate.of(2026, 4, 24));
        assertThatThrownBy(back::withLastAdditionTakenBack)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing has moved this due date, so there is nothing to take back.");
    }

    @ParameterizedTest
    @CsvSource({"2030-12-02, false", "2030-12-20, true"})
    void aDateAfterTheLastLoadedYearCarriesAWarning(String received, boolean warned) {
        String warning = "Bank holidays are known to 31\u00a0December\u00a02030 only; later dates may move.";
        DueDate due = counted("15 working days", received);
        assertThat(due.explanation().warnings()).isEqualTo(warned ? List.of(warning) : List.of());
        assertThat(due.asText().contains(warning.replace('\u00a0', ' '))).isEqualTo(warned);
    }

    @Test
    void aDeadlineWhoseAnchorHasNotHappenedIsDueAtTheLatest() {
        assertThat(stage1().atTheLatest(true).title().replace('\u00a0', ' '))
                .isEqualTo("The stage 1 response is due on Friday 24 April 2026 at the latest");
    }

    @Test
    void aPeriodInHoursIsDueByTheHour() {
        assertThat(counted("24 hours", "2026-04-02T16:00").title().replace('\u00a0', ' '))
                .isEqualTo("The stage 1 response is due on Tuesday 7 April 2026 by 16:00");
    }

    @ParameterizedTest
    @CsvSource({"NEXT_WORKING_DAY, 2026-03-02, 3", "AS_IS, 2026-02-28, 2"})
    void monthsSayHowTheyWereClampedAndRolled(Roll roll, LocalDate reached, int steps) {
        DueDate due = new DueRule(Period.parse("1 month"), roll, ReceiptRule.DEFAULT)
                .count(
                        new Anchor("Response sent", "", Moment.parse("2026-01-31"), false),
                        "request",
                        ShippedCalendars.ENGLAND);
        assertThat(due.explanation().steps())
                .hasSize(steps)
                .last()
                .extracting(Step::reached)
                .isEqualTo(reached);
        assertThat(due.explanation().steps().get(1).note())
                .isEqualTo("The last day of the month, because it has no day 31.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 1 April 2026, Wednesday 1 April 2026, Wed 1 Apr 2026, Wed 1 Apr",
        "2025-09-30, 30 September 2025, Tuesday 30 September 2025, Tue 30 Sep 2025, Tue 30 Sep",
        "2026-06-04, 4 June 2026, Thursday 4 June 2026, Thu 4 Jun 2026, Thu 4 Jun",
    })
    void datesAreWrittenAlikeOnEveryMachine(LocalDate day, String words, String full, String field, String list) {
        assertThat(Stream.of(Dates.inWords(day), Dates.full(day), Dates.field(day), Dates.list(day))
                        .map(text -> text.replace('\u00a0', ' ')))
                .containsExactly(words, full, field, list);
        assertThat(Dates.inWords(day)).doesNotContain(" ");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-31, Wed 31 Mar",
        "2027-04-01, Thu 1 Apr 2027",
        "2025-04-02, Wed 2 Apr",
        "2025-04-01, Tue 1 Apr 2025",
    })
    void aListLeavesOutTheYearWithinTwelveMonths(LocalDate day, String written) {
        assertThat(Dates.list(day, FIRST_APRIL).replace('\u00a0', ' ')).isEqualTo(written);
    }

    @Test
    void aDueDayOnADayNobodyWorksIsStillShownAsDue() {
        DueDate extended = stage1().extendedBy(Period.parse("15 days"), false, FIRST_APRIL, "Officer away");
        assertThat(extended.explanation().days())
                .last()
                .isEqualTo(new CountedDay(LocalDate.of(2026, 5, 9), 30, DayKind.DUE));
    }
}
