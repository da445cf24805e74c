package redress.desk.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.FormRow;
import redress.desk.kit.PersonList;
import redress.desk.kit.PersonWords;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.people.Candidate;
import redress.people.Person;

/** Finds the row that is the same person, and asks which of the two is right today. Neither answer is proposed. */
final class MergePanel extends VBox {

    /** The two, and which of them is known from now on. */
    record Answer(Person gone, Person kept) {}

    private static final int MOST = 6;

    private final PersonDesk desk;
    private final Work.Lane lane;
    private final Person here;
    private final Consumer<Answer> answer;
    private final TextField find = new TextField();
    private final PersonList found = new PersonList(this::ask);
    private final VBox question = new VBox();

    MergePanel(PersonDesk desk, Work work, Person here, Consumer<Answer> answer, Runnable leave) {
        this.desk = desk;
        this.lane = work.lane();
        this.here = here;
        this.answer = answer;
        getStyleClass().add("panel");
        question.getStyleClass().add("gap");
        find.textProperty().subscribe(() -> search());
        find.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                found.enter();
                key.consume();
            }
        });
        getChildren()
                .addAll(
                        Words.section(Text.of("people.merge.title")),
                        Words.small(Text.of("people.merge.sentence")),
                        FormRow.of(Text.of("people.merge.find"), find).hint(Text.of("people.merge.hint")),
                        found,
                        question,
                        new FlowPane(ButtonRow.flat(Command.of("people.leave", Text.of("people.leave"), leave))));
        search();
    }

    private void search() {
        String typed = find.getText();
        question.getChildren().clear();
        lane.run(() -> typed.isBlank()
                        ? desk.people().candidates(here, MOST + 1).stream()
                                .map(known -> known.candidate())
                                .toList()
                        : desk.people().find(typed, MOST + 1))
                .then(this::offer);
    }

    private void offer(List<Candidate> candidates) {
        List<Candidate> others = candidates.stream()
                .filter(candidate -> candidate.person().id() != here.id())
                .limit(MOST)
                .toList();
        found.offer(others);
    }

    private void ask(Candidate candidate) {
        Person other = candidate.person();
        FlowPane buttons = new FlowPane(keep(here, new Answer(other, here)), keep(other, new Answer(here, other)));
        buttons.getStyleClass().add("gap");
        question.getChildren()
                .setAll(
                        Words.strong(Text.of("people.merge.which")),
                        buttons,
                        Words.small(Text.of("people.merge.undoable")));
        question.applyCss();
        question.layout();
        buttons.getChildren().get(0).requestFocus();
    }

    private Button keep(Person kept, Answer chosen) {
        String place = Optional.of(PersonWords.place(kept))
                .filter(words -> !words.isBlank())
                .or(() -> Optional.of(kept.telephone()).filter(words -> !words.isBlank()))
                .map(words -> ", " + words)
                .orElse("");
        return ButtonRow.button(Command.of("people.merge.keep", kept.fullName() + place, () -> answer.accept(chosen)));
    }
}
