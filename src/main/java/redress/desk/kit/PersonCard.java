package redress.desk.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A person: how to reach them, their earlier cases, and only then the warnings. Never a score. */
public final class PersonCard extends VBox {

    /**
     * What the card says.
     *
     * @param reach "01632 960 114, prefers letters, 16 pt print"
     * @param chips what is done otherwise for the person
     * @param found why the card is shown, "Has the same telephone number"; empty for somebody chosen
     * @param heading "4 earlier cases, 1 open"; empty for none
     * @param answers to whether it is the same person; none where that is settled, and never one of them filled
     * @param open opens the person; empty where there is no such page
     */
    public record Person(
            String name,
            String reach,
            List<Label> chips,
            String found,
            String heading,
            List<Earlier> earlier,
            List<Warning> warnings,
            List<Command> answers,
            Optional<Runnable> open) {
        public Person {
            chips = List.copyOf(chips);
            answers = List.copyOf(answers);
            earlier = List.copyOf(earlier);
            warnings = List.copyOf(warnings);
        }
    }

    /** An earlier case: how it stands, its reference, "upheld", and what it was about. */
    public record Earlier(Status status, String reference, String outcome, String about, Runnable open) {}

    /** A warning: same matter (due today), restriction (restricted), no consent yet (waiting). */
    public record Warning(Status status, String sentence, String detail, Optional<Command> step) {}

    public PersonCard(Person person) {
        getStyleClass().addAll("panel", "person-card");
        HBox head = new HBox(Words.section(person.name()));
        HBox.setHgrow(head.getChildren().get(0), Priority.ALWAYS);
        ((Region) head.getChildren().get(0)).setMaxWidth(Double.MAX_VALUE);
        person.open().ifPresent(open -> {
            Hyperlink link =
                    Words.link(Text.of("kit.person.open"), Text.of("kit.person.open.this", person.name()), open);
            link.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(link);
        });
        VBox top = new VBox(head, Words.small(person.reach()));
        if (!person.found().isEmpty()) {
            top.getChildren().add(Words.body(person.found()));
        }
        top.getStyleClass().add("gap-small");
        getChildren().add(top);
        if (!person.chips().isEmpty()) {
            FlowPane chips = new FlowPane();
            chips.getStyleClass().add("gap");
            chips.getChildren().addAll(person.chips());
            getChildren().add(chips);
        }
        if (!person.heading().isEmpty()) {
            VBox heading = new VBox(Words.strong(person.heading()));
            heading.getStyleClass().add("line-above");
            getChildren().add(heading);
        }
        person.earlier().forEach(earlier -> getChildren().add(line(earlier)));
        person.warnings().forEach(warning -> getChildren().add(box(warning)));
        if (!person.answers().isEmpty()) {
            FlowPane answers = new FlowPane();
            answers.getStyleClass().add("gap");
            for (Command answer : person.answers()) {
                Button button = ButtonRow.button(answer);
                button.setAccessibleText(answer.text() + ": " + person.name());
                answers.getChildren().add(button);
            }
            getChildren().add(answers);
        }
    }

    private static HBox line(Earlier earlier) {
        HBox first = new HBox(
                Words.link(earlier.reference(), earlier.reference() + ", " + earlier.about(), earlier.open()),
                Words.body(earlier.outcome()));
        first.getStyleClass().add("gap");
        HBox line = new HBox(earlier.status().icon(), new VBox(first, Words.body(earlier.about())));
        line.getStyleClass().addAll("case-line", earlier.status().styleClass());
        return line;
    }

    private static VBox box(Warning warning) {
        VBox box = new VBox(Words.strong(warning.sentence()));
        if (!warning.detail().isEmpty()) {
            box.getChildren().add(Words.body(warning.detail()));
        }
        warning.step().ifPresent(step -> box.getChildren().add(Words.link(step.text(), step::perform)));
        box.getStyleClass().addAll("warning", warning.status().styleClass());
        return box;
    }
}
