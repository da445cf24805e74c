package redress.reports;

import java.util.List;
import redress.documents.Cell;

/**
 * A number as the report prints it, with the cases behind it for the screen to open. The references never reach a
 * published file.
 *
 * @param figure id of the number, the same wherever it is printed; "" where it is worked out from others
 */
public record ReportCell(String figure, Cell cell, List<String> references) {

    public ReportCell {
        references = List.copyOf(references);
    }

    /** Worked out from other numbers, or words. */
    static ReportCell of(Cell cell) {
        return new ReportCell("", cell, List.of());
    }

    public String shown() {
        return cell.shown();
    }
}
