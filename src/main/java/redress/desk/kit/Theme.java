package redress.desk.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;

/**
 * The look of every window: style sheets, fonts, text size. A scene that was dressed once follows later changes. The
 * root of a dressed scene has the style class "narrow" under 1150 px or above 150 % text, and "less-motion" on wish.
 */
public final class Theme {

    /** Which set of role colours. */
    public enum Look {
        LIGHT,
        DARK,
        CONTRAST
    }

    /**
     * What the user chose.
     *
     * @param textPercent 100 to 200; other values are brought into that range
     * @param lessMotion true: nothing in the program moves
     */
    public record Display(Look look, int textPercent, boolean lessMotion) {

        public static final int SMALLEST = 100;
        public static final int LARGEST = 200;

        public Display {
            Objects.requireNonNull(look, "look");
            textPercent = Math.max(SMALLEST, Math.min(LARGEST, textPercent));
        }

        /** Light, 100 %, with motion. */
        public static Display standard() {
            return new Display(Look.LIGHT, SMALLEST, false);
        }

        public Display withLook(Look other) {
            return new Display(other, textPercent, lessMotion);
        }

        public Display withTextPercent(int percent) {
            return new Display(look, percent, lessMotion);
        }

        public Display withLessMotion(boolean less) {
            return new Display(look, textPercent, less);
        }
    }

    private static final double PIXELS_AT_100 = 15;
    private static final double NARROW_BELOW = 1150;
    private static final int NARROW_ABOVE_PERCENT = 150;
    private static final List<String> FACES = List.of("400Regular", "400Regular_Italic", "600SemiBold", "700Bold");
    /** Loaded once for the whole program; the icons' family is "FeatherIcons", whatever Ikonli calls it. */
    private static final List<Font> FONTS = fonts();

    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");

    private final ObjectProperty<Display> display;

    public Theme(Display display) {
        if (FONTS.size() <= FACES.size()) {
            throw new IllegalStateException("The icons' font is missing.");
        }
        this.display = new SimpleObjectProperty<>(this, "display", display);
    }

    /** What is shown now; set it to change every dressed scene at once. */
    public ObjectProperty<Display> displayProperty() {
        return display;
    }

    /** Gives the scene this look and keeps it so; popovers, menus and tooltips take it from their owner's scene. */
    public void dress(Scene scene) {
        Runnable wear = () -> wear(scene);
        display.subscribe(wear);
        scene.widthProperty().subscribe(() -> shape(scene));
        scene.rootProperty().subscribe(() -> shape(scene));
        wear.run();
    }

    private void wear(Scene scene) {
        Display now = display.get();
        boolean light = now.look() == Look.LIGHT;
        scene.setUserAgentStylesheet(
                light ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("redress"), sheet(colours(now.look())), textSize(now.textPercent()));
        shape(scene);
    }

    private void shape(Scene scene) {
        Display now = display.get();
        Parent root = scene.getRoot();
        boolean narrow =
                (scene.getWidth() > 0 && scene.getWidth() < NARROW_BELOW) || now.textPercent() > NARROW_ABOVE_PERCENT;
        mark(root, "narrow", narrow);
        mark(root, "less-motion", now.lessMotion());
        root.pseudoClassStateChanged(CONTRAST, now.look() == Look.CONTRAST);
    }

    private static void mark(Parent root, String styleClass, boolean on) {
        if (!on) {
            root.getStyleClass().remove(styleClass);
        } else if (!root.getStyleClass().contains(styleClass)) {
            root.getStyleClass().add(styleClass);
        }
    }

    private static String colours(Look look) {
        return switch (look) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case CONTRAST -> "contrast";
        };
    }

    private static String sheet(String name) {
        URL found = Theme.class.getResource("/redress/desk/" + name + ".css");
        return Objects.requireNonNull(found, name).toExternalForm();
    }

    /** A sheet rather than a style on the root, because popups copy the sheets of their owner but not its style. */
    private static String textSize(int percent) {
        // popups inherit the size of whatever opened them, a small link perhaps
        String css = ".root, .popover, .context-menu, .tooltip, .combo-box-popup { -fx-font-size: "
                + PIXELS_AT_100 * percent / Display.SMALLEST + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Font> fonts() {
        return Stream.concat(
                        FACES.stream()
                                .map(face -> Theme.class.getResource("/redress/fonts/SourceSans3_" + face + ".ttf")),
                        Stream.of(Feather.class.getResource("/META-INF/resources/feather/4.28/fonts/feather.ttf")))
                .map(Theme::load)
                .toList();
    }

    private static Font load(URL face) {
        try (InputStream in = face.openStream()) {
            return Optional.ofNullable(Font.loadFont(in, PIXELS_AT_100))
                    .orElseThrow(() -> new IllegalStateException("The font " + face + " could not be read."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
