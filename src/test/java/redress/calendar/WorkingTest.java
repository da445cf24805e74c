package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.calendar.Explanation.CountedDay;
import redress.calendar.Explanation.DayKind;

class WorkingTest {

    private static final DueDate EASTER = counted("15 working days", "2026-04-01", ShippedCalendars.ENGLAND);

    @Test
    void theTextTwinSaysAllOfItWithPlainSpaces() {
        assertThat(counted("15 working days", "2026-04-01", ShippedCalendars.ENGLAND)
                        .asText())
                .isEqualTo("""
                        The stage 1 response is due on Friday 24 April 2026.
                        Wed 1 Apr 2026  Received. The day of receipt is day 0.
                        Fri 24 Apr 2026  + 15  15 working days for the stage 1 response.
                        Counted: 1 Thu 2 Apr, 2 Tue 7 Apr, 3 Wed 8 Apr, 4 Thu 9 Apr, 5 Fri 10 Apr, 6 Mon 13 Apr, \
                        7 Tue 14 Apr, 8 Wed 15 Apr, 9 Thu 16 Apr, 10 Fri 17 Apr, 11 Mon 20 Apr, 12 Tue 21 Apr, \
                        13 Wed 22 Apr, 14 Thu 23 Apr, 15 Fri 24 Apr.
                        Not counted: 6 weekend days, Fri 3 Apr 2026 (Good Friday), Mon 6 Apr 2026 (Easter Monday).
                        Bank holidays of England and Wales.
                        """);
    }

