package redress.desk.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import redress.casework.ImportPlan;
import redress.desk.kit.Text;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.Csv;
import redress.documents.Rows;
import redress.documents.SafeFile;
import redress.documents.Sheet;

/** The rows that were not stored, each with the reason, as a table to put right. */
record LeftOut(Rows table, List<ImportPlan.Doubt> doubts) {

    /** As CSV, which can be read again once it is put right; as XLSX where the name says so. */
    void write(Path file) {
        boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        SafeFile.write(
                file,
                workbook
                        ? Sheet.of(
                                Text.of("importing.left-out"),
                                List.of(Text.of("importing.left-out.note")),
                                List.of(block()))
                        : Csv.of(block()));
    }

    private Block.Table block() {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Block.Column.words(Text.of("importing.row")));
        columns.add(Block.Column.words(Text.of("importing.why")));
        table.header().forEach(heading -> columns.add(Block.Column.words(heading)));
        Map<Integer, Rows.Row> rows = table.rows().stream().collect(Collectors.toMap(Rows.Row::number, row -> row));
        List<List<Cell>> cells = new ArrayList<>();
        for (ImportPlan.Doubt doubt : doubts) {
            List<Cell> line = new ArrayList<>();
            line.add(Cell.words(Integer.toString(doubt.row())));
            line.add(Cell.words(doubt.why()));
            rows.get(doubt.row()).cells().stream()
                    .limit(table.header().size())
                    .forEach(cell -> line.add(Cell.words(cell)));
            cells.add(line);
        }
        return new Block.Table(Text.of("importing.left-out"), columns, cells, List.of());
    }
}
