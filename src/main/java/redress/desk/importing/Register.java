package redress.desk.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import redress.casework.ImportGuess;
import redress.documents.Rows;
import redress.documents.TableReader;

/**
 * A spreadsheet of earlier cases as it was read.
 *
 * @param lines every filled row
 * @param headings place of the headings among the lines; empty where there are none
 */
record Register(Path file, List<Rows.Row> lines, Optional<Integer> headings) {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 28;

    Register {
        lines = List.copyOf(lines);
    }

    /** @throws redress.documents.DocumentException saying why it cannot be read */
    static Register read(Path file) {
        List<Rows.Row> lines = TableReader.lines(file);
        return new Register(file, lines, ImportGuess.headings(lines));
    }

    Register withHeadings(Optional<Integer> place) {
        return new Register(file, lines, place);
    }

    Rows table() {
        return headings.map(place -> Rows.under(lines, place)).orElseGet(() -> Rows.withoutHeadings(lines));
    }

    /** Up to three different values of a column, in one line each. */
    List<String> samples(int column) {
        return table().rows().stream()
                .map(row -> row.cells().get(column).replaceAll("\\s+", " ").strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .map(cell -> cell.length() <= LONGEST_SAMPLE ? cell : cell.substring(0, LONGEST_SAMPLE - 1) + "…")
                .toList();
    }
}
