package redress.desk.settings;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import redress.desk.kit.Command;

/** One part of Settings, shown at the right of their list. */
interface SettingsPane {

    /** How things stand, in one sentence for the head of the page. */
    ObservableValue<String> sentence();

    /** The same node every time. */
    Node node();

    /** Reads anew what is shown; called each time the part comes into sight. */
    void read();

    default List<Command> commands() {
        return List.of();
    }

    /** Whether Esc was used up here. */
    default boolean escape() {
        return false;
    }
}
