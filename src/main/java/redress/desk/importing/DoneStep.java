package redress.desk.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.casework.ImportedCase;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** The cases that were stored; Enter opens one. */
final class DoneStep {

    private final VBox node = new VBox();

    DoneStep(List<ImportedCase> stored, LeftOut leftOut, Consumer<String> open) {
        LedgerTable<ImportedCase> table = new LedgerTable<>(Text.of("importing.stored"), ImportedCase::row);
        table.getStyleClass().add("one-line");
        table.columns(
                LedgerColumn.text(Text.of("importing.column.reference"), 9, ImportedCase::reference),
                LedgerColumn.<ImportedCase>text(
                                Text.of("importing.column.kind"),
                                9,
                                one -> one.intake().kind().label())
                        .givingWay(2),
                LedgerColumn.<ImportedCase>text(
                                Text.of("importing.column.subject"),
                                20,
                                one -> one.intake().subject())
                        .growing(),
                LedgerColumn.<ImportedCase>text(
                                Text.of("importing.column.received"),
                                10,
                                one -> Dates.full(one.intake().received().date()))
                        .givingWay(1),
                LedgerColumn.number(Text.of("importing.row"), 4.5, one -> Integer.toString(one.row())));
        table.showRows(stored);
        table.setOnEnter(one -> open.accept(one.reference()));
        table.setOnOpen(one -> open.accept(one.reference()));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        node.getStyleClass().add("gap-panel");
        node.getChildren().add(table);
        if (!leftOut.doubts().isEmpty()) {
            node.getChildren().addAll(Words.section(Text.of("importing.left-out")), TryStep.table(leftOut.doubts()));
        }
    }

    Node node() {
        return node;
    }
}
