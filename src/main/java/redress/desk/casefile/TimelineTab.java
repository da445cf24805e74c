package redress.desk.casefile;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.casework.Export;
import redress.db.StorageFailure;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.SpreadLine;
import redress.desk.kit.Text;
import redress.desk.kit.ToggleRow;
import redress.desk.kit.Work;
import redress.documents.DocumentException;
import redress.documents.SafeFile;
import redress.letters.Printing;

/** What happened, as a story or as the full record; below the line a note is typed in. */
final class TimelineTab extends VBox {

    private enum Telling {
        STORY,
        RECORD
    }

    private final Work work;
    private final CaseDesk desk;
    private final ToggleRow<Telling> telling =
            new ToggleRow<>(Text.of("casefile.telling"), List.of(Telling.values()), TimelineTab::words);
    private final ChoiceField<EntrySort> sort = new ChoiceField<>(List.of(EntrySort.values()), EntrySort::words);
    private final Button print = ButtonRow.button(print());
    private final HBox paper = new HBox(print, ButtonRow.button(save()));
    private final VBox entries = new VBox();
    private Optional<CaseView> view = Optional.empty();
    private Optional<Opens> opens = Optional.empty();

    TimelineTab(Work work, CaseDesk desk, Node noteLine) {
        this.work = work;
        this.desk = desk;
        telling.choose(Telling.STORY);
        sort.choose(EntrySort.ALL);
        sort.setAccessibleText(Text.of("casefile.sort"));
        telling.chosenProperty().subscribe(() -> fill());
        sort.valueProperty().subscribe(() -> fill());
        paper.getStyleClass().add("gap");
        paper.getChildren().forEach(button -> button.getStyleClass().add("small"));
        Region gap = new Region();
        getChildren().addAll(noteLine, new SpreadLine(gap, telling, sort, gap, paper), entries);
        getStyleClass().add("gap-panel");
    }

    void show(CaseView now, Opens ways) {
        view = Optional.of(now);
        opens = Optional.of(ways);
        fill();
    }

    private void fill() {
        boolean record = telling.chosenProperty().get().equals(Optional.of(Telling.RECORD));
        paper.setVisible(record);
        paper.setManaged(record);
        view.ifPresent(now -> entries.getChildren()
                .setAll(
                        record
                                ? new RecordPane(now, sort.getValue())
                                : new TimelinePane(now, sort.getValue(), opens.orElseThrow())));
    }

    private static String words(Telling telling) {
        return telling == Telling.STORY ? Text.of("casefile.telling.story") : Text.of("casefile.telling.record");
    }

    /** The commands of the full record, which need not be in sight. */
    List<Command> commands() {
        return List.of(print(), save());
    }

    private Command print() {
        return Command.of("case.record.print", Text.of("casefile.record.print"), this::printRecord)
                .withIcon("fth-printer");
    }

    private Command save() {
        return Command.of("case.record.save", Text.of("casefile.record.save"), this::saveRecord)
                .withIcon("fth-download");
    }

    private void printRecord() {
        telling.choose(Telling.RECORD);
        Printing post = desk.post().printing();
        view.ifPresent(now -> new ListPrinting(
                        work, post.printers(), desk.undo(), desk.cases().traces()::leaves)
                .inPractice(post::isPractice)
                .ask(
                        print,
                        Export.ofCase(now.state().caseId()),
                        () -> document(now).document()));
    }

    private void saveRecord() {
        view.ifPresent(now -> Choose.newFile(
                        this,
                        Text.of("casefile.record.save"),
                        Text.of("casefile.record.file", now.state().reference()))
                .ifPresent(file -> work.run(() -> {
                            byte[] pdf = ListPrinting.pdf(
                                    document(now).document(), desk.post().printing()::isPractice);
                            desk.cases()
                                    .traces()
                                    .leaves(Export.ofCase(now.state().caseId()));
                            SafeFile.write(file, pdf);
                            return file.getFileName();
                        })
                        .orElse(DocumentException.class, refused -> desk.undo().note(refused.getMessage()))
                        .orElse(StorageFailure.class, refused -> desk.undo().note(refused.getMessage()))
                        .then(name -> desk.undo().tell(Text.of("casefile.paper.saved", name)))));
    }

    private RecordPaper document(CaseView now) {
        return new RecordPaper(now, desk.setup().council().orElseThrow().name());
    }
}
