package redress.desk.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.Block;
import redress.documents.ReportDocument;
import redress.procedure.Procedure;
import redress.procedure.ProcedurePage;

/** The procedure in force today as a page to read, each rule with its clause. */
final class ProcedureSection implements SettingsPane {

    private final SettingsDesk desk;
    private final Work work;
    private final StringProperty sentence = new SimpleStringProperty("");
    private final Button print = ButtonRow.button(printing());
    private final VBox page = new VBox();
    private final VBox node = new VBox(print, page);
    private Optional<Procedure> procedure = Optional.empty();

    ProcedureSection(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        node.getStyleClass().add("gap-panel");
        page.getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        page.setFocusTraversable(true); // so that the arrow keys scroll it
    }

    @Override
    public void read() {
        work.run(() -> desk.cases().procedureInForce(desk.cases().today())).then(this::show);
    }

    private void show(Procedure fresh) {
        procedure = Optional.of(fresh);
        sentence.set(Text.of("settings.procedure.sentence", fresh.title(), fresh.version()));
        page.setAccessibleText(fresh.council());
        page.getChildren().clear();
        for (ProcedurePage.Part part : ProcedurePage.of(fresh)) {
            VBox lines = new VBox(Words.section(part.heading()));
            lines.getStyleClass().add("gap-small");
            part.sentences().forEach(rule -> lines.getChildren().add(Words.body(rule)));
            page.getChildren().add(lines);
        }
    }

    private Command printing() {
        return Command.of("settings.procedure.print", Text.of("settings.procedure.print"), this::print)
                .withKeys("Shortcut+P")
                .withIcon("fth-printer");
    }

    private void print() {
        LocalDate today = desk.cases().today();
        procedure.ifPresent(shown -> desk.printing().ask(print, () -> paper(shown, today)));
    }

    /** The page for a printer, with the same words as on the screen. */
    static ReportDocument paper(Procedure procedure, LocalDate today) {
        List<Block> blocks = new ArrayList<>();
        for (ProcedurePage.Part part : ProcedurePage.of(procedure)) {
            blocks.add(new Block.Heading(2, part.heading()));
            part.sentences().forEach(rule -> blocks.add(Block.Paragraph.of(rule)));
        }
        return new ReportDocument(
                procedure.council(),
                procedure.title(),
                "",
                today,
                Text.of("settings.procedure.paper", procedure.version()),
                Text.of("settings.procedure.access"),
                blocks);
    }

    @Override
    public ObservableValue<String> sentence() {
        return sentence;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Command> commands() {
        return List.of(printing());
    }
}
