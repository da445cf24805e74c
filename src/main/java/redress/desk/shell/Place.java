package redress.desk.shell;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import redress.desk.kit.Screen;

/**
 * An entry of the rail.
 *
 * @param id "today"; what the screens of this place answer to {@link Screen#place}
 * @param name "Today"
 * @param icon a Feather name: "fth-sun"
 * @param screen makes or finds its first screen
 * @param count what needs you there; 0 shows nothing
 * @param atFoot at the foot of the rail, as Settings
 */
public record Place(
        String id, String name, String icon, Supplier<Screen> screen, ReadOnlyIntegerProperty count, boolean atFoot) {

    public Place {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(screen, "screen");
        Objects.requireNonNull(count, "count");
    }
}
