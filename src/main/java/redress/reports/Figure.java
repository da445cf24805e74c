package redress.reports;

import java.util.List;
import redress.casework.CaseFacts;

/**
 * A number of the report and the cases behind it, which a screen opens. References are never published.
 *
 * @param id tells this number from every other: "2025-26 received complaint"; the same number keeps its id in every table
 * @param value how many; may be more than the cases, where one case counts twice (two updates sent)
 */
public record Figure(String id, long value, List<String> references) {

    public Figure {
        references = List.copyOf(references);
        if (value < 0) {
            throw new IllegalArgumentException("A number of cases is never below zero: " + id);
        }
    }

    /** One for each case. */
    static Figure of(String id, List<CaseFacts> cases) {
        return new Figure(
                id,
                cases.size(),
                cases.stream().map(CaseFacts::reference).distinct().toList());
    }

    /** Whether it is so small that somebody might be recognised: 1 to 4. */
    boolean isSmall() {
        return value >= 1 && value < Suppression.FEWEST_PUBLISHED;
    }
}
