package redress.desk.casefile;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.casework.Deed;
import redress.desk.kit.Command;
import redress.desk.kit.DraftKeeper;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** Timeline, points, letters and person; above the timeline a note can always be typed. */
final class CaseTabs extends VBox {

    // the tabs are only the heads: a tab pane does not grow with words that wrap
    private final TabPane heads = new TabPane();
    private final VBox body = new VBox();
    private final TextField note = new TextField();
    private final TimelineTab timeline;
    private List<Node> contents = List.of();

    private final Unfinished unfinished;
    private final DraftKeeper draft;

    CaseTabs(Work work, CaseDesk desk, Unfinished unfinished, Consumer<String> keepNote) {
        this.unfinished = unfinished;
        draft = unfinished.quickNoteKeeper(note::getText);
        note.textProperty().subscribe(() -> draft.touched());
        for (int i = 0; i < 4; i++) {
            Tab tab = new Tab();
            tab.setClosable(false);
            heads.getTabs().add(tab);
        }
        heads.getStyleClass().add("tab-heads");
        heads.setAccessibleText(Text.of("casefile.tabs"));
        note.setPromptText(Text.of("casefile.note.prompt"));
        note.setAccessibleText(Text.of("casefile.note.prompt"));
        note.setOnAction(e -> {
            if (!note.getText().isBlank()) {
                keepNote.accept(note.getText().strip());
            }
        });
        Label key = new Label(Text.of("casefile.note.keys"));
        key.getStyleClass().add("key-hint");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(note, key);
        HBox.setHgrow(note, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("gap");
        timeline = new TimelineTab(work, desk, line);
        getStyleClass().add("gap-panel");
        getChildren().addAll(heads, body);
        heads.getSelectionModel().selectedIndexProperty().subscribe(at -> choose(at.intValue()));
    }

    void show(CaseView view, LongConsumer openLetter, PaperDesk papers, Consumer<Deed> open) {
        Panes panes = new Panes(view);
        timeline.show(view, new Opens(openLetter, paper -> papers.open(view.state(), paper), papers::open));
        VBox documents = new VBox(panes.letters(openLetter), new PaperPane(view, papers));
        documents.getStyleClass().add("gap-panel");
        contents = List.of(timeline, panes.points(open), documents, new PeoplePane(view, open));
        name(0, Text.of("casefile.tab.timeline"));
        name(1, Text.of("casefile.tab.points", view.state().points().size()));
        name(
                2,
                Text.of(
                        "casefile.tab.letters",
                        view.state().letters().size() + view.state().papers().size()));
        name(3, Text.of("casefile.tab.person"));
        choose(heads.getSelectionModel().getSelectedIndex());
    }

    /** What can be done with the full record, whichever tab is open. */
    List<Command> recordCommands() {
        return timeline.commands();
    }

    /** Goes to the note field, whichever tab is open. */
    void focusNote() {
        heads.getSelectionModel().select(0);
        note.requestFocus();
    }

    /** A note that was typed before and not recorded stands there again. */
    void restoreNote() {
        note.setText(unfinished.quickNote());
    }

    /** The case is left: a note not yet recorded is kept. */
    void keep() {
        draft.close();
    }

    /** The note was recorded. */
    void clearNote() {
        note.clear();
        draft.discard();
    }

    boolean isNoting() {
        return note.isFocused() && !note.getText().isBlank();
    }

    void saveNote() {
        note.fireEvent(new javafx.event.ActionEvent());
    }

    void next() {
        int now = heads.getSelectionModel().getSelectedIndex();
        heads.getSelectionModel().select((now + 1) % heads.getTabs().size());
    }

    private void name(int tab, String words) {
        heads.getTabs().get(tab).setText(words);
    }

    private void choose(int tab) {
        // the note being typed must not lose the keyboard when the case is read again
        if (tab >= 0 && tab < contents.size() && !body.getChildren().contains(contents.get(tab))) {
            body.getChildren().setAll(contents.get(tab));
        }
    }
}
