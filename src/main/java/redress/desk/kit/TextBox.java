package redress.desk.kit;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field of several lines, spelt in British English: Tab goes on to the next field, Ctrl+Enter reaches the screen's
 * primary action. It is never squeezed below its lines; the page scrolls instead.
 */
public final class TextBox extends TextArea {

    /** Few: beside other fields a box takes only its share. */
    private static final int COLUMNS = 20;

    private final SpellMarks marks = new SpellMarks(this);

    /**
     * An empty box.
     *
     * @param lines how many lines show at once
     */
    public TextBox(int lines) {
        setPrefRowCount(lines);
        setPrefColumnCount(COLUMNS);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // over the text, whichever skin draws it
        skinProperty().subscribe(skin -> {
            getChildren().remove(marks.waves());
            getChildren().add(marks.waves());
        });
    }

    /** "2 words to check: ..."; to stand below the box, and gone when all is well. */
    public Label spelling() {
        return marks.line();
    }

    SpellMarks marks() {
        return marks;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.waves().draw();
    }

    private void key(KeyEvent key) {
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
        if (key.getCode() == KeyCode.TAB && plain && key.getTarget() == this) {
            key.consume();
            Focus.beyond(this, !key.isShiftDown());
        }
    }
}
