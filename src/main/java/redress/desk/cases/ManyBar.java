package redress.desk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import redress.casework.CaseRow;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** What can be done with several cases selected; in sight while more than one is. */
final class ManyBar extends FlowPane {

    private final CasesDesk desk;
    private final Work work;
    private final LedgerTable<CaseRow> table;

    ManyBar(CasesDesk desk, Work work, LedgerTable<CaseRow> table) {
        this.desk = desk;
        this.work = work;
        this.table = table;
        Label selected = Words.strong("");
        selected.setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("gap", "many-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(selected);
        for (Command command : commands()) {
            Button button = ButtonRow.button(command);
            button.getStyleClass().add("small");
            getChildren().add(button);
        }
        managedProperty().bind(visibleProperty());
        setVisible(false);
        table.onSelection(() -> {
            int several = table.getSelectionModel().getSelectedIndices().size();
            selected.setText(Text.of("cases.many", several));
            setVisible(several > 1);
        });
    }

    /** The acts, refused with a sentence while nothing is selected. */
    List<Command> commands() {
        List<Command> all = new ArrayList<>();
        for (ManyScreen.Kind kind : ManyScreen.Kind.values()) {
            all.add(Command.of("cases.many", kind.words(), () -> open(kind))
                    .withIcon(kind.icon())
                    .unless(() -> table.selectedRows().isEmpty()
                            ? Optional.of(Text.of("cases.many.none"))
                            : Optional.empty()));
        }
        return all;
    }

    private void open(ManyScreen.Kind kind) {
        List<Long> ids = table.selectedRows().stream().map(CaseRow::id).toList();
        desk.many().navigator().open(new ManyScreen(desk, work, kind, ids));
    }
}
