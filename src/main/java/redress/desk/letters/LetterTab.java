package redress.desk.letters;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import redress.desk.kit.Command;

/** One tab of the Letters screen. It lives as long as the screen does. */
public interface LetterTab {

    /** The tab's words, with a count where there is something to count: "To send 3". */
    ObservableValue<String> name();

    /** Everything below the tabs; the same node every time. */
    Node content();

    /** Called whenever the tab comes to the front: reads anew; what is returned is closed when it is left. */
    Subscription shown();

    /** What can be done while the tab is in front. */
    List<Command> commands();

    /** The parts F6 goes through, in reading order. */
    List<Node> panes();

    /** Whether Esc was used up here. */
    boolean escape();
}
