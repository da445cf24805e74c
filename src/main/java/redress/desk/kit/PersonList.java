package redress.desk.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import redress.people.Candidate;

/** People who may be meant, each with the reason it was found; Enter, Space or a click chooses one. Gone where there is none. */
public final class PersonList extends ListView<Candidate> {

    private static final int MOST_ROWS = 4;

    private final Consumer<Candidate> choose;

    public PersonList(Consumer<Candidate> choose) {
        this.choose = choose;
        setAccessibleText(Text.of("kit.person.found"));
        getStyleClass().add("found-people");
        setCellFactory(list -> new Cell());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                chosen();
                key.consume();
            }
        });
        setOnMouseClicked(click -> chosen());
        offer(List.of());
    }

    /** Shows these; nothing is chosen until somebody chooses. */
    public void offer(List<Candidate> people) {
        getItems().setAll(people);
        setVisible(!people.isEmpty());
        setManaged(!people.isEmpty());
        getStyleClass().removeIf(name -> name.startsWith("rows-"));
        getStyleClass().add("rows-" + Math.min(MOST_ROWS, people.size()));
    }

    /** Takes the keyboard, with the first one marked; false where there is none. */
    public boolean enter() {
        if (!isVisible()) {
            return false;
        }
        requestFocus();
        getSelectionModel().selectFirst();
        return true;
    }

    private void chosen() {
        Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(choose);
    }

    private static final class Cell extends ListCell<Candidate> {

        @Override
        protected void updateItem(Candidate candidate, boolean empty) {
            super.updateItem(candidate, empty);
            if (empty || candidate == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            String place = PersonWords.place(candidate.person());
            String who = candidate.person().fullName() + (place.isEmpty() ? "" : ", " + place);
            String why = candidate.underAnotherName()
                    ? Text.of(
                            "kit.person.found-as",
                            PersonWords.why(candidate.why()),
                            candidate.as().fullName())
                    : Text.of("kit.person.found-by", PersonWords.why(candidate.why()));
            Label below = new Label(why);
            below.getStyleClass().addAll("text-small", "text-muted");
            VBox lines = new VBox(new Label(who), below);
            lines.getStyleClass().add("two-lines");
            setGraphic(lines);
            setAccessibleText(who + ". " + why);
        }
    }
}
