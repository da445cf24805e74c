package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueRuleTest {

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        // months: the same day number, clamped, from the anchor, then on to a working day
        "1 month, 2026-01-31, 2026-03-02",
        "1 month, 2028-01-31, 2028-02-29",
        "2 months, 2026-01-31, 2026-03-31",
        "1 month, 2026-03-03, 2026-04-07",
        "1 month, 2026-04-24, 2026-05-26",
        "6 months, 2026-08-31, 2027-03-01",
        "12 months, 2024-02-29, 2025-02-28",
        "1 month, 2026-11-30, 2026-12-30",
        "1 month, 2026-11-25, 2026-12-29",
        // years
        "1 year, 2024-02-29, 2025-02-28",
        "4 years, 2024-02-29, 2028-02-29",
        "6 years, 2026-04-01, 2032-04-01",
        "3 years, 2025-03-26, 2028-03-27",
        // weeks and days stay where they fall
        "8 weeks, 2026-05-08, 2026-07-03",
        "1 week, 2026-04-03, 2026-04-10",
        "30 days, 2026-04-02, 2026-05-02",
        "3 days, 2026-04-01, 2026-04-04",
        "0 days, 2026-04-04, 2026-04-04",
        // hours without the hour: by the end of the day
        "24 hours, 2026-04-02, 2026-04-07",
        "48 hours, 2026-04-02, 2026-04-08",
    })
    void everyUnitIsCountedInItsOwnWay(String period, LocalDate from, LocalDate due) {
        assertThat(Calendars.rule(period).due(Moment.of(from), Calendars.ENGLAND))
                .isEqualTo(due);
    }

    @Test
    void twoSingleMonthsAreNotTwoMonths() {
        DueRule month = new DueRule(Period.parse("1 month"), Roll.AS_IS, ReceiptRule.DEFAULT);
        DueRule two = new DueRule(Period.parse("2 months"), Roll.AS_IS, ReceiptRule.DEFAULT);
        Moment from = Moment.of(LocalDate.of(2026, 1, 31));

        LocalDate once = month.due(from, Calendars.ENGLAND);

        assertThat(once).isEqualTo("2026-02-28");
        assertThat(month.due(Moment.of(once), Calendars.ENGLAND)).isEqualTo("2026-03-28");
        assertThat(two.due(from, Calendars.ENGLAND)).isEqualTo("2026-03-31");
    }

    @ParameterizedTest(name = "{0} from {1}, rolled on")
    @CsvSource({
        "30 days, 2026-04-02, 2026-05-05",
        "8 weeks, 2025-10-31, 2025-12-29",
        "5 working days, 2026-04-04, 2026-04-13",
        "0 working days, 2026-04-04, 2026-04-07",
    })
    void anyUnitMayBeRolledToTheNextWorkingDay(String period, LocalDate from, LocalDate due) {
        DueRule rule = new DueRule(Period.parse(period), Roll.NEXT_WORKING_DAY, ReceiptRule.DEFAULT);

        assertThat(rule.due(Moment.of(from), Calendars.ENGLAND)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "24 hours, 2026-04-02T16:00, 2026-04-07T16:00",
        "48 hours, 2026-04-02T16:00, 2026-04-08T16:00",
        "24 hours, 2026-04-04T09:30, 2026-04-07T09:30",
        "72 hours, 2026-03-31T00:00, 2026-04-07T00:00",
        "4 hours, 2026-04-01T10:15, 2026-04-01T14:15",
        "4 hours, 2026-04-02T22:30, 2026-04-07T02:30",
        "4 hours, 2026-04-04T22:30, 2026-04-07T04:00",
        "28 hours, 2026-04-02T10:00, 2026-04-07T14:00",
        "28 hours, 2026-04-02T22:00, 2026-04-08T02:00",
        "0 hours, 2026-04-02T22:00, 2026-04-02T22:00",
    })
    void hoursRunOnWorkingDaysOnly(String period, String from, LocalDateTime due) {
        assertThat(Calendars.rule(period).reached(Moment.parse(from), true, Calendars.ENGLAND))
                .isEqualTo(Moment.of(due));
    }

    @Test
    void hoursFromADeemedReceiptHaveNoHour() {
        DueRule rule = Calendars.rule("24 hours", Calendars.receipt(0, true, "17:00"));

        assertThat(rule.reached(Moment.parse("2026-04-01T18:05"), true, Calendars.ENGLAND))
                .isEqualTo(Moment.of(LocalDate.of(2026, 4, 7)));
        assertThat(rule.reached(Moment.parse("2026-04-01T18:05"), false, Calendars.ENGLAND))
                .isEqualTo(Moment.parse("2026-04-02T18:05"));
    }

    @ParameterizedTest(name = "{4} received {3}: day {0}, deemed {1}, cut-off {2}")
    @CsvSource({
        // FIELD section 3: Easter Saturday
        "0, false, none, 2026-04-04, 3 working days, 2026-04-04, 2026-04-09",
        "0, true, none, 2026-04-04, 3 working days, 2026-04-07, 2026-04-10",
        "1, false, none, 2026-04-04, 3 working days, 2026-04-04, 2026-04-09",
        "1, true, none, 2026-04-04, 3 working days, 2026-04-07, 2026-04-09",
        "1, false, none, 2026-04-01, 3 working days, 2026-04-01, 2026-04-07",
        "1, false, none, 2026-04-01, 1 working day, 2026-04-01, 2026-04-01",
        "1, false, none, 2026-04-01, 0 working days, 2026-04-01, 2026-04-01",
        // the cut-off hour itself is too late; a minute before is not
        "0, false, 17:00, 2026-04-01T16:59, 1 working day, 2026-04-01, 2026-04-02",
        "0, false, 17:00, 2026-04-01T17:00, 1 working day, 2026-04-02, 2026-04-07",
        "1, false, 17:00, 2026-04-01T17:00, 1 working day, 2026-04-02, 2026-04-02",
        "0, false, 17:00, 2026-04-01, 1 working day, 2026-04-01, 2026-04-02",
        // late on Maundy Thursday counts as Easter Tuesday
        "0, false, 17:00, 2026-04-02T18:00, 1 working day, 2026-04-07, 2026-04-08",
        "0, true, 17:00, 2026-04-04T18:00, 1 working day, 2026-04-07, 2026-04-08",
        // a data-protection complaint: 30 days from the day after, or beginning with the day itself
        "0, false, none, 2026-06-22, 30 days, 2026-06-22, 2026-07-22",
        "1, false, none, 2026-06-22, 30 days, 2026-06-22, 2026-07-21",
        "1, false, none, 2026-06-20, 30 days, 2026-06-20, 2026-07-20",
        // months and weeks lead to the corresponding day whatever its number
        "1, false, none, 2026-06-22, 1 month, 2026-06-22, 2026-07-22",
        "1, false, none, 2026-05-08, 8 weeks, 2026-05-08, 2026-07-03",
    })
    void theReceiptRuleMovesDayZero(
            int day, boolean deemed, String cutOff, String received, String period, LocalDate zero, LocalDate due) {
        DueRule rule = Calendars.rule(period, Calendars.receipt(day, deemed, cutOff));

        assertThat(rule.deemed(Moment.parse(received), Calendars.ENGLAND)).isEqualTo(zero);
        assertThat(rule.due(Moment.parse(received), Calendars.ENGLAND)).isEqualTo(due);
    }

    /** Eight receipt rules, seven moments around Easter, two periods: 112 answers, each counted on one's fingers too. */
    static Stream<Arguments> receiptRules() {
        List<String> moments = List.of(
                "2026-04-01T09:00",
                "2026-04-01T17:00",
                "2026-04-02T23:59",
                "2026-04-03T09:00",
                "2026-04-04T18:00",
                "2026-04-06T00:00",
                "2026-04-07");
        return Stream.of(0, 1)
                .flatMap(day -> Stream.of(false, true)
                        .flatMap(deemed -> Stream.of("none", "17:00")
                                .flatMap(cutOff -> moments.stream()
                                        .flatMap(moment -> Stream.of(1, 15)
                                                .map(days -> Arguments.of(
                                                        Calendars.receipt(day, deemed, cutOff), moment, days))))));
    }

    @ParameterizedTest(name = "{0}: {2} working days from {1}")
    @MethodSource("receiptRules")
    void everyReceiptRuleAgreesWithCountingOnOnesFingers(ReceiptRule receipt, String moment, int days) {
        SlowCount fingers = SlowCount.of(Region.ENGLAND_AND_WALES, List.of());
        Moment received = Moment.parse(moment);
        LocalDate zero = received.date();
        boolean late = receipt.cutOff().isPresent()
                && received.time()
                                .orElse(LocalTime.MIN)
                                .compareTo(receipt.cutOff().get())
                        >= 0;
        if (late || (receipt.deemedNextWorkingDay() && !fingers.works(zero))) {
            zero = fingers.plus(zero, 1);
        }
        LocalDate expected = fingers.plus(receipt.day() == 1 ? zero.minusDays(1) : zero, days);

        DueRule rule = new DueRule(Period.workingDays(days), Roll.AS_IS, receipt);

        assertThat(rule.due(received, Calendars.ENGLAND)).isEqualTo(expected);
        assertThat(rule.count(new Anchor("Received", "", received, true), "reply", Calendars.ENGLAND)
                        .date())
                .isEqualTo(expected);
    }

    @Test
    void theReceiptRuleTouchesReceiptsOnly() {
        DueRule rule = Calendars.rule("10 working days", Calendars.receipt(1, true, "12:00"));
        Moment sent = Moment.parse("2026-04-04T13:00");

        assertThat(rule.due(sent, false, Calendars.ENGLAND)).isEqualTo(Calendars.ENGLAND.plus(sent.date(), 10));
        assertThat(rule.count(new Anchor("Response sent", "", sent, false), "reply", Calendars.ENGLAND)
                        .deemed())
                .isEqualTo(sent.date());
    }

    @Test
    void actualAndDeemedReceiptAreBothKept() {
        DueDate due = Calendars.rule("3 working days", Calendars.receipt(0, true, "none"))
                .count(
                        new Anchor("Received", "", Moment.parse("2026-04-04"), true),
                        "acknowledgement",
                        Calendars.ENGLAND);

        assertThat(due.anchor().moment().date()).isEqualTo("2026-04-04");
        assertThat(due.deemed()).isEqualTo("2026-04-07");
        assertThat(due.date()).isEqualTo("2026-04-10");
        assertThat(due.hour()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 hour", "24 hours", "1 working day", "0 days", "3 days", "2 weeks", "1 month", "9999 years"})
    void aDateOutOfReachIsRefusedWhateverTheUnit(String period) {
        for (LocalDate far :
                List.of(LocalDate.MAX, LocalDate.MIN, LocalDate.of(9999, 12, 31), LocalDate.of(-1, 1, 1))) {
            for (Roll roll : Roll.values()) {
                DueRule rule = new DueRule(Period.parse(period), roll, ReceiptRule.DEFAULT);
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> rule.due(Moment.of(far), Calendars.ENGLAND))
                        .withMessage("Dates are counted from 1900 to 2199 only. Check the year.");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999 years", "9999 months", "9999 weeks"})
    void aPeriodThatLeadsOutOfReachIsRefused(String period) {
        DueRule rule = new DueRule(Period.parse(period), Roll.AS_IS, ReceiptRule.DEFAULT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.due(Moment.of(LocalDate.of(2026, 4, 1)), Calendars.ENGLAND))
                .withMessage("Dates are counted from 1900 to 2199 only. Check the year.");
    }
}
