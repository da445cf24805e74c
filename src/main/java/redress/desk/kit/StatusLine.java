package redress.desk.kit;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Icon, word and, below it, the date: how something stands. */
public final class StatusLine extends HBox implements Retold {

    private final Status status;
    private final Label word;
    private final Optional<Label> date;

    /**
     * A status in two lines.
     *
     * @param words "2 working days late"
     * @param below "Thu 19 Nov"; empty for a line without
     */
    public StatusLine(Status status, String words, String below) {
        getStyleClass().addAll("status", status.styleClass());
        setAlignment(Pos.CENTER_LEFT);
        this.status = status;
        word = new Label(words);
        word.getStyleClass().add("word");
        if (status == Status.LATE || status == Status.DUE_TODAY) {
            word.getStyleClass().add("text-strong");
        }
        VBox lines = new VBox(word);
        lines.getStyleClass().add("two-lines");
        date = Optional.of(below).filter(line -> !line.isEmpty()).map(Label::new);
        date.ifPresent(second -> {
            word.getStyleClass().add("line-first");
            second.getStyleClass().addAll("text-small", "text-muted");
            lines.getChildren().add(second);
        });
        getChildren().addAll(status.icon(), lines);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(below.isEmpty() ? words : words + ", " + below);
    }

    public StatusLine(Status status, String words) {
        this(status, words, "");
    }

    @Override
    public boolean retell(Node fresh) {
        if (!(fresh instanceof StatusLine other)
                || other.status != status
                || other.date.isPresent() != date.isPresent()) {
            return false;
        }
        word.setText(other.word.getText());
        date.ifPresent(second -> second.setText(other.date.orElseThrow().getText()));
        setAccessibleText(other.getAccessibleText());
        return true;
    }

    /** The same with the date beside the word instead of below it. */
    public StatusLine flat() {
        VBox lines = (VBox) getChildren().get(1);
        HBox line = new HBox(lines.getChildren().toArray(Node[]::new));
        line.getStyleClass().add("gap");
        line.setAlignment(Pos.BASELINE_LEFT);
        getChildren().set(1, line);
        return this;
    }

    /** The same as a small tinted chip: "Large print, 16 pt". */
    public static Label chip(Status status, String words) {
        Label chip = new Label(words, status.icon());
        chip.getStyleClass().addAll("chip", status.styleClass());
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }
}
