package redress.desk.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import redress.calendar.Dates;
import redress.casework.AuditLine;
import redress.desk.kit.DateWords;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** The rows of the audit, a line each; more are asked for when the reader comes near the last. */
final class AuditRows {

    private static final double NEAR_THE_END = 0.8;
    private static final int ROWS_LEFT = 40;

    private final LedgerTable<AuditLine> table =
            new LedgerTable<>(Text.of("audit.table"), line -> line.row().n());
    private final Runnable more;

    /**
     * No rows yet.
     *
     * @param open opens the case or person a row is about
     * @param more called when the reader comes near the last row, perhaps several times
     */
    AuditRows(Supplier<LocalDate> today, Consumer<AuditLine> open, Runnable more) {
        this.more = more;
        table.getStyleClass().addAll("one-line", "audit-table");
        table.columns(
                LedgerColumn.text(Text.of("audit.column.when"), 9.5, line -> when(line, today.get())),
                LedgerColumn.text(Text.of("audit.column.who"), 10, AuditLine::who)
                        .givingWay(2),
                LedgerColumn.text(Text.of("audit.column.what"), 16, AuditLine::what)
                        .growing(),
                subject(open).givingWay(1));
        table.setOnEnter(open);
        table.setOnOpen(open);
        table.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= table.getItems().size() - ROWS_LEFT) {
                more.run();
            }
        });
        // the part of the table that scrolls is there only once it has its skin
        table.skinProperty().subscribe(skin -> Platform.runLater(this::follow));
    }

    private void follow() {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.positionProperty().subscribe(position -> {
                if (position.doubleValue() > NEAR_THE_END) {
                    more.run();
                }
            });
        }
    }

    static String when(AuditLine line, LocalDate today) {
        return Text.of(
                "audit.when",
                Dates.list(line.at().toLocalDate(), today),
                DateWords.time(line.at().toLocalDateTime()));
    }

    private static LedgerColumn<AuditLine> subject(Consumer<AuditLine> open) {
        return new LedgerColumn<>(
                Text.of("audit.column.about"),
                10,
                false,
                AuditLine::subject,
                line -> cell(line, open),
                Optional.empty(),
                "",
                0);
    }

    private static Node cell(AuditLine line, Consumer<AuditLine> open) {
        if (line.caseId().isEmpty()) {
            return new Label(line.subject());
        }
        Hyperlink link =
                Words.link(line.subject(), Text.of("audit.open.this", line.subject()), () -> open.accept(line));
        link.setFocusTraversable(false); // Enter on the row does it
        return link;
    }

    LedgerTable<AuditLine> table() {
        return table;
    }

    /** The number of the last row that is there; all that is older is still to be read. */
    long last() {
        List<LedgerTable.Line<AuditLine>> lines = table.getItems();
        return lines.isEmpty()
                ? Long.MAX_VALUE
                : lines.get(lines.size() - 1).row().orElseThrow().row().n();
    }

    /** Further rows below those shown; what is selected and in sight stays. */
    void add(List<AuditLine> older) {
        table.getItems()
                .addAll(older.stream()
                        .map(line -> new LedgerTable.Line<>("", 0, Optional.of(line)))
                        .toList());
    }
}
