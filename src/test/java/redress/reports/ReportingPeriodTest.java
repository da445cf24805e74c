package redress.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({"2025-26, 2025-04-01, 2026-03-31", "1999-00, 1999-04-01, 2000-03-31"})
    void a_year_runs_from_april_to_march(String written, LocalDate start, LocalDate end) {
        ReportingPeriod year = ReportingPeriod.parse(written);
        assertThat(year.start()).isEqualTo(start);
        assertThat(year.end()).isEqualTo(end);
        assertThat(year)
                .hasToString(written)
                .isEqualTo(ReportingPeriod.of(start))
                .isEqualTo(ReportingPeriod.of(end));
        assertThat(year.contains(start.minusDays(1))).isFalse();
        assertThat(year.contains(end.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-27", "2025/26", "", "twenty"})
    void anything_else_is_refused_with_a_sentence(String written) {
        assertThatThrownBy(() -> ReportingPeriod.parse(written)).hasMessageContaining("\"2025-26\" was expected");
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_middle_two() {
        assertThat(Days.of(List.of(4, 1, 10, 7)).median().orElseThrow()).hasToString("5.5");
        assertThat(Days.of(List.of(4, 1, 10)).average().orElseThrow()).hasToString("5.0");
        assertThat(Days.of(List.of()).average()).isEmpty();
    }
}