    /** LOOK's popover, line by line. */
    @Test
    void pausesAndExtensionsAreStepsOfTheirOwn() {
        WorkingCalendar saltmarsh = WorkingCalendar.of(
                Region.ENGLAND_AND_WALES,
                ShippedCalendars.SHIPPED,
                List.of(new Closure(LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 31), "")));
        DueDate due = counted("15 working days", "2026-11-12", saltmarsh)
                .paused(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 20), "waiting for consent")
                .extendedBy(Period.workingDays(15), false, LocalDate.of(2026, 12, 4), "Officer away.");

        Explanation why = due.explanation();

        assertThat(why.steps())
                .extracting(
                        Explanation.Step::added,
                        Explanation.Step::what,
                        step -> step.note().replace('\u00a0', ' '),
                        step -> step.reached().toString())
                .containsExactly(
                        tuple("", "Received", "The day of receipt is day 0.", "2026-11-12"),
                        tuple(
                                "+ 15",
                                "15 working days for the stage 1 response",
                                "First due date. Kept, and counted in reports.",
                                "2026-12-03"),
                        tuple(
                                "+ 4",
                                "4 working days waiting for consent",
                                "Clock paused on Mon 16 Nov, running again on Fri 20 Nov.",
                                "2026-12-09"),
                        tuple("+ 15", "15 working days extension", "Officer away.", "2027-01-07"));
        assertThat(why.weekendDays()).isEqualTo(16);
        assertThat(numbered(why, DayKind.PAUSED))
                .containsExactly("2026-11-17 0", "2026-11-18 0", "2026-11-19 0", "2026-11-20 0");
        assertThat(numbered(why, DayKind.COUNTED)).hasSize(15).contains("2026-11-23 3", "2026-12-09 15");
        assertThat(numbered(why, DayKind.EXTENSION))
                .hasSize(14)
                .startsWith("2026-12-10 16")
                .endsWith("2027-01-06 29");
        assertThat(numbered(why, DayKind.DUE)).containsExactly("2027-01-07 30");
        assertThat(due.asText())
                .contains("Not counted: 16 weekend days, Fri 25 Dec 2026 (Christmas Day), "
                        + "Mon 28 Dec 2026 (Boxing Day, substitute day), "
                        + "Tue 29 Dec to Thu 31 Dec 2026 (council closed), Fri 1 Jan 2027 (New Year’s Day).");
    }

    @Test
    void aPauseMayFollowAnExtension() {
        DueDate due = counted("5 working days", "2026-04-07", ShippedCalendars.ENGLAND)
                .extendedBy(Period.workingDays(3), false, LocalDate.of(2026, 4, 10), "")
                .paused(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 15), "");

        assertThat(due.date()).isEqualTo("2026-04-21");
        assertThat(numbered(due.explanation(), DayKind.COUNTED))
                .containsExactly("2026-04-08 1", "2026-04-09 2", "2026-04-10 3", "2026-04-13 4", "2026-04-16 5");
        assertThat(numbered(due.explanation(), DayKind.EXTENSION)).containsExactly("2026-04-17 6", "2026-04-20 7");
        assertThat(due.explanation().days()).endsWith(day("2026-04-21", 8, DayKind.DUE));
    }

    @Test
    void aRolledDateThatWasExtendedGoesOnCounting() {
        DueDate due = counted("1 month", "2026-01-31", ShippedCalendars.ENGLAND)
                .extendedBy(Period.workingDays(5), false, LocalDate.of(2026, 2, 20), "");

        assertThat(due.date()).isEqualTo("2026-03-09");
        assertThat(numbered(due.explanation(), DayKind.EXTENSION))
                .containsExactly("2026-03-03 29", "2026-03-04 30", "2026-03-05 31", "2026-03-06 32");
        assertThat(due.explanation().days()).endsWith(day("2026-03-09", 33, DayKind.DUE));
        assertThat(due.explanation().weekendDays()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} from {1}, day of receipt {2}")
    @CsvSource({
        "3 working days, 2026-04-01, 1, COUNTED, 1, 3",
        "3 working days, 2026-04-04, 1, DAY_ZERO, 0, 3",
        "3 working days, 2026-04-01, 0, DAY_ZERO, 0, 3",
        "1 working day, 2026-04-01, 1, DUE, 1, 1",
        "0 working days, 2026-04-01, 1, DUE, 0, 0",
        "0 working days, 2026-04-04, 0, DUE, 0, 0",
        "30 days, 2026-04-01, 1, COUNTED, 1, 30",
        "8 weeks, 2026-05-08, 0, DAY_ZERO, 0, 56",
        "48 hours, 2026-04-02T16:00, 0, DAY_ZERO, 0, 2",
    })
    void theDayOfReceiptHasItsNumber(
            String period, String received, int day, DayKind kind, int number, int lastNumber) {
        DueDate due = rule(period, new ReceiptRule(day, false, Optional.empty()))
                .count(new Anchor("Received", "", Moment.parse(received), true), "reply", ShippedCalendars.ENGLAND);
        List<CountedDay> days = due.explanation().days();

        assertThat(days.get(0).kind()).isEqualTo(kind);
        assertThat(days.get(0).number()).isEqualTo(number);
        assertThat(days.get(days.size() - 1)).isEqualTo(new CountedDay(due.date(), lastNumber, DayKind.DUE));
    }

    @ParameterizedTest
    @CsvSource({
        "24 hours, 2026-04-02T16:00, By 16:00.",
        "24 hours, 2026-04-02, 'By the end of the day, because it has no hour to count from.'",
        "1 month, 2026-04-01, The same day of the month.",
        "15 working days, 2026-04-01, ''",
    })
    void theStepSaysWhatItsUnitMeans(String period, String received, String note) {
        List<Explanation.Step> steps = counted(period, received, ShippedCalendars.ENGLAND)
                .explanation()
                .steps();

        assertThat(steps.get(1).note()).isEqualTo(note);
    }

    @Test
    void anAnchorMaySpeakForItself() {
        DueRule rule = rule("10 working days", ReceiptRule.DEFAULT);
        Moment sent = Moment.parse("2026-04-01");

        assertThat(rule.count(new Anchor("Update sent", "", sent, false), "update", ShippedCalendars.ENGLAND)
                        .explanation()
                        .steps()
                        .get(0)
                        .note())
                .isEqualTo("This day is day 0.");
        assertThat(rule.count(new Anchor("Update sent", "By e-mail.", sent, false), "update", ShippedCalendars.ENGLAND)
                        .explanation()
                        .steps()
                        .get(0)
                        .note())
                .isEqualTo("By e-mail.");
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "5 working days, 2030-12-30, Bank holidays are known to 31 December 2030 only; later dates may move.",
        "5 working days, 2018-12-27, Bank holidays are known from 1 January 2019 only; earlier dates may be wrong.",
    })
    void warnsPastTheLoadedYears(String period, String received, String warning) {
        DueDate due = counted(period, received, ShippedCalendars.ENGLAND);

        assertThat(due.explanation().warnings())
                .singleElement()
                .satisfies(said -> assertThat(said.replace('\u00a0', ' ')).isEqualTo(warning));
        assertThat(due.asText()).endsWith(warning + "\n");
    }

    @Test
    void yearsListOnlyTheirEnds() {
        DueDate kept = counted("6 years", "2026-04-01", ShippedCalendars.ENGLAND);

        assertThat(kept.explanation().days())
                .containsExactly(day("2026-04-01", 0, DayKind.DAY_ZERO), day("2032-04-01", 2192, DayKind.DUE));
        assertThat(kept.asText()).contains("Not counted: nothing.").doesNotContain("Counted: 1");
    }

    @Test
    void onlyAnExtensionInHoursKeepsTheHourAndTakingBackRestoresIt() {
        DueDate hours = counted("24 hours", "2026-04-02T16:00", ShippedCalendars.ENGLAND);

        assertThat(hours.hour()).contains(LocalTime.of(16, 0));
        assertThat(hours.extendedBy(Period.parse("24 hours"), false, LocalDate.of(2026, 4, 20), "")
                        .hour())
                .contains(LocalTime.of(16, 0));
        DueDate byDay = hours.extendedTo(LocalDate.of(2026, 4, 9), "");
        assertThat(byDay.hour()).isEmpty();
        assertThat(byDay.withLastAdditionTakenBack()).isEqualTo(hours);
    }

    @Test
    void twoPausesMayTouch() {
        DueDate twice = EASTER.paused(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 13), "")
                .paused(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 14), "");

        assertThat(twice.date()).isEqualTo("2026-04-29");
    }

    @Test
    void aPauseOrExtensionOutOfReachIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EASTER.extendedTo(LocalDate.of(9999, 1, 1), ""))
                .withMessage("Dates are counted from 1900 to 2199 only. Check the year.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EASTER.paused(LocalDate.of(2026, 4, 9), LocalDate.MAX, ""))
                .withMessage("Dates are counted from 1900 to 2199 only. Check the year.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counted("30 days", "2026-04-01", ShippedCalendars.ENGLAND)
                        .paused(LocalDate.of(2026, 4, 9), LocalDate.MAX, ""))
                .withMessage("Dates are counted from 1900 to 2199 only. Check the year.");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2026-04-09, 2026-04-08, The clock cannot run again before it was paused on 9 April 2026.",
        "2026-03-31, 2026-04-08, The clock runs from 1 April 2026 to 28 April 2026. Choose a day of these to pause it.",
        "2026-04-29, 2026-04-30, The clock runs from 1 April 2026 to 28 April 2026. Choose a day of these to pause it.",
        "2026-04-08, 2026-04-13, 'The clock was paused on 8 April 2026 already, or within these days. Choose other days.'",
        "2026-04-10, 2026-04-20, 'The clock was paused on 10 April 2026 already, or within these days. Choose other days.'",
    })
    void aClockIsPausedOnlyWhileItRuns(LocalDate paused, LocalDate resumed, String sentence) {
        DueDate once = EASTER.paused(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 13), "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.paused(paused, resumed, ""))
                .satisfies(refused ->
                        assertThat(refused.getMessage().replace('\u00a0', ' ')).isEqualTo(sentence));
    }

    private static DueRule rule(String period, ReceiptRule receipt) {
        Period parsed = Period.parse(period);
        return new DueRule(parsed, Roll.defaultFor(parsed.unit()), receipt);
    }

    private static DueDate counted(String period, String received, WorkingCalendar calendar) {
        return rule(period, ReceiptRule.DEFAULT)
                .count(new Anchor("Received", "", Moment.parse(received), true), "stage 1 response", calendar);
    }

    private static List<String> numbered(Explanation why, DayKind kind) {
        return why.days().stream()
                .filter(day -> day.kind() == kind)
                .map(day -> day.date() + " " + day.number())
                .toList();
    }

    private static CountedDay day(String date, int number, DayKind kind) {
        return new CountedDay(LocalDate.parse(date), number, kind);
    }
}
