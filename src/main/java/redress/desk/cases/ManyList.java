package redress.desk.cases;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.casework.BulkActs;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;

/** What would happen to each case, and below which are left out and why. */
final class ManyList extends VBox {

    private final LedgerTable<BulkActs.Line> table =
            new LedgerTable<>(Text.of("cases.many.list"), line -> line.state().caseId());
    private List<BulkActs.Line> lines = List.of();

    ManyList() {
        table.getStyleClass().add("one-line");
        table.columns(
                LedgerColumn.<BulkActs.Line>text(
                                Text.of("cases.column.reference"),
                                8,
                                line -> line.state().reference())
                        .givingWay(2),
                LedgerColumn.<BulkActs.Line>text(
                                Text.of("cases.column.subject"),
                                17,
                                line -> line.state().listedSubject())
                        .givingWay(1),
                LedgerColumn.<BulkActs.Line>status(Text.of("cases.many.what"), 18, ManyList::what)
                        .growing());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
    }

    private static StatusLine what(BulkActs.Line line) {
        return line.refusal()
                .map(reason -> new StatusLine(Status.NOT_POSSIBLE, reason))
                .orElseGet(() -> new StatusLine(Status.TO_COME, line.wouldDo()));
    }

    void show(List<BulkActs.Line> shown) {
        lines = List.copyOf(shown);
        table.show(List.of(
                group(Text.of("cases.many.included"), line -> line.refusal().isEmpty()),
                group(Text.of("cases.many.left-out"), line -> line.refusal().isPresent())));
    }

    private LedgerTable.Group<BulkActs.Line> group(String heading, Predicate<BulkActs.Line> which) {
        return new LedgerTable.Group<>(heading, lines.stream().filter(which).toList());
    }

    /** The cases it would be done to. */
    List<Long> included() {
        return lines.stream()
                .filter(line -> line.refusal().isEmpty())
                .map(line -> line.state().caseId())
                .toList();
    }
}
