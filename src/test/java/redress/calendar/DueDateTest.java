package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 4, 20);

    private final DueDate due = Calendars.counted("15 working days", "2026-04-01", Calendars.ENGLAND);

    @Test
    void anExtensionCountsFromTheDueDateAndTheFirstIsKept() {
        DueDate extended = due.extendedBy(Period.workingDays(15), false, DECIDED, "Officer away.");

        assertThat(extended.date()).isEqualTo("2026-05-18");
        assertThat(extended.firstDue()).isEqualTo("2026-04-24");
        assertThat(extended.deemed()).isEqualTo("2026-04-01");
    }

    @Test
    void anExtensionMayCountFromTheDayItIsDecided() {
        assertThat(due.extendedBy(Period.workingDays(15), true, DECIDED, "").date())
                .isEqualTo("2026-05-12");
    }

    @ParameterizedTest
    @CsvSource({"1 month, 2026-05-26", "8 weeks, 2026-06-19", "30 days, 2026-05-24", "0 working days, 2026-04-24"})
    void anExtensionMayHaveAnotherUnit(String period, LocalDate reached) {
        assertThat(due.extendedBy(Period.parse(period), false, DECIDED, "").date())
                .isEqualTo(reached);
    }

    @Test
    void anExtensionMayNotShorten() {
        String sentence = "An extension may not shorten the time: it is due on 24\u00a0April\u00a02026 already."
                + " Choose a later date.";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> due.extendedTo(LocalDate.of(2026, 4, 23), ""))
                .withMessage(sentence);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due.extendedBy(Period.workingDays(1), true, DECIDED, ""))
                .withMessage(sentence);
    }

    @Test
    void anExtensionToADateEndsOnThatDateEvenIfNobodyWorks() {
        assertThat(due.extendedTo(LocalDate.of(2026, 5, 2), "").date()).isEqualTo("2026-05-02");
    }

    @Test
    void extendingAndTakingBackChangesNothing() {
        DueDate once = due.extendedBy(Period.workingDays(5), false, DECIDED, "");

        assertThat(once.withLastAdditionTakenBack()).isEqualTo(due);
        assertThat(once.extendedTo(LocalDate.of(2026, 6, 1), "").withLastAdditionTakenBack())
                .isEqualTo(once);
        assertThatIllegalArgumentException()
                .isThrownBy(due::withLastAdditionTakenBack)
                .withMessage("Nothing has moved this due date, so there is nothing to take back.");
    }

    @Test
    void onlyAnExtensionInHoursKeepsTheHourAndTakingBackRestoresIt() {
        DueDate hours = Calendars.counted("24 hours", "2026-04-02T16:00", Calendars.ENGLAND);

        assertThat(hours.hour()).contains(LocalTime.of(16, 0));
        assertThat(hours.extendedBy(Period.parse("24 hours"), false, DECIDED, "")
                        .hour())
                .contains(LocalTime.of(16, 0));
        DueDate byDay = hours.extendedTo(LocalDate.of(2026, 4, 9), "");
        assertThat(byDay.hour()).isEmpty();
        assertThat(byDay.withLastAdditionTakenBack()).isEqualTo(hours);
    }

    /** LOOK's popover: received 12 November 2026, paused 16 to 20 November, 15 + 4 + 15 working days. */
    @Test
    void aPauseAddsTheDaysAfterItUpToTheDayItRunsAgain() {
        WorkingCalendar saltmarsh = WorkingCalendar.of(
                Region.ENGLAND_AND_WALES,
                BankHolidays.shipped(),
                List.of(Calendars.closure("2026-12-29", "2026-12-31", "")));
        DueDate first = Calendars.counted("15 working days", "2026-11-12", saltmarsh);

        DueDate paused = first.paused(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 20), "waiting for consent");
        DueDate extended = paused.extendedBy(Period.workingDays(15), false, LocalDate.of(2026, 12, 4), "Officer away.");

        assertThat(first.date()).isEqualTo("2026-12-03");
        assertThat(paused.date()).isEqualTo("2026-12-09");
        assertThat(extended.date()).isEqualTo("2027-01-07");
        assertThat(extended.firstDue()).isEqualTo("2026-12-03");
        assertThat(extended.title()).isEqualTo("The stage 1 response is due on Thursday 7\u00a0January\u00a02027");
    }

    @ParameterizedTest(name = "{0} from {1}, paused {2} to {3}")
    @CsvSource({
        "15 working days, 2026-04-01, 2026-04-02, 2026-04-07, 2026-04-27",
        "15 working days, 2026-04-01, 2026-04-02, 2026-04-06, 2026-04-24",
        "15 working days, 2026-04-01, 2026-04-09, 2026-04-09, 2026-04-24",
        "15 working days, 2026-04-01, 2026-04-24, 2026-04-28, 2026-04-28",
        "30 days, 2026-04-01, 2026-04-02, 2026-04-07, 2026-05-06",
        "8 weeks, 2026-05-08, 2026-05-11, 2026-05-12, 2026-07-04",
        "1 month, 2026-03-03, 2026-03-10, 2026-03-12, 2026-04-09",
    })
    void aPauseIsCountedInTheClocksOwnUnit(
            String period, String from, LocalDate paused, LocalDate resumed, LocalDate reached) {
        DueDate clock = Calendars.counted(period, from, Calendars.ENGLAND);

        DueDate moved = clock.paused(paused, resumed, "");

        assertThat(moved.date()).isEqualTo(reached);
        assertThat(moved.withLastAdditionTakenBack()).isEqualTo(clock);
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
        DueDate once = due.paused(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 13), "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> once.paused(paused, resumed, ""))
                .satisfies(refused ->
                        assertThat(refused.getMessage().replace('\u00a0', ' ')).isEqualTo(sentence));
    }

    @Test
    void twoPausesMayTouch() {
        DueDate twice = due.paused(LocalDate.of(2026, 4, 9), LocalDate.of(2026, 4, 13), "")
                .paused(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 4, 14), "");

        assertThat(twice.date()).isEqualTo("2026-04-29");
    }

    @Test
    void aDateWhoseAnchorHasNotHappenedIsAtTheLatest() {
        DueDate latest = due.atTheLatest(true);

        assertThat(latest.atTheLatest()).isTrue();
        assertThat(latest.title())
                .isEqualTo("The stage 1 response is due on Friday 24\u00a0April\u00a02026 at the latest");
        assertThat(latest.extendedBy(Period.workingDays(1), false, DECIDED, "").atTheLatest())
                .isTrue();
    }

    @Test
    void aPauseOrExtensionOutOfReachIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due.extendedTo(LocalDate.of(9999, 1, 1), ""))
                .withMessage("Dates are counted from 1900 to 2199 only. Check the year.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> due.paused(LocalDate.of(2026, 4, 9), LocalDate.MAX, ""))
                .withMessage("Dates are counted from 1900 to 2199 only. Check the year.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calendars.counted("30 days", "2026-04-01", Calendars.ENGLAND)
                        .paused(LocalDate.of(2026, 4, 9), LocalDate.MAX, ""))
                .withMessage("Dates are counted from 1900 to 2199 only. Check the year.");
    }
}
