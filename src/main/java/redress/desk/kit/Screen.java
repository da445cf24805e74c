package redress.desk.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.util.Subscription;

/**
 * One screen. It lives on while other screens are in front of it, so its selection is still there on coming back. What
 * it opens in {@link #onShow} is closed when it is hidden.
 */
public abstract class Screen {

    private final String place;
    private final StringProperty title;
    private Subscription shown = Subscription.EMPTY;
    private Optional<Node> lastFocus = Optional.empty();

    /**
     * A screen that is not yet shown.
     *
     * @param place the id of the place of the rail that is marked while this screen is in front
     * @param title the words of the window's title and of the way back
     */
    protected Screen(String place, String title) {
        this.place = place;
        this.title = new SimpleStringProperty(this, "title", title);
    }

    /** The whole screen; the same node every time. */
    public abstract Node content();

    public final String place() {
        return place;
    }

    /** The id of the page of the help that F1 opens here. */
    public String help() {
        return place;
    }

    public final StringProperty titleProperty() {
        return title;
    }

    /** What can be done here; read anew each time the palette, a menu or F1 asks. */
    public List<Command> commands() {
        return List.of();
    }

    /** The parts F6 goes through, in reading order; the first focusable thing of each takes the focus. */
    public List<Node> panes() {
        return List.of(content());
    }

    /** Reads anew what is shown and opens subscriptions; all that is returned is closed on hiding. */
    protected Subscription onShow() {
        return Subscription.EMPTY;
    }

    /** Another desk saved something while this screen is in front; lists are told by themselves. Disturbs nobody. */
    public void news() {
        // most screens show lists, which read again whenever anything is saved
    }

    /** Whether Esc was used up here (a filter cleared, an edit left); false lets it go back. */
    public boolean escape() {
        return false;
    }

    final void show() {
        shown = onShow();
    }

    final void hide() {
        lastFocus = Optional.ofNullable(content().getScene()).map(scene -> scene.getFocusOwner());
        shown.unsubscribe();
        shown = Subscription.EMPTY;
    }

    /** Puts the focus where it was when the screen was left, else into the first pane that can take it. */
    public final void focus() {
        content().applyCss(); // what lies in a scroll pane is in the scene, and can take the focus, only from here on
        Optional<Node> again =
                lastFocus.filter(node -> node.getScene() == content().getScene() && node.getScene() != null);
        if (again.isPresent()) {
            again.get().requestFocus();
        } else {
            Focus.firstOf(panes());
        }
    }
}
