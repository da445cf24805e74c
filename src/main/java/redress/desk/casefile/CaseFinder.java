package redress.desk.casefile;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import redress.casework.CaseRow;
import redress.casework.Cases;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** Which case it is about: found by reference, telephone number or part of a name. Enter takes the first found. */
final class CaseFinder extends VBox {

    private static final int MOST = 6;
    private static final int SHORTEST = 2;

    private final Cases cases;
    private final Work.Lane lane;
    private final Consumer<CaseRow> chosenNow;
    private final TextField find = new TextField();
    private final ListView<CaseRow> found = new ListView<>();
    private final FormRow row;
    private Optional<CaseRow> chosen = Optional.empty();
    private boolean takesFirst;

    CaseFinder(Cases cases, Work work, Consumer<CaseRow> chosenNow) {
        this.cases = cases;
        this.lane = work.lane();
        this.chosenNow = chosenNow;
        row = FormRow.of(Text.of("contact.case"), find)
                .hint(Text.of("contact.case.hint"))
                .check(() -> chosen.isPresent() ? Optional.empty() : Optional.of(Text.of("contact.case.missing")));
        found.setAccessibleText(Text.of("contact.case.found"));
        found.getStyleClass().add("found-people");
        found.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(CaseRow each, boolean empty) {
                super.updateItem(each, empty);
                setText(empty || each == null ? "" : words(each));
            }
        });
        found.addEventHandler(KeyEvent.KEY_PRESSED, this::keyInList);
        found.setOnMouseClicked(click -> choose(found.getSelectionModel().getSelectedItem()));
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInField);
        find.textProperty().subscribe(() -> typed());
        getStyleClass().add("gap-small");
        getChildren().addAll(row, found);
        show(false);
    }

    TextField field() {
        return find;
    }

    FormRow row() {
        return row;
    }

    Optional<CaseRow> chosen() {
        return chosen;
    }

    private void typed() {
        String words = find.getText().strip();
        if (chosen.filter(is -> words(is).equals(words)).isPresent()) {
            return;
        }
        chosen = Optional.empty();
        takesFirst = false;
        if (words.length() < SHORTEST) {
            show(false);
            return;
        }
        lane.run(() -> cases.search(words, MOST)).then(rows -> {
            found.getItems().setAll(rows);
            found.getSelectionModel().selectFirst();
            show(!rows.isEmpty() && chosen.isEmpty());
            // a draft comes back with the words of the case that was chosen
            rows.stream().filter(each -> words(each).equals(words)).findFirst().ifPresent(this::take);
            if (takesFirst && chosen.isEmpty() && !rows.isEmpty()) {
                choose(rows.get(0));
            }
        });
    }

    private void keyInField(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        if (plain && key.getCode() == KeyCode.DOWN && found.isVisible()) {
            key.consume();
            found.requestFocus();
        } else if (plain && key.getCode() == KeyCode.ENTER && found.isVisible()) {
            key.consume();
            choose(found.getItems().get(0));
        } else if (plain && key.getCode() == KeyCode.ENTER) {
            // faster than the search: the first is taken when it comes
            takesFirst = true;
        }
    }

    private void keyInList(KeyEvent key) {
        boolean takes = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
        if (takes && !key.isShortcutDown()) {
            key.consume();
            choose(found.getSelectionModel().getSelectedItem());
        }
    }

    private void choose(CaseRow is) {
        if (is != null) {
            take(is);
            find.setText(words(is));
            chosenNow.accept(is);
        }
    }

    private void take(CaseRow is) {
        chosen = Optional.of(is);
        show(false);
        row.checkNow();
    }

    private void show(boolean visible) {
        found.setVisible(visible);
        found.setManaged(visible);
    }

    private static String words(CaseRow row) {
        return Text.of("contact.case.words", row.reference(), row.person(), row.subject())
                .strip();
    }
}
