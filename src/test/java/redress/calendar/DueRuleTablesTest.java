package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRuleTablesTest {

    private static final WorkingCalendar ENGLAND = ShippedCalendars.ENGLAND;
    private static final ReceiptRule DAY_ONE = new ReceiptRule(1, false, Optional.empty());
    private static final ReceiptRule DEEMED = new ReceiptRule(0, true, Optional.empty());
    private static final ReceiptRule CUT_OFF = new ReceiptRule(0, true, Optional.of(LocalTime.of(17, 0)));

    private static DueRule rule(String period, ReceiptRule receipt) {
        Period parsed = Period.parse(period);
        return new DueRule(parsed, Roll.defaultFor(parsed.unit()), receipt);
    }

    private static LocalDate due(String period, ReceiptRule receipt, String received) {
        return rule(period, receipt).due(Moment.parse(received), ENGLAND);
    }

    @ParameterizedTest
    @CsvSource({
        // Easter Saturday, by its own date and as if it had come on Easter Tuesday
        "2026-04-04, 2026-04-09, 2026-04-10",
        "2026-04-03, 2026-04-09, 2026-04-10",
        "2026-04-02, 2026-04-09, 2026-04-09",
    })
    void aReceiptOnANonWorkingDayCountsByItsOwnDateOrFromTheNextWorkingDay(
            String received, LocalDate actual, LocalDate deemed) {
        assertThat(due("3 working days", ReceiptRule.DEFAULT, received)).isEqualTo(actual);
        assertThat(due("3 working days", DEEMED, received)).isEqualTo(deemed);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01T16:59, 2026-04-01, 2026-04-08",
        "2026-04-01T17:00, 2026-04-02, 2026-04-09",
        "2026-04-02T23:59, 2026-04-07, 2026-04-10",
        "2026-04-04T09:00, 2026-04-07, 2026-04-10",
        "2026-04-04T18:00, 2026-04-07, 2026-04-10",
        "2026-04-01, 2026-04-01, 2026-04-08", // no hour known
    })
    void aReceiptFromTheCutOffHourOnIsDeemedReceivedOnTheNextWorkingDay(
            String received, LocalDate deemed, LocalDate due) {
        assertThat(rule("3 working days", CUT_OFF).deemed(Moment.parse(received), ENGLAND))
                .isEqualTo(deemed);
        assertThat(due("3 working days", CUT_OFF, received)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 1 working day, 2026-04-01",
        "2026-04-01, 3 working days, 2026-04-07",
        "2026-04-04, 3 working days, 2026-04-09", // a Saturday is never day 1
        "2026-04-01, 0 working days, 2026-04-01",
        "2026-04-01, 30 days, 2026-04-30",
        "2026-04-04, 30 days, 2026-05-04",
        "2026-04-01, 1 month, 2026-05-01",
    })
    void aReceiptOnAWorkingDayMayItselfBeDayOne(String received, String period, LocalDate due) {
        assertThat(due(period, DAY_ONE, received)).isEqualTo(due);
    }

    @Test
    void theReceiptRuleIsForReceiptsOnly() {
        Moment sent = Moment.parse("2026-04-01T18:00");
        ReceiptRule all = new ReceiptRule(1, true, Optional.of(LocalTime.NOON));
        assertThat(rule("3 working days", all).due(sent, false, ENGLAND)).isEqualTo(LocalDate.of(2026, 4, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 1 month, 2026-03-02", // 28 February is a Saturday
        "2028-01-31, 1 month, 2028-02-29",
        "2026-01-31, 2 months, 2026-03-31",
        "2026-04-24, 1 month, 2026-05-26", // a Sunday, then the spring bank holiday
        "2026-03-06, 1 month, 2026-04-07", // Easter Monday
        "2028-02-29, 1 year, 2029-02-28",
        "2026-04-01, 6 years, 2032-04-01",
        "2026-04-01, 12 months, 2027-04-01",
    })
    void monthsAndYearsKeepTheDayNumberClampedAndRolled(String from, String period, LocalDate due) {
        assertThat(due(period, ReceiptRule.DEFAULT, from)).isEqualTo(due);
    }

    @Test
    void aMonthTwiceFrom31JanuaryIsNotTwoMonths() {
        DueRule unrolled = new DueRule(Period.parse("1 month"), Roll.AS_IS, ReceiptRule.DEFAULT);
        LocalDate once = unrolled.due(Moment.parse("2026-01-31"), ENGLAND);
        assertThat(once).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(unrolled.due(Moment.of(once), ENGLAND)).isEqualTo(LocalDate.of(2026, 3, 28));
        assertThat(due("2 months", ReceiptRule.DEFAULT, "2026-01-31")).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-08, 8 weeks, AS_IS, 2026-07-03",
        "2026-05-09, 8 weeks, AS_IS, 2026-07-04",
        "2026-05-09, 8 weeks, NEXT_WORKING_DAY, 2026-07-06",
        "2026-04-01, 30 days, AS_IS, 2026-05-01",
        "2026-04-02, 30 days, AS_IS, 2026-05-02",
        "2026-04-02, 30 days, NEXT_WORKING_DAY, 2026-05-05", // Saturday, Sunday, early May bank holiday
    })
    void weeksAndDaysAreCalendarDaysRolledOnlyWhereTheProcedureSaysSo(
            String from, String period, Roll roll, LocalDate due) {
        assertThat(new DueRule(Period.parse(period), roll, ReceiptRule.DEFAULT).due(Moment.parse(from), ENGLAND))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02T16:00, 24 hours, 2026-04-07, 16:00",
        "2026-04-01T09:30, 24 hours, 2026-04-02, 09:30",
        "2026-04-01T09:30, 48 hours, 2026-04-07, 09:30",
        "2026-04-01T09:30, 4 hours, 2026-04-01, 13:30",
        "2026-04-01T22:00, 4 hours, 2026-04-02, 02:00",
        "2026-04-02T20:00, 30 hours, 2026-04-08, 02:00",
        "2026-04-04T10:00, 24 hours, 2026-04-07, 10:00",
        "2026-04-04T10:00, 4 hours, 2026-04-07, 04:00", // the hours run from the midnight the working day begins
    })
    void twentyFourHoursIsTheSameHourOfTheNextWorkingDay(String from, String period, LocalDate due, LocalTime hour) {
        DueRule rule = rule(period, ReceiptRule.DEFAULT);
        assertThat(rule.due(Moment.parse(from), ENGLAND)).isEqualTo(due);
        assertThat(rule.reached(Moment.parse(from), true, ENGLAND).time()).contains(hour);
    }

    @Test
    void withoutAnHourTwentyFourHoursEndWithTheNextWorkingDay() {
        DueRule rule = rule("24 hours", ReceiptRule.DEFAULT);
        assertThat(rule.due(Moment.parse("2026-04-02"), ENGLAND)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(rule.reached(Moment.parse("2026-04-02"), true, ENGLAND).time())
                .isEmpty();
        assertThat(rule("15 working days", ReceiptRule.DEFAULT)
                        .reached(Moment.parse("2026-04-02T16:00"), true, ENGLAND)
                        .time())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10, 2026-04-24, 2026-05-11", // acknowledged on the last day
        "2026-04-01, 2026-04-17, 2026-05-01", // acknowledged at once: the Code's clock runs out earlier
    })
    void underTheCodeAnEarlyAcknowledgementBringsStage1Forward(String sent, LocalDate stage1, LocalDate extended) {
        DueRule acknowledge = rule("5 working days", ReceiptRule.DEFAULT);
        DueRule respond = rule("10 working days", ReceiptRule.DEFAULT);
        assertThat(acknowledge.due(Moment.parse("2026-04-01"), ENGLAND)).isEqualTo(LocalDate.of(2026, 4, 10));
        Anchor acknowledged = new Anchor("Acknowledgement sent", "", Moment.parse(sent), false);
        DueDate due = respond.count(acknowledged, "stage 1 response", ENGLAND);
        assertThat(due.date()).isEqualTo(stage1);
        assertThat(due.extendedBy(Period.workingDays(10), false, due.date(), "Complex")
                        .date())
                .isEqualTo(extended);
        // a clock from receipt does not ask when it was acknowledged
        assertThat(respond.due(Moment.parse("2026-04-01"), ENGLAND)).isEqualTo(LocalDate.of(2026, 4, 17));
    }

    @ParameterizedTest
    @CsvSource({"9999 days, 2190-01-01", "9999 weeks, 2026-04-01", "9999 months, 2026-04-01", "9999 years, 2026-04-01"})
    void aDueDateOutOfReachIsRefusedWithASentence(String period, String from) {
        for (Roll roll : Roll.values()) {
            DueRule rule = new DueRule(Period.parse(period), roll, ReceiptRule.DEFAULT);
            assertThatThrownBy(() -> rule.due(Moment.parse(from), ENGLAND))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Dates are counted from 1900 to 2199 only. Check the year.");
        }
    }

    @ParameterizedTest
    @CsvSource({"'15 working days',15,WORKING_DAYS", "'1 Month',1,MONTHS", "' 24 hours ',24,HOURS", "'0 days',0,DAYS"})
    void periodsAreReadAsPoliciesWriteThem(String text, int amount, PeriodUnit unit) {
        assertThat(Period.parse(text)).isEqualTo(new Period(amount, unit));
        assertThat(Period.parse(Period.parse(text).toString())).isEqualTo(new Period(amount, unit));
    }

    @ParameterizedTest
    @CsvSource({"''", "15", "fifteen days", "-3 days", "3 fortnights", "10000 days", "3  days"})
    void whatIsNoPeriodIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A period such as \"10 working days\", \"1 month\" or \"24 hours\" was expected, not \""
                        + text + "\".");
    }

    @Test
    void aReceiptRuleKnowsDay0AndDay1Only() {
        assertThatThrownBy(() -> new ReceiptRule(2, false, Optional.empty()))
                .hasMessage("The day of receipt is day 0 or day 1, not day 2.");
    }

    @ParameterizedTest
    @CsvSource({"1 April 2026", "2026-04-31", "2026-04-01T25:00", "''"})
    void whatIsNoMomentIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> Moment.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"" + text + "\" is not a date. Write it as 2026-04-01, or 2026-04-01T16:00 with the hour.");
    }
}
