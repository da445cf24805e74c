package redress.desk.casefile;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.FlowPane;
import redress.casework.Deed;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;

/** The deeds that belong to a tab, as buttons on it; those not possible now are left out, the side says why. */
final class DeedButtons extends FlowPane {

    DeedButtons(CaseView view, List<Deed> deeds, Consumer<Deed> open) {
        getStyleClass().add("gap");
        deeds.stream()
                .filter(view.actions()::may)
                .forEach(deed -> getChildren()
                        .add(ButtonRow.button(Command.of("tab." + deed, deed.label(), () -> open.accept(deed))
                                .withIcon(Labels.icon(deed)))));
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }
}
