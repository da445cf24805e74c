package redress.desk.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;

/** What a list shows, as a document to be printed or exported. */
public final class ListPaper {

    private ListPaper() {}

    /**
     * What the ledger shows now, in its order, with the columns chosen; each group under its heading. Empty where there is
     * no row.
     *
     * @param title "Cases on 23 November 2026"
     * @param sentence how things stand, below the title
     */
    public static Optional<ReportDocument> of(
            String council, LocalDate day, String title, String sentence, LedgerTable<?> table) {
        List<Block> blocks = table.blocks(title);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ReportDocument(council, title, "", day, sentence, Text.of("kit.list.access"), blocks));
    }

    /** All tables of a list in one; where there are several, a first column says which row is of which. */
    static Block.Table oneTable(ReportDocument list) {
        List<Block.Table> tables = list.tables();
        if (tables.size() == 1) {
            return tables.get(0);
        }
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.words(Text.of("kit.list.group"))));
        columns.addAll(tables.get(0).columns());
        List<List<Cell>> rows = new ArrayList<>();
        for (Block.Table table : tables) {
            for (List<Cell> cells : table.rows()) {
                List<Cell> row = new ArrayList<>(List.of(Cell.words(table.caption())));
                row.addAll(cells);
                rows.add(row);
            }
        }
        return new Block.Table(list.title(), columns, rows, List.of());
    }
}
