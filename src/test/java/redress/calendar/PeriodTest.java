package redress.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "15 working days, 15, WORKING_DAYS, 15 working days",
        "1 Working Day, 1, WORKING_DAYS, 1 working day",
        "24 hours, 24, HOURS, 24 hours",
        "1 month, 1, MONTHS, 1 month",
        "8 weeks, 8, WEEKS, 8 weeks",
        "30 days, 30, DAYS, 30 days",
        "6 years, 6, YEARS, 6 years",
    })
    void readsWhatAPolicySaysAndSaysItBack(String written, int amount, PeriodUnit unit, String words) {
        assertThat(Period.parse(written)).isEqualTo(new Period(amount, unit)).hasToString(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten days", "15", "15 fortnights", "-1 days", "1.5 days", "99999 days", "15  days"})
    void anythingElseIsRefusedWithAnExample(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(written))
                .withMessage("A period such as \"10 working days\", \"1 month\" or \"24 hours\" was expected, not \""
                        + written + "\".");
    }

    @Test
    void anAmountOutOfRangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.workingDays(-1))
                .withMessage("A period is 0 to 9,999 working days, not -1.");
    }

    @Test
    void aReceiptIsDayNoughtOrOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReceiptRule(2, false, Optional.empty()))
                .withMessage("The day of receipt is day 0 or day 1, not day 2.");
    }

    @Test
    void momentsAreReadWithAndWithoutTheHour() {
        assertThat(Moment.parse("2026-04-01")).isEqualTo(Moment.of(LocalDate.of(2026, 4, 1)));
        assertThat(Moment.parse("2026-04-02T16:00").time()).contains(LocalTime.of(16, 0));
        assertThat(Moment.parse("2026-04-02T16:00")).hasToString("2026-04-02T16:00");
        assertThat(Moment.parse("2026-04-02")).isLessThan(Moment.parse("2026-04-02T16:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "1/4/2026", "2026-04-01T25:00", "", "T"})
    void aMomentThatIsNoneIsRefused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moment.parse(written))
                .withMessage("\"" + written
                        + "\" is not a date. Write it as 2026-04-01, or 2026-04-01T16:00 with the hour.");
    }
}
