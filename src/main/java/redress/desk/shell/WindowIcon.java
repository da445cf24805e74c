package redress.desk.shell;

import java.net.URL;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** What stands for the program in the window's corner and the list of windows, in the sizes systems ask for. */
public final class WindowIcon {

    private WindowIcon() {}

    public static void on(Stage stage) {
        IntStream.of(16, 32, 48, 128).mapToObj(WindowIcon::of).forEach(stage.getIcons()::add);
    }

    private static Image of(int size) {
        URL picture =
                Objects.requireNonNull(WindowIcon.class.getResource("/redress/desk/icon/redress-" + size + ".png"));
        return new Image(picture.toExternalForm());
    }
}
