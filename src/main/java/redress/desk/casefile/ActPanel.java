package redress.desk.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.casework.CaseState;
import redress.casework.Deed;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DraftKeeper;
import redress.desk.kit.Focus;
import redress.desk.kit.FormWords;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** An act with its fields, what is wrong, and the button that saves it. */
final class ActPanel extends VBox {

    private final Bench bench;
    private final Act act;
    private final VBox refusals = new VBox();
    private final Button primary;
    private final DraftKeeper draft;

    /** The act's form, filled with what was typed before and not recorded. */
    ActPanel(Bench bench, Deed deed, Unfinished unfinished, Runnable save, Runnable leave) {
        this.bench = bench;
        act = new Acts(bench).of(deed);
        FormWords words = act.fields().words();
        words.settle();
        Map<String, String> before = unfinished.of(act.deed());
        words.restore(before);
        draft = unfinished.keeper(act.deed(), words::typed);
        words.onChange(draft::touched);
        getStyleClass().add("panel");
        getChildren().add(Words.section(act.deed().label()));
        if (!act.sentence().isEmpty()) {
            getChildren().add(Words.small(act.sentence()));
        }
        if (!before.isEmpty()) {
            getChildren().add(Words.small(Text.of("casefile.draft.restored")));
        }
        refusals.getStyleClass().add("gap-small");
        primary = ButtonRow.button(Command.of("act.save", act.button().getValue(), save));
        primary.textProperty().bind(act.button());
        primary.getStyleClass().add("accent");
        Button back = ButtonRow.flat(Command.of("act.leave", Text.of("casefile.act.leave"), leave));
        FlowPane buttons = new FlowPane(primary, hint(Text.of("casefile.act.keys")), back);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("gap");
        getChildren().addAll(act.fields().form(), refusals, act.fields().form().problemsLink(), buttons);
        say(List.of());
    }

    Act act() {
        return act;
    }

    /** The case as it was when the form was opened. */
    CaseState seen() {
        return bench.view().state();
    }

    Intention intention() {
        return bench.intention();
    }

    /** The act is left: what was typed is kept at once. */
    void keep() {
        draft.close();
    }

    /** The act was recorded: nothing is unfinished any more. */
    void recorded() {
        draft.discard();
    }

    /** Puts each sentence beside the field it speaks of, the others above the button; what was typed stays. */
    void refuse(List<String> sentences) {
        List<String> others = new ArrayList<>();
        for (String sentence : sentences) {
            if (!act.fields().refuse(sentence)) {
                others.add(Fields.withoutFieldName(sentence));
            }
        }
        say(others);
    }

    /** Takes away what was refused before. */
    void settle() {
        say(List.of());
    }

    void setSaving(boolean saving) {
        primary.setDisable(saving);
        primary.setGraphic(saving ? ring() : null);
    }

    void focusFirst() {
        if (!Focus.first(act.fields().form())) {
            primary.requestFocus();
        }
    }

    private void say(List<String> sentences) {
        refusals.getChildren().clear();
        for (String sentence : sentences) {
            Label wrong = new Label(sentence, new Icon("fth-alert-circle"));
            wrong.getStyleClass().add("form-error");
            wrong.setWrapText(true);
            wrong.setMinHeight(Region.USE_PREF_SIZE);
            // so that Tab reaches it and a reader speaks it
            wrong.setFocusTraversable(true);
            wrong.setAccessibleText(sentence);
            refusals.getChildren().add(wrong);
        }
        refusals.setManaged(!sentences.isEmpty());
        if (!sentences.isEmpty() && getScene() != null) {
            refusals.getChildren().get(0).requestFocus();
        }
    }

    private static ProgressIndicator ring() {
        ProgressIndicator ring = new ProgressIndicator();
        ring.setAccessibleText(Text.of("casefile.act.busy"));
        ring.getStyleClass().add("in-button");
        return ring;
    }

    private static Label hint(String keys) {
        Label label = new Label(keys);
        label.getStyleClass().add("key-hint");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
