package redress.desk.kit;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.accounts.RecoveryCode;
import redress.casework.Export;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.ReportDocument;

/** A recovery code, shown once: to be printed on one page, or written down, and locked away. It is kept nowhere. */
public final class RecoverySheet extends VBox {

    /**
     * The code to be told.
     *
     * @param council whose cases it opens, for the page
     * @param day of the page
     * @param printing prints it as every other page
     * @param done goes on
     */
    public RecoverySheet(RecoveryCode code, String council, LocalDate day, ListPrinting printing, Runnable done) {
        TextField field = new TextField(code.words());
        field.setEditable(false);
        field.setAccessibleText(Text.of("accounts.code"));
        Command print = Command.of(
                        "recovery.print",
                        Text.of("accounts.code.print"),
                        () -> printing.ask(this, Export.page("recovery code"), () -> paper(code, council, day)))
                .withIcon("fth-printer");
        Button on = ButtonRow.button(Command.of("recovery.done", Text.of("accounts.code.done"), done));
        FlowPane buttons = new FlowPane(ButtonRow.button(print), on);
        buttons.getStyleClass().add("settings-buttons");
        getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        getChildren()
                .addAll(
                        Words.section(Text.of("accounts.code")),
                        Words.body(Text.of("accounts.code.means")),
                        field,
                        buttons);
    }

    /** The page to lock away. */
    static ReportDocument paper(RecoveryCode code, String council, LocalDate day) {
        List<Block.Column> columns = List.of(
                Block.Column.words(Text.of("accounts.code.paper.what")),
                Block.Column.words(Text.of("accounts.code.paper.words")));
        List<List<Cell>> rows = List.of(
                row(Text.of("accounts.code"), code.words()),
                row(Text.of("accounts.code.paper.for"), council),
                row(Text.of("accounts.code.paper.keep"), Text.of("accounts.code.paper.safe")),
                row(Text.of("accounts.code.paper.use"), Text.of("accounts.code.paper.how")));
        return new ReportDocument(
                council,
                Text.of("accounts.code"),
                "",
                day,
                Text.of("accounts.code.paper"),
                Text.of("settings.procedure.access"),
                List.of(new Block.Table(Text.of("accounts.code"), columns, rows, List.of())));
    }

    private static List<Cell> row(String what, String words) {
        return List.of(Cell.words(what), Cell.words(words));
    }
}
