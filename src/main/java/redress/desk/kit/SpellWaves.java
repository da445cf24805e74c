package redress.desk.kit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineJoin;
import redress.spelling.Misspelling;

/** The waves under misspelt words, drawn over the text box from where its characters stand. */
final class SpellWaves extends Path {

    private static final int MOST = 100;
    private static final double INSET = 2;
    private static final double HALF_STROKE = 0.5;

    private final TextBox box;
    private final Rectangle seen = new Rectangle();
    private List<Misspelling> words = List.of();

    SpellWaves(TextBox box) {
        this.box = box;
        getStyleClass().add("spelling-wave");
        setStrokeLineJoin(StrokeLineJoin.ROUND);
        setManaged(false);
        setMouseTransparent(true);
        setClip(seen);
        box.scrollTopProperty().subscribe(() -> draw());
        box.scrollLeftProperty().subscribe(() -> draw());
    }

    void draw(List<Misspelling> now) {
        words = now;
        draw();
    }

    /** Again, where the characters now stand. */
    void draw() {
        getElements().clear();
        seen.setX(INSET);
        seen.setY(INSET);
        seen.setWidth(Math.max(0, box.getWidth() - 2 * INSET));
        seen.setHeight(Math.max(0, box.getHeight() - 2 * INSET));
        skin().ifPresent(skin -> words.stream().limit(MOST).forEach(word -> wave(skin, word)));
    }

    /** Which character lies under a point of the box. */
    Optional<Integer> indexAt(double x, double y) {
        return skin().map(skin -> skin.getIndex(x, y).getCharIndex());
    }

    /** The point of the screen below the word. */
    Optional<Point2D> below(Misspelling word) {
        return skin().map(skin -> {
            Rectangle2D first = bounds(skin, word.from());
            return box.localToScreen(first.getMinX(), first.getMaxY());
        });
    }

    private Optional<TextAreaSkin> skin() {
        return box.getSkin() instanceof TextAreaSkin skin && box.getWidth() > 0 ? Optional.of(skin) : Optional.empty();
    }

    /** Where a character stands in the box; the skin tells it from its viewport's corner, and half a stroke too large. */
    private Rectangle2D bounds(TextAreaSkin skin, int index) {
        Rectangle2D at = skin.getCharacterBounds(index);
        Node viewport = box.lookup(".viewport");
        Point2D corner = viewport == null
                ? Point2D.ZERO
                : box.sceneToLocal(
                        viewport.localToScene(viewport.getLayoutBounds().getMinX(), 0));
        return new Rectangle2D(
                at.getMinX() + corner.getX() + HALF_STROKE,
                at.getMinY() + corner.getY() + HALF_STROKE,
                Math.max(0, at.getWidth() - 2 * HALF_STROKE),
                Math.max(0, at.getHeight() - 2 * HALF_STROKE));
    }

    private void wave(TextAreaSkin skin, Misspelling word) {
        if (word.to() > box.getLength()) {
            return;
        }
        Rectangle2D first = bounds(skin, word.from());
        Rectangle2D last = bounds(skin, word.to() - 1);
        if (sameRow(first, last)) {
            line(first.getMinX(), last.getMaxX(), first);
            return;
        }
        // a word with a hyphen may go on in the next line
        Rectangle2D begin = first;
        Rectangle2D before = first;
        for (int i = word.from() + 1; i < word.to(); i++) {
            Rectangle2D at = bounds(skin, i);
            if (!sameRow(at, before)) {
                line(begin.getMinX(), before.getMaxX(), begin);
                begin = at;
            }
            before = at;
        }
        line(begin.getMinX(), before.getMaxX(), begin);
    }

    private static boolean sameRow(Rectangle2D one, Rectangle2D other) {
        return Math.abs(one.getMaxY() - other.getMaxY()) < 1;
    }

    private void line(double from, double to, Rectangle2D row) {
        double step = Math.max(2, row.getHeight() / 9);
        double low = row.getMaxY() - 1;
        getElements().add(new MoveTo(from, low));
        boolean up = true;
        for (double x = from + step; x < to + step; x += step) {
            getElements().add(new LineTo(Math.min(x, to), up ? low - step : low));
            up = !up;
        }
    }
}
