package redress.desk.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.casework.Clash;
import redress.casework.OnTop;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/**
 * Asks about fields that two people filled differently: what stood there, what you typed, what the other saved. It
 * stands in the place of the form, which comes back as it was.
 */
final class ClashPane extends VBox {

    private final OnTop.Clashing clashing;
    private final MeanwhileWords words;
    private final ClashWords values;
    private final Map<Clash, ToggleGroup> choices = new HashMap<>();
    private final Label unchosen = new Label();
    private final Runnable chosen;

    /** What is done with the answer: saved with these clashes decided for the typist, or the form looked at again. */
    record Ways(java.util.function.Consumer<Predicate<Clash>> save, Runnable back) {}

    ClashPane(OnTop.Clashing clashing, MeanwhileWords words, Ways ways) {
        this.clashing = clashing;
        this.words = words;
        this.values = new ClashWords(clashing.now());
        this.chosen = () -> answer(ways);
        List<Clash> asked = clashing.clashes().asked();
        String who = asked.get(0).theirs().recordedBy();
        getStyleClass().addAll("panel", "gap-panel");
        setId("clash");
        getChildren().add(Words.section(Text.of("together.clash.title", who)));
        getChildren()
                .add(Words.small(
                        clashing.isByField() ? Text.of("together.clash.choose") : Text.of("together.clash.as-it-is")));
        asked.forEach(clash -> getChildren().add(block(clash)));
        unchosen.setGraphic(new Icon("fth-alert-circle"));
        unchosen.getStyleClass().add("form-error");
        unchosen.setWrapText(true);
        unchosen.setFocusTraversable(true);
        say("");
        Button save = ButtonRow.button(Command.of("clash.save", button(), chosen));
        save.getStyleClass().add("accent");
        Label keys = new Label(Text.of("casefile.act.keys"));
        keys.getStyleClass().add("key-hint");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(
                save, keys, ButtonRow.flat(Command.of("clash.back", Text.of("together.clash.back"), ways.back())));
        buttons.getStyleClass().add("gap");
        getChildren().addAll(unchosen, buttons);
    }

    /** Saves what is chosen, as Ctrl+Enter does. */
    void save() {
        chosen.run();
    }

    String button() {
        return clashing.isByField() ? Text.of("together.clash.save") : Text.of("together.clash.save-as-well");
    }

    void focusFirst() {
        Focus.first(this);
    }

    private VBox block(Clash clash) {
        VBox block = new VBox(Words.strong(values.name(clash)));
        block.getStyleClass().add("gap-small");
        String theirs = Text.of(
                "together.clash.theirs", clash.theirs().recordedBy(), words.when(clash.theirs()), values.their(clash));
        String yours = Text.of("together.clash.yours", values.your(clash));
        if (!clash.isWhole()) {
            block.getChildren().add(Words.body(Text.of("together.clash.was", values.was(clash))));
        }
        if (clashing.isByField()) {
            ToggleGroup group = new ToggleGroup();
            choices.put(clash, group);
            block.getChildren().addAll(choice(yours, true, group), choice(theirs, false, group));
        } else {
            block.getChildren().addAll(Words.body(yours), Words.body(theirs));
        }
        return block;
    }

    private static RadioButton choice(String words, boolean yours, ToggleGroup group) {
        RadioButton button = new RadioButton(words);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setUserData(yours);
        button.setToggleGroup(group);
        return button;
    }

    private void answer(Ways ways) {
        List<Clash> open = new ArrayList<>(choices.keySet());
        open.removeIf(clash -> choices.get(clash).getSelectedToggle() != null);
        if (!open.isEmpty()) {
            say(Text.of("together.clash.unchosen", open.size()));
            unchosen.requestFocus();
            return;
        }
        Set<Clash> yours = new java.util.HashSet<>(clashing.clashes().asked());
        yours.removeIf(clash -> Optional.ofNullable(choices.get(clash))
                .map(group -> group.getSelectedToggle().getUserData().equals(false))
                .orElse(false));
        ways.save().accept(yours::contains);
    }

    private void say(String sentence) {
        unchosen.setText(sentence);
        unchosen.setVisible(!sentence.isEmpty());
        unchosen.setManaged(!sentence.isEmpty());
    }
}
