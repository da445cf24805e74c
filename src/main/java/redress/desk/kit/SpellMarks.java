package redress.desk.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import redress.spelling.Misspelling;

/**
 * What is misspelt in one text box: a wave under each word, a line of the words below the box, and what may have been
 * meant. The word still being typed is left alone.
 */
final class SpellMarks {

    private static final Duration QUIET = Duration.millis(350);
    private static final int NAMED = 5;

    private final TextBox box;
    private final SpellWaves waves;
    private final Label line = new Label();
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private Optional<Work.Lane> lane = Optional.empty();
    private List<Misspelling> found = List.of();

    SpellMarks(TextBox box) {
        this.box = box;
        this.waves = new SpellWaves(box);
        line.getStyleClass().setAll("label", "form-hint");
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        line.setOnMouseClicked(click -> goToNext());
        quiet.setOnFinished(e -> check());
        box.textProperty().addListener((property, from, to) -> changed(from, to));
        box.focusedProperty().subscribe(() -> soon());
        box.sceneProperty().subscribe(scene -> soon());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        box.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuWanted);
    }

    SpellWaves waves() {
        return waves;
    }

    Label line() {
        return line;
    }

    List<Misspelling> found() {
        return found;
    }

    /** Selects the first word after the caret, or from the beginning again; false if there is none. */
    boolean goToNext() {
        int caret = box.isFocused() ? box.getCaretPosition() : 0;
        return select(found.stream().filter(word -> word.from() >= caret).findFirst()) || goToFirst();
    }

    boolean goToFirst() {
        return select(found.stream().findFirst());
    }

    private boolean select(Optional<Misspelling> word) {
        word.ifPresent(wrong -> {
            box.requestFocus();
            box.selectRange(wrong.from(), wrong.to());
        });
        return word.isPresent();
    }

    /** What stands before the change is still so; what comes after is looked at again. */
    private void changed(String from, String to) {
        int same = 0;
        while (same < Math.min(from.length(), to.length()) && from.charAt(same) == to.charAt(same)) {
            same++;
        }
        int unchanged = same;
        mark(found.stream().filter(word -> word.to() < unchanged).toList());
        soon();
    }

    private void soon() {
        if (box.getScene() != null && (!box.getText().isBlank() || !found.isEmpty())) {
            quiet.playFromStart();
        }
    }

    private void check() {
        SpellCheck.above(box).filter(check -> box.isEditable()).ifPresent(check -> {
            String text = box.getText();
            String names = SpellCheck.namesAbove(box);
            lane(check).run(() -> check.check(text, names)).then(wrong -> {
                if (text.equals(box.getText())) {
                    mark(wrong.stream().filter(word -> !isBeingTyped(word)).toList());
                    say();
                }
            });
        });
    }

    private Work.Lane lane(SpellCheck check) {
        Work.Lane its = lane.orElseGet(check::lane);
        lane = Optional.of(its);
        return its;
    }

    private boolean isBeingTyped(Misspelling word) {
        return box.isFocused()
                && box.getSelection().getLength() == 0
                && word.to() == box.getCaretPosition()
                && word.to() == box.getLength();
    }

    private void mark(List<Misspelling> wrong) {
        found = wrong;
        waves.draw(found);
    }

    private void say() {
        List<String> words = found.stream().map(Misspelling::word).distinct().toList();
        String named = words.stream().limit(NAMED).collect(Collectors.joining(", "));
        String all = words.size() > NAMED ? Text.of("kit.spelling.more", named, words.size() - NAMED) : named;
        line.setText(words.isEmpty() ? "" : Text.of("kit.spelling.line", words.size(), all));
    }

    private void key(KeyEvent key) {
        boolean menu = key.getCode() == KeyCode.CONTEXT_MENU || (key.getCode() == KeyCode.F10 && key.isShiftDown());
        if (menu && at(box.getCaretPosition()).isPresent()) {
            key.consume();
            at(box.getCaretPosition()).ifPresent(this::offer);
        }
    }

    private void menuWanted(ContextMenuEvent wanted) {
        int index = wanted.isKeyboardTrigger()
                ? box.getCaretPosition()
                : waves.indexAt(wanted.getX(), wanted.getY()).orElse(box.getCaretPosition());
        at(index).ifPresent(word -> {
            wanted.consume();
            offer(word);
        });
    }

    private Optional<Misspelling> at(int index) {
        return found.stream()
                .filter(word -> word.from() <= index && index <= word.to())
                .findFirst();
    }

    private void offer(Misspelling word) {
        SpellCheck.above(box)
                .ifPresent(check -> lane(check)
                        .run(() -> check.suggest(word.word()))
                        .then(meant -> {
                            if (found.contains(word)) {
                                SpellMenu menu =
                                        new SpellMenu(word.word(), meant, right -> replace(word, right), () -> {
                                            check.learn(word.word(), this::check);
                                        });
                                waves.below(word).ifPresent(place -> menu.show(box, place.getX(), place.getY()));
                            }
                        }));
    }

    private void replace(Misspelling word, String right) {
        box.replaceText(new IndexRange(word.from(), word.to()), right);
    }
}
