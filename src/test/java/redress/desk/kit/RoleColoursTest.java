package redress.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast of the role colours, as WCAG 2.2 counts it. */
class RoleColoursTest {

    private static final Pattern ROLE = Pattern.compile("(-r-[a-z-]+): (#[0-9A-F]{6});");

    @ParameterizedTest
    @CsvSource({
        "text,canvas page rail hover selected accent-tint late-tint due-tint waiting-tint care-tint,10",
        "muted,canvas page rail hover selected accent-tint,5.5",
        "link,canvas page rail hover selected accent-tint,6",
        "on-accent,accent accent-hover,7.5",
        "late,canvas page selected late-tint,6",
        "due,canvas page selected due-tint,6",
        "waiting,canvas page selected waiting-tint,6",
        "done,canvas page selected done-tint,5.5",
        "care,canvas page selected care-tint,6",
        "control,canvas page rail,3",
        "focus,canvas page rail,13",
        "text,counted-more,7"
    })
    void everyRoleCanBeReadOnEverySurfaceItStandsOn(String role, String surfaces, double least) throws IOException {
        for (String sheet : new String[] {"light", "dark"}) {
            Map<String, Color> roles = roles(sheet);
            for (String surface : surfaces.split(" ")) {
                assertThat(ratio(roles.get("-r-" + role), roles.get("-r-" + surface)))
                        .as("%s on %s in %s", role, surface, sheet)
                        .isGreaterThanOrEqualTo(least);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text,canvas,21",
        "muted,page,21",
        "late,late-tint,21",
        "link,canvas,19",
        "on-accent,accent,19",
        "control,canvas,21"
    })
    void highContrastIsHigh(String role, String surface, double least) throws IOException {
        Map<String, Color> roles = roles("contrast");
        assertThat(ratio(roles.get("-r-" + role), roles.get("-r-" + surface))).isGreaterThanOrEqualTo(least);
        assertThat(ratio(Color.BLACK, roles.get("-r-selected"))).isGreaterThan(14);
    }

    private static Map<String, Color> roles(String sheet) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/redress/desk/" + sheet + ".css"));
        Map<String, Color> roles = new HashMap<>();
        Matcher role = ROLE.matcher(css.substring(0, css.indexOf('}')));
        while (role.find()) {
            roles.put(role.group(1), Color.web(role.group(2)));
        }
        return roles;
    }

    private static double ratio(Color one, Color other) {
        double high = Math.max(luminance(one), luminance(other));
        double low = Math.min(luminance(one), luminance(other));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
