package redress.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;

/** Which trends are proposed, on 23 November 2026. */
class TrendsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final List<Seen> seen = new ArrayList<>();

    private void received(int number, LocalDate day, boolean upheld) {
        for (int i = 0; i < number; i++) {
            seen.add(new Seen(
                    "SM-2026-" + (1000 + seen.size()),
                    "Environment",
                    "missed",
                    day,
                    upheld ? Optional.of(day.plusDays(10)) : Optional.empty(),
                    upheld));
        }
    }

    private List<Trend> trends(List<Agreed> notMade) {
        return new TrendRules(seen, TODAY).find(notMade);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, '3 complaints in the last three months, after 0 in the three before.'",
        "2, 3, '3 complaints in the last three months, after 2 in the three before.'",
        "3, 3, ''",
        "0, 2, ''",
    })
    @Clause("NN-44")
    void moreThanBeforeAndAtLeastThreeIsATrendWithItsCases(int before, int now, String figures) {
        received(before, TODAY.minusMonths(4), false);
        received(now, TODAY.minusMonths(1), false);
        received(9, TODAY.minusMonths(7), false); // too long ago for either time

        List<Trend> found = trends(List.of());
        if (figures.isEmpty()) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(trend -> {
                assertThat(trend.sort()).isEqualTo(Trend.Sort.RISING);
                assertThat(trend.figures()).isEqualTo(figures);
                assertThat(trend.cases()).hasSize(now);
            });
        }
    }

    @Test
    @Clause("NN-44")
    void threeUpheldInAYearAreATrendAndOneMoreAfterAChangeThatWasNotMade() {
        received(3, TODAY.minusMonths(8), true);
        assertThat(trends(List.of())).extracting(Trend::sort).containsExactly(Trend.Sort.REPEATED);

        Agreed change = new Agreed("SM-2026-1000", "Environment", "missed", TODAY.minusMonths(9));
        Agreed elsewhere = new Agreed("SM-2026-1000", "Planning", "missed", TODAY.minusMonths(9));
        assertThat(trends(List.of(elsewhere))).hasSize(1);
        assertThat(trends(List.of(change)))
                .filteredOn(trend -> trend.sort() == Trend.Sort.NOT_DONE)
                .singleElement()
                .satisfies(trend -> assertThat(trend.figures())
                        .isEqualTo("A change was agreed and not made; since then 3 more complaints were upheld."));
    }
}
