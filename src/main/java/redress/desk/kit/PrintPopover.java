package redress.desk.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import redress.documents.PrintOrder;
import redress.documents.Printers;

/** Asks for the printer below the button that was pressed; Enter prints, Esc gives the focus back. */
public final class PrintPopover {

    private final PopOver popOver = new PopOver();
    private final PrinterRows rows;
    private final Consumer<PrintOrder> print;

    /**
     * Not yet open.
     *
     * @param print is given the choice, on the screen's thread
     */
    public PrintPopover(Work work, Printers printers, Consumer<PrintOrder> print) {
        this.print = print;
        rows = new PrinterRows(work, printers);
        Button go = ButtonRow.button(
                Command.of("print.go", Text.of("kit.print.go"), this::go).withIcon("fth-printer"));
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        Button leave = ButtonRow.flat(Command.of("print.leave", Text.of("kit.print.leave"), popOver::hide));
        leave.setCancelButton(true);
        ButtonRow buttons = new ButtonRow();
        buttons.getChildren().setAll(go, leave);
        VBox content = new VBox(Words.section(Text.of("kit.print.title")), rows, buttons);
        content.getStyleClass().addAll("panel", "gap-panel");
        rows.anyProperty().subscribe(any -> go.setDisable(!any.orElse(false)));
        popOver.setContentNode(content);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setTitle(Text.of("kit.print.title"));
        popOver.setOnShown(e -> Focus.first(content));
    }

    /** Opens below the node. */
    public void open(Node owner) {
        popOver.setOnHidden(e -> owner.requestFocus());
        popOver.show(owner);
    }

    private void go() {
        if (rows.problem().isEmpty()) {
            popOver.hide();
            rows.order().ifPresent(print);
        }
    }
}
