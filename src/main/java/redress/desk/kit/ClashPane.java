package redress.desk.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Asks about fields that two people filled differently: what stood there, what you typed, what the other saved. It
 * stands in the place of the form, which comes back as it was.
 */
public final class ClashPane extends VBox {

    private final Head head;
    private final List<ToggleGroup> choices = new ArrayList<>();
    private final Label unchosen = new Label();
    private final Runnable chosen;

    /**
     * What it is about.
     *
     * @param byField whether one of the two is chosen for each field; else yours are saved as well, or not
     */
    public record Head(String title, String hint, String button, boolean byField) {}

    /**
     * One field.
     *
     * @param was what stood there when the form was opened; empty where the whole is at stake
     * @param theirs who and when, and what the other saved
     */
    public record Asked(String name, Optional<String> was, String yours, String theirs) {}

    /**
     * What is done with the answer.
     *
     * @param save saves it, given the places of the fields in which yours stand
     * @param back looks at the form again
     */
    public record Ways(Consumer<Set<Integer>> save, Runnable back) {}

    /** A question with at least one field. */
    public ClashPane(Head head, List<Asked> asked, Ways ways) {
        this.head = head;
        this.chosen = () -> answer(asked.size(), ways);
        getStyleClass().addAll("panel", "gap-panel");
        setId("clash");
        getChildren().addAll(Words.section(head.title()), Words.small(head.hint()));
        asked.forEach(one -> getChildren().add(block(one)));
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
    public void save() {
        chosen.run();
    }

    /** The words of the button that saves. */
    public String button() {
        return head.button();
    }

    public void focusFirst() {
        Focus.first(this);
    }

    private VBox block(Asked asked) {
        VBox block = new VBox(Words.strong(asked.name()));
        block.getStyleClass().add("gap-small");
        String yours = Text.of("together.clash.yours", asked.yours());
        asked.was().ifPresent(was -> block.getChildren().add(Words.body(Text.of("together.clash.was", was))));
        if (head.byField()) {
            ToggleGroup group = new ToggleGroup();
            choices.add(group);
            block.getChildren().addAll(choice(yours, true, group), choice(asked.theirs(), false, group));
        } else {
            block.getChildren().addAll(Words.body(yours), Words.body(asked.theirs()));
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

    private void answer(int fields, Ways ways) {
        long open = choices.stream()
                .filter(group -> group.getSelectedToggle() == null)
                .count();
        if (open > 0) {
            say(Text.of("together.clash.unchosen", open));
            unchosen.requestFocus();
            return;
        }
        Set<Integer> yours = new HashSet<>();
        for (int i = 0; i < fields; i++) {
            if (!head.byField()
                    || choices.get(i).getSelectedToggle().getUserData().equals(true)) {
                yours.add(i);
            }
        }
        ways.save().accept(yours);
    }

    private void say(String sentence) {
        unchosen.setText(sentence);
        unchosen.setVisible(!sentence.isEmpty());
        unchosen.setManaged(!sentence.isEmpty());
    }
}
