package redress.desk.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.casework.ImportPlan;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What would be stored, and each row that would not, with the reason. Nothing is stored here. */
final class TryStep {

    private final VBox node = new VBox();

    TryStep(ImportPlan plan) {
        node.getStyleClass().add("gap-panel");
        List<String> told = new ArrayList<>();
        Stream.of(
                        told(Text.of("importing.new.services"), plan.newServices()),
                        told(Text.of("importing.new.officers"), plan.newOfficers()),
                        told(Text.of("importing.new.causes"), plan.newCauses()),
                        told(Text.of("importing.new.channels"), plan.otherChannels()))
                .filter(line -> !line.isEmpty())
                .forEach(told::add);
        told.forEach(line -> node.getChildren().add(Words.body(line)));
        if (plan.doubts().isEmpty()) {
            node.getChildren().add(new StatusLine(Status.DONE, Text.of("importing.try.well")));
            return;
        }
        LedgerTable<ImportPlan.Doubt> doubts = table(plan.doubts());
        Label whole = Words.body("");
        doubts.selectedRow()
                .subscribe(row -> whole.setText(row.map(ImportPlan.Doubt::why).orElse("")));
        VBox.setVgrow(doubts, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        node.getChildren().addAll(Words.section(Text.of("importing.left-out")), doubts, whole);
    }

    private static String told(String what, List<String> names) {
        return names.isEmpty() ? "" : what + " " + String.join(", ", names);
    }

    /** The rows that are left out. */
    static LedgerTable<ImportPlan.Doubt> table(List<ImportPlan.Doubt> doubts) {
        LedgerTable<ImportPlan.Doubt> table = new LedgerTable<>(Text.of("importing.left-out"), ImportPlan.Doubt::row);
        table.getStyleClass().add("one-line");
        table.columns(
                LedgerColumn.number(Text.of("importing.row"), 4.5, doubt -> Integer.toString(doubt.row())),
                LedgerColumn.text(Text.of("importing.why"), 40, ImportPlan.Doubt::why)
                        .growing());
        table.showRows(doubts);
        return table;
    }

    Node node() {
        return node;
    }
}
