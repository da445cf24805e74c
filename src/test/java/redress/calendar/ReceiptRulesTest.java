package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every receipt rule around Easter, and every unit at the ends of the reach. */
class ReceiptRulesTest {

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
                                                .map(days ->
                                                        Arguments.of(receipt(day, deemed, cutOff), moment, days))))));
    }

    @ParameterizedTest(name = "{0}: {2} working days from {1}")
    @MethodSource("receiptRules")
    void everyReceiptRuleAgreesWithCountingOnOnesFingers(ReceiptRule receipt, String moment, int days) {
        SlowCount fingers = new SlowCount(Region.ENGLAND_AND_WALES, List.of());
        Moment received = Moment.parse(moment);
        LocalDate zero = received.date();
        boolean late = receipt.cutOff().isPresent()
                && received.time()
                                .orElse(LocalTime.MIN)
                                .compareTo(receipt.cutOff().get())
                        >= 0;
        boolean waits = receipt.deemedNextWorkingDay() || receipt.cutOff().isPresent();
        if (late || (waits && !fingers.works(zero))) {
            zero = fingers.plus(zero, 1);
        }
        LocalDate expected = fingers.plus(receipt.day() == 1 ? zero.minusDays(1) : zero, days);

        DueRule rule = new DueRule(Period.workingDays(days), Roll.AS_IS, receipt);

        assertThat(rule.due(received, ShippedCalendars.ENGLAND)).isEqualTo(expected);
        assertThat(rule.count(new Anchor("Received", "", received, true), "reply", ShippedCalendars.ENGLAND)
                        .date())
                .isEqualTo(expected);
    }

    @Test
    void withACutOffWhatCameLateOnFridayIsDueWithWhatCameOnSaturday() {
        DueRule rule = new DueRule(Period.workingDays(1), Roll.AS_IS, receipt(0, false, "17:00"));

        assertThat(rule.due(Moment.parse("2026-04-17T18:00"), ShippedCalendars.ENGLAND))
                .isEqualTo("2026-04-21");
        assertThat(rule.due(Moment.parse("2026-04-18T10:00"), ShippedCalendars.ENGLAND))
                .isEqualTo("2026-04-21");
        assertThat(rule.due(Moment.parse("2026-04-20T10:00"), ShippedCalendars.ENGLAND))
                .isEqualTo("2026-04-21");
    }

    @Test
    void hoursFromADeemedReceiptHaveNoHour() {
        DueRule rule = new DueRule(Period.parse("24 hours"), Roll.AS_IS, receipt(0, true, "17:00"));

        assertThat(rule.reached(Moment.parse("2026-04-01T18:05"), true, ShippedCalendars.ENGLAND))
                .isEqualTo(Moment.of(LocalDate.of(2026, 4, 7)));
        assertThat(rule.reached(Moment.parse("2026-04-01T18:05"), false, ShippedCalendars.ENGLAND))
                .isEqualTo(Moment.parse("2026-04-02T18:05"));
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
                        .isThrownBy(() -> rule.due(Moment.of(far), ShippedCalendars.ENGLAND))
                        .withMessage("Dates are counted from 1900 to 2199 only. Check the year.");
            }
        }
    }

    private static ReceiptRule receipt(int day, boolean deemed, String cutOff) {
        return new ReceiptRule(
                day, deemed, cutOff.equals("none") ? Optional.empty() : Optional.of(LocalTime.parse(cutOff)));
    }
}
