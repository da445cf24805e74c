package redress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** What a picky reader sees in a window: cut or squeezed words, pale words, controls without a name, sideways scrolling. */
final class Eye {

    private static final double ENOUGH = 4.5;

    private final Scene scene;

    Eye(Scene scene) {
        this.scene = scene;
    }

    /** All that is wrong, each as a sentence; call it on the JavaFX thread. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<Node> nodes = WholeDesk.all(scene.getRoot()).toList();
        nodes.forEach(node -> {
            unnamed(node).ifPresent(faults::add);
            sideways(node).ifPresent(faults::add);
            if (node instanceof Labeled label && says(label) && label.getWidth() > 0) {
                cut(label).ifPresent(faults::add);
            }
            if (node instanceof TextField field) {
                prompt(field).ifPresent(faults::add);
            }
        });
        faults.addAll(pale(nodes));
        return faults;
    }

    private static boolean says(Labeled label) {
        return label.getText() != null && !label.getText().isBlank();
    }

    private static Optional<String> cut(Labeled label) {
        boolean ends = label.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .anyMatch(text -> text.endsWith("...") && !label.getText().endsWith("..."));
        if (ends && !inTable(label) && !isTold(label)) {
            return Optional.of("cut: " + label.getText());
        }
        double squeezed = label.prefHeight(label.getWidth()) - label.getHeight();
        return squeezed > 1.5 && !inTable(label)
                ? Optional.of("squeezed by " + Math.round(squeezed) + ": " + label.getText())
                : Optional.empty();
    }

    /** The whole stands in a tooltip of the label, or of the button that it is part of. */
    private static boolean isTold(Node node) {
        return node != null
                && (node.getProperties().containsKey("javafx.scene.control.Tooltip") || isTold(node.getParent()));
    }

    /** A table explains its cut words in tooltips. */
    private static boolean inTable(Node node) {
        return node != null && (node.getStyleClass().contains("table-view") || inTable(node.getParent()));
    }

    private static Optional<String> prompt(TextField field) {
        if (field.getPromptText() == null
                || field.getPromptText().isEmpty()
                || !field.getText().isEmpty()) {
            return Optional.empty();
        }
        Text words = new Text(field.getPromptText());
        words.setFont(field.getFont());
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        return words.getLayoutBounds().getWidth() > room + 1
                ? Optional.of("prompt cut: " + field.getPromptText())
                : Optional.empty();
    }

    private static Optional<String> unnamed(Node node) {
        if (!node.isFocusTraversable() || node.isDisabled()) {
            return Optional.empty();
        }
        boolean named =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean says = node instanceof Labeled labeled && says(labeled);
        return named || says ? Optional.empty() : Optional.of("without a name: " + node);
    }

    private Optional<String> sideways(Node node) {
        if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL && bar.getWidth() > 0) {
            return Optional.of("scrolls sideways: " + owner(bar));
        }
        boolean outside = node instanceof Control && bounds(node).getMaxX() > scene.getWidth() + 1;
        return outside && node.getLayoutBounds().getWidth() > 0
                ? Optional.of("beyond the right edge: " + words(node))
                : Optional.empty();
    }

    private static String owner(Node node) {
        return node.getParent() == null ? "" : node.getParent().getStyleClass().toString();
    }

    private static String words(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : node.toString();
    }

    /** Words whose colour stands out too little from what is behind them, as drawn. */
    private List<String> pale(List<Node> nodes) {
        WritableImage drawn = scene.snapshot(null);
        List<String> faults = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Text text && isWords(text.getText()) && text.getFill() instanceof Color ink) {
                Bounds box = bounds(text);
                if (isWhollyShown(text, box) && !isFaint(text) && !isMarked(text)) {
                    double ratio = ratio(ink, ground(drawn, box));
                    if (ratio < ENOUGH) {
                        faults.add("contrast %.1f: %s".formatted(ratio, text.getText()));
                    }
                }
            }
        }
        return faults;
    }

    /** An icon is a sign of the private area of its font. */
    private static boolean isWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** What is not possible now may be pale. */
    private static boolean isFaint(Node node) {
        return node != null && (node.isDisabled() || node.getOpacity() < 1 || isFaint(node.getParent()));
    }

    /** Words marked in a field are drawn in other colours than they say. */
    private static boolean isMarked(Text text) {
        return parents(text)
                .anyMatch(parent -> parent instanceof TextInputControl field
                        && !field.getSelectedText().isEmpty());
    }

    private boolean isWhollyShown(Node node, Bounds box) {
        boolean inWindow = box.getMinX() >= 0
                && box.getMinY() >= 0
                && box.getMaxX() < scene.getWidth()
                && box.getMaxY() < scene.getHeight()
                && box.getWidth() > 0;
        return inWindow
                && parents(node)
                        .filter(parent -> parent.getClip() != null)
                        .allMatch(parent -> parent.localToScene(parent.getClip().getBoundsInParent())
                                .contains(box));
    }

    private static Stream<Parent> parents(Node node) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Parent::getParent);
    }

    /** The colour most of the box has. */
    private static Color ground(WritableImage drawn, Bounds box) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int y = (int) box.getMinY(); y < (int) box.getMaxY(); y++) {
            for (int x = (int) box.getMinX(); x < (int) box.getMaxX(); x++) {
                seen.merge(drawn.getPixelReader().getArgb(x, y), 1, Integer::sum);
            }
        }
        int most = seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0xFFFFFFFF);
        return Color.rgb(most >> 16 & 255, most >> 8 & 255, most & 255);
    }

    /** WCAG 2.2, "contrast ratio". */
    static double ratio(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
