package redress.desk.people;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.casework.Export;
import redress.casework.Refused;
import redress.db.StorageFailure;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.DocumentException;
import redress.documents.SafeFile;
import redress.records.Holdings;

/** What an export for a subject access request would hold, what is held back and why, and the button that makes it. */
final class HoldingsPanel extends VBox {

    private final PersonDesk desk;
    private final Work work;
    private final long person;
    private final VBox counted = new VBox();
    private final BusyLine busy = new BusyLine(Text.of("people.holdings.reading"));
    private final Runnable leave;

    HoldingsPanel(PersonDesk desk, Work work, long person, Runnable leave) {
        this.desk = desk;
        this.work = work;
        this.person = person;
        this.leave = leave;
        getStyleClass().add("panel");
        counted.getStyleClass().add("gap-small");
        Button make = ButtonRow.button(Command.of("people.holdings.make", Text.of("people.holdings.make"), this::make));
        make.getStyleClass().add("accent");
        make.setDefaultButton(true);
        FlowPane buttons =
                new FlowPane(make, ButtonRow.flat(Command.of("people.leave", Text.of("people.leave.holdings"), leave)));
        buttons.getStyleClass().add("gap");
        getChildren()
                .addAll(
                        Words.section(Text.of("people.holdings")),
                        Words.small(Text.of("people.holdings.sentence")),
                        counted,
                        busy,
                        buttons);
        work.run(() -> desk.holdings().summary(person)).showing(busy).then(this::show);
    }

    private void show(Holdings.Summary summary) {
        counted.getChildren()
                .setAll(Words.strong(Text.of(
                        "people.holdings.counts",
                        summary.cases(),
                        summary.entries(),
                        summary.letters(),
                        summary.papers())));
        if (summary.heldBack().isEmpty()) {
            counted.getChildren().add(Words.body(Text.of("people.holdings.held-back.none")));
            return;
        }
        counted.getChildren().add(Words.strong(Text.of("people.holdings.held-back")));
        summary.heldBack()
                .forEach(one ->
                        counted.getChildren().add(Words.body(Text.of("people.holdings.line", one.what(), one.why()))));
    }

    private void make() {
        String name = "what-we-hold-" + desk.people().today() + ".zip";
        Choose.newFile(this, Text.of("people.holdings.make"), name).ifPresent(this::make);
    }

    private void make(Path file) {
        work.run(() -> {
                    byte[] held = desk.holdings().export(person, desk.council());
                    desk.cases().traces().leaves(Export.ofPerson(person));
                    SafeFile.write(file, held);
                    return file;
                })
                .showing(busy)
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .orElse(DocumentException.class, refused -> desk.undo().note(refused.getMessage()))
                .orElse(StorageFailure.class, refused -> desk.undo().note(refused.getMessage()))
                .then(made -> {
                    desk.undo().tell(Text.of("people.holdings.made"));
                    leave.run();
                });
    }
}
