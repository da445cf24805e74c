package redress.desk.cases;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** Asks for a view's name; Enter takes it, Esc gives the focus back. */
final class NamePopover {

    private final PopOver popOver = new PopOver();
    private final TextField name = new TextField();
    private final FormRow row = FormRow.of(Text.of("cases.view.name"), name);
    private final Consumer<String> taken;

    /**
     * Not yet open.
     *
     * @param title says what the name is for
     * @param refusal why a name cannot be taken
     * @param taken is given the name
     */
    NamePopover(String title, String before, Function<String, Optional<String>> refusal, Consumer<String> taken) {
        this.taken = taken;
        name.setText(before);
        row.check(() -> refusal.apply(name.getText().strip()));
        Button keep = ButtonRow.button(Command.of("cases.name", Text.of("cases.view.keep"), this::take));
        keep.getStyleClass().add("accent");
        keep.setDefaultButton(true);
        Button leave = ButtonRow.flat(Command.of("cases.name.leave", Text.of("cases.view.leave"), popOver::hide));
        leave.setCancelButton(true);
        HBox buttons = new HBox(keep, leave);
        buttons.getStyleClass().add("gap");
        VBox content = new VBox(Words.section(title), row, buttons);
        content.getStyleClass().addAll("panel", "gap-panel");
        popOver.setContentNode(content);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setTitle(title);
        popOver.setOnShown(e -> {
            name.requestFocus();
            name.selectAll();
        });
    }

    /** Opens below the node, which gets the focus back. */
    void open(Node owner) {
        popOver.setOnHidden(e -> owner.requestFocus());
        popOver.show(owner);
    }

    private void take() {
        if (row.checkNow()) {
            popOver.hide();
            taken.accept(name.getText().strip());
        }
    }
}
