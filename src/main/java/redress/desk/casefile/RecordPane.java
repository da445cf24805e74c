package redress.desk.casefile;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** The full record on the screen: one row an entry, in the order of recording. */
final class RecordPane extends VBox {

    RecordPane(CaseView view, EntrySort sort) {
        getStyleClass().add("record");
        FullRecord record = new FullRecord(view);
        var lines = record.lines(sort);
        getChildren().add(Words.small(record.rules()));
        if (lines.isEmpty()) {
            getChildren().add(new EmptyState(Text.of("casefile.sort.none")));
        }
        lines.forEach(line -> getChildren().add(row(line)));
    }

    private static HBox row(FullRecord.Line line) {
        Label number = Words.muted(Integer.toString(line.number()));
        number.getStyleClass().add("record-number");
        VBox words = new VBox(Words.small(line.happened()), Words.strong(line.title()));
        if (!line.detail().isEmpty()) {
            words.getChildren().add(Words.body(line.detail()));
        }
        words.getChildren().add(Words.small(line.recorded()));
        if (!line.mended().isEmpty()) {
            Label mended = new Label(line.mended(), new Icon("fth-edit-2"));
            mended.getStyleClass().addAll("text-small", "text-strong");
            mended.setWrapText(true);
            words.getChildren().add(mended);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(number, words);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll("gap", "record-entry");
        return row;
    }
}
