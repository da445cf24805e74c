package redress.desk.shell;

import java.util.Objects;
import java.util.Optional;
import redress.desk.kit.Theme.Display;

/**
 * What the window remembers between two starts.
 *
 * @param window where it stood; empty at the first start
 */
public record DeskSettings(Display display, Optional<Bounds> window, boolean maximised) {

    /** A window's place on the screens, in screen pixels. */
    public record Bounds(double x, double y, double width, double height) {}

    public DeskSettings {
        Objects.requireNonNull(display, "display");
        Objects.requireNonNull(window, "window");
    }

    public static DeskSettings standard() {
        return new DeskSettings(Display.standard(), Optional.empty(), false);
    }

    DeskSettings with(Display other) {
        return new DeskSettings(other, window, maximised);
    }
}
