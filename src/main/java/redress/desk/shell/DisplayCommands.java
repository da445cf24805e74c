package redress.desk.shell;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import redress.desk.kit.Command;
import redress.desk.kit.Text;
import redress.desk.kit.Theme;
import redress.desk.kit.Theme.Display;
import redress.desk.kit.Theme.Look;

/** Look and text size, as commands. */
final class DisplayCommands {

    private static final int STEP = 10;

    private final Theme theme;

    DisplayCommands(Theme theme) {
        this.theme = theme;
    }

    List<Command> looks() {
        return List.of(
                look("frame.light", Text.of("shell.look.light"), Look.LIGHT).withIcon("fth-sun"),
                look("frame.dark", Text.of("shell.look.dark"), Look.DARK).withIcon("fth-moon"),
                look("frame.contrast", Text.of("shell.look.contrast"), Look.CONTRAST),
                change("frame.motion", Text.of("shell.motion"), now -> now.withLessMotion(!now.lessMotion())));
    }

    List<Command> sizes() {
        return List.of(larger("Shortcut+Equals"), smaller("Shortcut+Minus"), normal("Shortcut+0"));
    }

    List<Command> all() {
        return Stream.concat(looks().stream(), sizes().stream()).toList();
    }

    /** The same on the number pad and on keyboards with a key for plus. */
    List<Command> otherKeys() {
        return List.of(
                larger("Shortcut+Plus"),
                larger("Shortcut+Shift+Equals"),
                larger("Shortcut+Add"),
                smaller("Shortcut+Subtract"),
                normal("Shortcut+Numpad 0"));
    }

    private Command larger(String keys) {
        return sized("frame.larger", Text.of("shell.larger"), now -> now.textPercent() + STEP, keys);
    }

    private Command smaller(String keys) {
        return sized("frame.smaller", Text.of("shell.smaller"), now -> now.textPercent() - STEP, keys);
    }

    private Command normal(String keys) {
        return sized("frame.normal", Text.of("shell.normal"), now -> Display.SMALLEST, keys);
    }

    private Command sized(String id, String text, ToIntFunction<Display> percent, String keys) {
        return change(id, text, now -> now.withTextPercent(percent.applyAsInt(now)))
                .withKeys(keys);
    }

    private Command look(String id, String text, Look look) {
        return change(id, text, now -> now.withLook(look));
    }

    private Command change(String id, String text, UnaryOperator<Display> change) {
        return Command.of(
                id,
                text,
                () -> theme.displayProperty()
                        .set(change.apply(theme.displayProperty().get())));
    }
}
