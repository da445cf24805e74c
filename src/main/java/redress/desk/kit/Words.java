package redress.desk.kit;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels of the few kinds the program has. All wrap, except where the name says otherwise. */
public final class Words {

    private Words() {}

    /** A page's title. */
    public static Label page(String text) {
        return label(text, "text-page");
    }

    /** A panel's heading. */
    public static Label section(String text) {
        return label(text, "text-section");
    }

    public static Label body(String text) {
        return label(text);
    }

    /** Subjects and names. */
    public static Label strong(String text) {
        return label(text, "text-strong");
    }

    /** The second line of something. */
    public static Label small(String text) {
        return label(text, "text-small", "text-muted");
    }

    public static Label muted(String text) {
        return label(text, "text-muted");
    }

    /** A sentence that is said later: it takes no room as long as it is empty. */
    public static Label later(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /** A link; its accessible text is what it does, in full, since "Why?" alone says too little. */
    public static Hyperlink link(String text, String accessibleText, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setAccessibleText(accessibleText);
        link.setOnAction(e -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** A link whose words say enough. */
    public static Hyperlink link(String text, Runnable action) {
        return link(text, text, action);
    }

    /** A link that does something not everybody may; held to what the command of this id needs. */
    public static Hyperlink act(String command, String text, String accessibleText, Runnable action) {
        return Allowed.on(link(text, accessibleText, action), command);
    }

    /** The same, named by its words. */
    public static Hyperlink act(String command, String text, Runnable action) {
        return act(command, text, text, action);
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
