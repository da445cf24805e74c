package redress.desk.kit;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Which columns a list shows, and how wide they are; what is changed is seen at once. */
final class ColumnsPopover {

    private static final double STEP_EM = 1;

    private final LedgerTable<?> table;
    private final PopOver popOver = new PopOver();

    ColumnsPopover(LedgerTable<?> table) {
        this.table = table;
        GridPane grid = new GridPane();
        grid.getStyleClass().add("columns-grid");
        List<? extends LedgerColumn<?>> columns = table.allColumns().stream()
                .filter(column -> !column.title().isEmpty())
                .toList();
        for (int row = 0; row < columns.size(); row++) {
            LedgerColumn<?> column = columns.get(row);
            CheckBox shown = shown(column);
            GridPane.setHgrow(shown, Priority.ALWAYS);
            GridPane.setHalignment(shown, HPos.LEFT);
            Button less = width(column, "fth-minus", Text.of("kit.columns.narrower", column.title()), -STEP_EM);
            Button more = width(column, "fth-plus", Text.of("kit.columns.wider", column.title()), STEP_EM);
            grid.addRow(row, shown, less, more);
        }
        Button plain = ButtonRow.button(Command.of("columns.plain", Text.of("kit.columns.plain"), () -> {
            table.arrangeAs(table.standard());
            popOver.hide();
        }));
        Button close = ButtonRow.flat(Command.of("columns.close", Text.of("kit.columns.close"), popOver::hide));
        close.setCancelButton(true);
        ButtonRow buttons = new ButtonRow();
        buttons.getChildren().setAll(plain, close);
        VBox content = new VBox(Words.section(Text.of("kit.columns.title")), grid, buttons);
        content.getStyleClass().addAll("panel", "gap-panel");
        popOver.setContentNode(content);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setTitle(Text.of("kit.columns.title"));
        popOver.setOnShown(e -> Focus.first(content));
    }

    /** Opens below the node, which gets the focus back. */
    void open(Node owner) {
        popOver.setOnHidden(e -> owner.requestFocus());
        popOver.show(owner);
    }

    /** What takes the room that is left is always shown. */
    private CheckBox shown(LedgerColumn<?> column) {
        CheckBox box = new CheckBox(column.title());
        box.setSelected(!table.arrangement().hidden().contains(column.title()));
        box.selectedProperty().subscribe(on -> {
            if (column.grows() && !on) {
                box.setSelected(true);
            } else {
                table.arrangeAs(table.arrangement().hiding(column.title(), !on));
            }
        });
        return box;
    }

    private Button width(LedgerColumn<?> column, String icon, String words, double step) {
        Button button = ButtonRow.button(Command.of("columns.width", words, () -> table.widen(column.title(), step))
                .withIcon(icon));
        button.setText("");
        button.setAccessibleText(words);
        button.getStyleClass().addAll("small", "icon-only");
        return button;
    }
}
