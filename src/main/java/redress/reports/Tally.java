package redress.reports;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import redress.casework.CaseFacts;

/**
 * Cases counted by one property: each case in exactly one line.
 *
 * @param total counted by itself and not added up from the lines, so that the two can be compared
 */
public record Tally(List<Line> lines, Figure total) {

    /** One line: "Environment", 61. */
    public record Line(String label, Figure figure) {}

    public Tally {
        lines = List.copyOf(lines);
    }

    /**
     * Counts cases into the rows given; a case whose row is not among them is in the total only, and the reconciliation
     * says so.
     *
     * @param id what is counted, without the row: "2025-26 received complaint service"
     */
    static Tally count(Figure total, String id, List<CaseFacts> cases, Rows rows) {
        Map<String, List<CaseFacts>> groups =
                cases.stream().collect(Collectors.groupingBy(rows.row(), Collectors.toList()));
        return new Tally(
                rows.labels().stream()
                        .map(label ->
                                new Line(label, Figure.of(id + ": " + label, groups.getOrDefault(label, List.of()))))
                        .toList(),
                total);
    }

    /** The line with this label, or nothing counted. */
    Figure figure(String label) {
        return lines.stream()
                .filter(line -> line.label().equals(label))
                .map(Line::figure)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no line " + label));
    }

    List<Figure> figures() {
        return lines.stream().map(Line::figure).toList();
    }

    /** The rows of a table in their order, and the row each case belongs to. */
    record Rows(List<String> labels, Function<CaseFacts, String> row) {
        Rows {
            labels = List.copyOf(labels);
        }
    }
}
