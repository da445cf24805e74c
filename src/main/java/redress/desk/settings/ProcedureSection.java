package redress.desk.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.casework.Export;
import redress.casework.Policies;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.Banner;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.Block;
import redress.documents.ReportDocument;
import redress.procedure.Procedure;
import redress.procedure.ProcedurePage;
import redress.procedure.ProcedureProblems;

/** The procedure in force today as a page to read, each rule with its clause. */
final class ProcedureSection implements SettingsPane {

    private final SettingsDesk desk;
    private final Work work;
    private final StringProperty sentence = new SimpleStringProperty("");
    private final Button print = ButtonRow.button(printing());
    private final VBox page = new VBox();
    private final VBox review = new VBox();
    private final VBox versions = new VBox();
    private final VBox planned = new VBox();
    private final FlowPane buttons = new FlowPane(ButtonRow.button(choosing()), print);
    private final VBox node = new VBox(review, buttons, planned, versions, page);
    private Optional<Procedure> procedure = Optional.empty();

    private record Now(Procedure inForce, List<Procedure> versions, LocalDate today) {}

    ProcedureSection(SettingsDesk desk, Work work) {
        this.desk = desk;
        this.work = work;
        node.getStyleClass().add("gap-panel");
        buttons.getStyleClass().add("settings-buttons");
        versions.getStyleClass().add("gap-small");
        for (VBox box : List.of(review, planned, versions)) {
            box.managedProperty().bind(box.visibleProperty());
            box.setVisible(false);
        }
        page.getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        page.setFocusTraversable(true); // so that the arrow keys scroll it
    }

    @Override
    public void read() {
        work.run(() -> {
                    LocalDate today = desk.cases().today();
                    return new Now(
                            desk.cases().procedureInForce(today),
                            desk.cases().policies().versions(),
                            today);
                })
                .then(now -> {
                    show(now.inForce());
                    showVersions(now);
                });
    }

    /** Which versions there are, and whether the one in force should have been looked at by now (NW-30). */
    private void showVersions(Now now) {
        review.getChildren().clear();
        Policies.reviewPassed(now.inForce(), now.today())
                .ifPresent(passed -> review.getChildren()
                        .add(new Banner(Status.DUE_TODAY, passed, Text.of("settings.version.review"))));
        review.setVisible(!review.getChildren().isEmpty());
        versions.getChildren().setAll(Words.section(Text.of("settings.version.all")));
        now.versions()
                .forEach(one -> versions.getChildren()
                        .add(Words.body(
                                one.version() == now.inForce().version()
                                        ? Text.of(
                                                "settings.version.now",
                                                one.version(),
                                                Dates.inWords(one.effectiveFrom()))
                                        : Text.of(
                                                "settings.version.other",
                                                one.version(),
                                                Dates.inWords(one.effectiveFrom())))));
        versions.setVisible(now.versions().size() > 1);
    }

    private Command choosing() {
        return Command.of("settings.version.choose", Text.of("settings.version.choose"), this::choose)
                .withIcon("fth-file-plus");
    }

    private void choose() {
        desk.around().file().apply(node, Text.of("settings.version.choose")).ifPresent(this::propose);
    }

    /** Reads a file and shows what it would change; nothing is stored. */
    void propose(Path file) {
        work.run(() -> desk.cases().policies().read(file))
                .orElse(Refused.class, refused -> say(refused.getMessage()))
                .orElse(ProcedureProblems.class, wrong -> say(wrong.getMessage()))
                .orElse(IOException.class, unread -> say(Text.of("settings.version.unread")))
                .then(proposal -> {
                    VersionPanel panel = new VersionPanel(proposal, () -> adopt(proposal), this::leave);
                    plan(panel);
                    panel.focusFirst();
                });
    }

    private void say(String sentence) {
        plan(new Banner(Status.LATE, Text.of("settings.version.wrong"), sentence));
    }

    private void plan(Node shown) {
        planned.getChildren().setAll(shown);
        planned.setVisible(true);
    }

    /** Forgets what was read; false where nothing was. */
    private boolean leave() {
        boolean was = planned.isVisible();
        planned.getChildren().clear();
        planned.setVisible(false);
        return was;
    }

    private void adopt(Policies.Proposal proposal) {
        work.run(() -> {
                    desk.cases().policies().adopt(proposal, Setup.SIGNED_IN);
                    return proposal;
                })
                .orElse(Refused.class, refused -> say(refused.getMessage()))
                .then(done -> {
                    leave();
                    desk.undo()
                            .say(
                                    Text.of(
                                            "settings.version.done",
                                            done.procedure().version(),
                                            Dates.inWords(done.procedure().effectiveFrom())),
                                    () -> takeBack(done));
                    changed();
                });
    }

    private void takeBack(Policies.Proposal proposal) {
        work.run(() -> {
                    desk.cases().policies().takeBack(proposal, Setup.SIGNED_IN);
                    return proposal;
                })
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(undone -> {
                    desk.undo().tell(Text.of("settings.version.undone"));
                    changed();
                });
    }

    private void changed() {
        desk.around().changed().run();
        read();
    }

    @Override
    public boolean escape() {
        return leave();
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
        procedure.ifPresent(shown -> desk.printing().ask(print, Export.page("procedure"), () -> paper(shown, today)));
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
        return List.of(choosing(), printing());
    }
}
