package redress.documents;

import java.time.LocalDate;
import java.util.List;
import redress.documents.Block.Heading;
import redress.documents.Block.Table;

/**
 * A report. Its title is the only heading of level 1; its contents list is made from the headings of level 2.
 *
 * @param council who publishes it
 * @param title "Complaints and compliments"
 * @param period what it covers, on the cover below the title: "1 April 2025 to 31 March 2026"
 * @param date of the report
 * @param summary said on the cover page: for whom it was made, in one or two sentences
 * @param accessLine how to get it in other formats
 */
public record ReportDocument(
        String council,
        String title,
        String period,
        LocalDate date,
        String summary,
        String accessLine,
        List<Block> blocks) {

    public ReportDocument {
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A report needs a title");
        }
    }

    /** All tables in order, for the spreadsheet and the CSV files. */
    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** What the contents list shows. */
    List<Heading> sections() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(heading -> heading.level() == 2)
                .toList();
    }
}
