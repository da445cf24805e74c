package redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Colours and measures live in the style sheets and the kit; screens only name style classes. */
class DeskStyleTest {

    private static final Path DESK = Path.of("src/main/java/redress/desk");
    private static final Path SHEETS = Path.of("src/main/resources/redress/desk");
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "a colour", Pattern.compile("\"#[0-9A-Fa-f]{3,8}\"|\\bColor\\.|\\brgba?\\("),
            "a style of its own", Pattern.compile("\\.setStyle\\("),
            "px or em", Pattern.compile("\\d(px|em)\\b"),
            "a fixed row height", Pattern.compile("\\bsetFixedCellSize\\("),
            "a measure",
                    Pattern.compile("\\b(new Insets|setSpacing|setPadding|setHgap|setVgap|setPref(Width|Height|Size)|"
                            + "setM(in|ax)(Width|Height|Size))\\((?![^)]*(USE_PREF_SIZE|MAX_VALUE))[^)]*\\d"),
            "a plain JavaFX label for an icon", Pattern.compile("\\bFontIcon\\b"));
    private static final List<String> CONTROLSFX =
            List.of("CheckComboBox", "SearchableComboBox", "StatusBar", "PopOver", "Notifications", "MasterDetailPane");

    @Test
    void noScreenHoldsAColourOrAMeasure() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources(DESK)) {
            if (source.startsWith(DESK.resolve("kit")) || source.startsWith(DESK.resolve("shell"))) {
                continue;
            }
            String code = Files.readString(source);
            FORBIDDEN.forEach((what, pattern) -> {
                Matcher match = pattern.matcher(code);
                while (match.find()) {
                    found.add(source + " has " + what + ": " + match.group());
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theForbiddenThingsWouldBeFound() {
        String bad = "x.setStyle(y); new Insets(4); box.setSpacing(8); \"#FFFFFF\"; a = \"12px\"; setFixedCellSize(2)";
        assertThat(FORBIDDEN.values().stream()
                        .filter(pattern -> pattern.matcher(bad).find()))
                .hasSize(5);
        assertThat(FORBIDDEN
                        .get("a measure")
                        .matcher("box.setMaxWidth(Double.MAX_VALUE)")
                        .find())
                .isFalse();
    }

    @Test
    void onlyTheControlsOfTheAllowListAreTakenFromControlsFx() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path source : sources(Path.of("src/main/java"))) {
            Matcher match = Pattern.compile("import org\\.controlsfx\\.[a-z.]*([A-Z]\\w*)")
                    .matcher(Files.readString(source));
            while (match.find()) {
                if (!CONTROLSFX.contains(match.group(1))) {
                    found.add(source + ": " + match.group(1));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theStyleSheetStaysReadableAndItsColoursAreRoles() throws IOException {
        List<String> lines = Files.readAllLines(SHEETS.resolve("redress.css"));
        assertThat(lines).hasSizeLessThanOrEqualTo(400);
        assertThat(String.join("\n", lines)).doesNotContainPattern("#[0-9A-Fa-f]{6}|rgba?\\(");
    }

    @Test
    void allThreeLooksNameTheSameRoles() throws IOException {
        Set<String> light = roles("light");
        assertThat(light).hasSizeGreaterThan(25);
        assertThat(roles("dark")).isEqualTo(light);
        assertThat(roles("contrast")).isEqualTo(light);
        Matcher used = Pattern.compile("(-r-[a-z-]+)").matcher(Files.readString(SHEETS.resolve("redress.css")));
        while (used.find()) {
            if (!used.group().equals("-r-em")) {
                assertThat(light).contains(used.group());
            }
        }
    }

    private static Set<String> roles(String sheet) throws IOException {
        String css = Files.readString(SHEETS.resolve(sheet + ".css"));
        Set<String> roles = new TreeSet<>();
        Matcher role = Pattern.compile("(-r-[a-z-]+):").matcher(css.substring(0, css.indexOf('}')));
        while (role.find()) {
            roles.add(role.group(1));
        }
        return roles;
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
