package redress.desk.settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.calendar.Dates;
import redress.casework.AuditLine;
import redress.casework.AuditTrail;
import redress.casework.AuditWanted;
import redress.casework.Refused;
import redress.desk.kit.Text;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;

/** All rows of the audit that are looked for, on paper or as a spreadsheet. */
record AuditPaper(AuditTrail trail, String council, LocalDate today) {

    private static final int AT_ONCE = 2_000;
    private static final int MOST = 200_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.UK);

    /** Empty where no row is of those looked for. Off the screen's thread. */
    Optional<ReportDocument> of(AuditWanted wanted) {
        List<List<Cell>> rows = new ArrayList<>();
        long before = Long.MAX_VALUE;
        List<AuditLine> page = trail.page(wanted, before, AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(line -> rows.add(row(line)));
            if (rows.size() > MOST) {
                throw new Refused(Text.of("audit.too-many", MOST));
            }
            before = page.get(page.size() - 1).row().n();
            page = trail.page(wanted, before, AT_ONCE);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(document(rows));
    }

    private ReportDocument document(List<List<Cell>> rows) {
        String title = Text.of("audit.paper.title", Dates.inWords(today));
        return new ReportDocument(
                council,
                title,
                "",
                today,
                Text.of("audit.paper.sentence", trail.head().n(), trail.head().hash()),
                Text.of("audit.paper.access"),
                List.of(new Block.Table(
                        title,
                        List.of(
                                Block.Column.number(Text.of("audit.column.n")),
                                Block.Column.words(Text.of("audit.column.when")),
                                Block.Column.words(Text.of("audit.column.who")),
                                Block.Column.words(Text.of("audit.column.what")),
                                Block.Column.words(Text.of("audit.column.about"))),
                        rows,
                        List.of())));
    }

    private static List<Cell> row(AuditLine line) {
        return List.of(
                Cell.amount(
                        BigDecimal.valueOf(line.row().n()),
                        Long.toString(line.row().n())),
                Cell.words(TIME.format(line.at())),
                Cell.words(line.who()),
                Cell.words(line.what()),
                Cell.words(line.subject()));
    }
}
