package redress.desk.cases;

import java.time.LocalDate;
import java.util.List;
import redress.calendar.Dates;
import redress.casework.CaseRow;
import redress.desk.kit.Text;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;

/** The list of cases on paper: as filtered and sorted by date, with the columns that fit a sheet. */
final class CasesPaper {

    private CasesPaper() {}

    static ReportDocument of(String council, List<CaseRow> rows, LocalDate today) {
        String title = Text.of("cases.paper.title", Dates.inWords(today));
        Block.Table table = new Block.Table(
                title, columns(), rows.stream().map(CasesPaper::row).toList(), List.of());
        return new ReportDocument(
                council,
                title,
                "",
                today,
                Text.of("cases.sentence", rows.size()),
                Text.of("cases.paper.access"),
                List.of(table));
    }

    private static List<Block.Column> columns() {
        return List.of(
                Block.Column.words(Text.of("cases.column.reference")),
                Block.Column.words(Text.of("cases.column.subject")),
                Block.Column.words(Text.of("cases.column.person")),
                Block.Column.words(Text.of("cases.column.received")),
                Block.Column.words(Text.of("cases.column.service")),
                Block.Column.words(Text.of("cases.column.stands")));
    }

    private static List<Cell> row(CaseRow row) {
        String due = row.due().map(day -> Text.of("cases.due", Dates.list(day))).orElse("");
        return List.of(
                Cell.words(row.reference()),
                Cell.words(row.subject()),
                Cell.words(row.person()),
                Cell.words(Dates.field(row.received())),
                Cell.words(row.service().orElse("")),
                Cell.words(
                        row.status().isOpen() && !due.isEmpty()
                                ? due
                                : row.status().label()));
    }
}
