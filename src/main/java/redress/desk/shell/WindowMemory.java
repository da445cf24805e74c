package redress.desk.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import redress.desk.kit.Theme;
import redress.desk.kit.Theme.Display;

/** Puts the window where it was, if a screen is still there, and remembers it and the look when they change. */
public final class WindowMemory {

    private static final double FIRST_WIDTH = 1280;
    private static final double FIRST_HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 720;
    private static final double SMALLEST_HEIGHT = 480;

    private final SettingsFile file;

    public WindowMemory(SettingsFile file) {
        this.file = file;
    }

    /** The look the user chose last. */
    public Theme theme() {
        return new Theme(file.load().display());
    }

    /** Call before the stage is shown. */
    public void attach(Stage stage, Theme theme) {
        DeskSettings before = file.load();
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setWidth(FIRST_WIDTH);
        stage.setHeight(FIRST_HEIGHT);
        before.window().filter(WindowMemory::isOnAScreen).ifPresent(window -> {
            stage.setX(window.x());
            stage.setY(window.y());
            stage.setWidth(Math.max(SMALLEST_WIDTH, window.width()));
            stage.setHeight(Math.max(SMALLEST_HEIGHT, window.height()));
        });
        stage.setMaximized(before.maximised());
        theme.displayProperty().addListener((property, from, to) -> keep(stage, to));
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDING,
                e -> keep(stage, theme.displayProperty().get()));
    }

    private void keep(Stage stage, Display display) {
        DeskSettings last = file.load().with(display);
        boolean asItStands = stage.isMaximized() || stage.isIconified() || Double.isNaN(stage.getX());
        Optional<DeskSettings.Bounds> window = asItStands
                ? last.window()
                : Optional.of(new DeskSettings.Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        file.save(new DeskSettings(display, window, stage.isMaximized()));
    }

    /** Half of the title bar's width must be in sight, or nobody could move the window back. */
    private static boolean isOnAScreen(DeskSettings.Bounds window) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(screen -> screen.intersects(
                        new Rectangle2D(window.x() + window.width() / 4, window.y(), window.width() / 2, 1)));
    }
}
