package redress.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import redress.casework.Deed;
import redress.desk.ScreenWindow;
import redress.desk.kit.Command;
import redress.desk.kit.Screen;
import redress.desk.settings.SettingsScreen;

/** The help of every screen and act, and finding in it by keyboard. */
@ExtendWith(ApplicationExtension.class)
class HelpTest {

    private static final Pattern PLACE = Pattern.compile("super\\(\\s*\"([a-z-]+)\"");
    private static final Pattern HELP = Pattern.compile("String help\\(\\) \\{\\s*return ([^;]*);");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z-]+[a-z])\"");

    private final HelpBook book = HelpBook.shipped();
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private static final class Today extends Screen {
        private final Button content = new Button("Save today");

        Today() {
            super("today", "Today");
        }

        @Override
        public Node content() {
            return content;
        }

        @Override
        public List<Command> commands() {
            return List.of(Command.of("test.save", "Save today", () -> {}).withKeys("Shortcut+S"));
        }
    }

    @Test
    void everyPlaceScreenSectionAndActHasItsPage() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/redress/desk"))) {
            List<String> screens = sources.filter(file -> file.toString().matches(".*(Screen|ActSide)\\.java"))
                    .map(HelpTest::read)
                    .toList();
            List<String> wanted = screens.stream()
                    .flatMap(source -> Stream.concat(
                            PLACE.matcher(source).results().map(hit -> hit.group(1)),
                            HELP.matcher(source)
                                    .results()
                                    .flatMap(hit -> QUOTED.matcher(hit.group(1)).results())
                                    .map(hit -> hit.group(1))))
                    .toList();
            assertThat(wanted).contains("today", "people", "new-case", "case", "note-contact");
            assertThat(wanted).allSatisfy(id -> assertThat(book.page(id)).as(id).isPresent());
        }
        assertThat(SettingsScreen.Section.values())
                .allSatisfy(section -> assertThat(
                                book.page("settings-" + section.name().toLowerCase(Locale.ROOT)))
                        .as(section.name())
                        .isPresent());
        assertThat(Deed.values())
                .allSatisfy(deed -> assertThat(book.page(deed.helpPage()))
                        .as(deed.name())
                        .hasValueSatisfying(page -> assertThat(page.title()).isEqualTo(deed.label())));
    }

    @Test
    void everyPageSaysSomethingAndLeadsOnlyToPagesThatAreThere() {
        assertThat(book.pages()).allSatisfy(page -> {
            assertThat(page.parts()).as(page.id()).isNotEmpty();
            assertThat(page.seeAlso())
                    .as(page.id())
                    .allSatisfy(id -> assertThat(book.page(id)).as(id).isPresent());
        });
    }

    @Test
    void theLicencesOfAllPartsAreShown() {
        HelpPage about = book.page("about").orElseThrow();
        assertThat(about.parts())
                .contains(new HelpPage.Part.Term("H2", "MPL-2.0"), new HelpPage.Part.Step("h2"))
                .anySatisfy(
                        part -> assertThat(part.words()).startsWith("PDFBox, ").endsWith("Jackson: Apache-2.0"))
                .anySatisfy(part -> assertThat(part.words()).startsWith("Bank holidays: contains"));
        assertThat(ids("licences iText")).containsExactly("about");
    }

    @Test
    void wordsAreFoundInAllPagesAndThoseInATitleComeFirst() {
        assertThat(ids("day 0")).contains("words", "how-date");
        assertThat(ids("BACKUP").get(0)).contains("backup");
        assertThat(ids("working closures")).contains("how-date");
        assertThat(book.find("memory stick"))
                .extracting(HelpBook.Found::excerpt)
                .anySatisfy(
                        excerpt -> assertThat(excerpt).contains("memory stick").hasSizeLessThan(140));
        assertThat(ids("zebra")).isEmpty();
        assertThat(ids("  ")).hasSameSizeAs(book.pages());
    }

    private List<String> ids(String typed) {
        return book.find(typed).stream().map(found -> found.page().id()).toList();
    }

    @Test
    void f1ShowsThePageAndTheKeysOfTheScreenAndSearchGoesByKeyboard(FxRobot robot) {
        ScreenWindow window = new ScreenWindow(stage, robot).open(Today::new);

        window.press(KeyCode.F1);
        window.until(() -> window.focused().equals("Find in the help"));
        assertThat(window.words()).contains("Today", "Ctrl+S", "Save today", "Late");

        window.type("memory stick").press(KeyCode.DOWN);
        window.until(() -> window.words().contains("Settings: Backup"));
        window.until(() -> window.focused().equals("Pages of the help"));

        window.press(KeyCode.ESCAPE);
        window.until(() -> window.focused().equals("Find in the help"));
        window.press(KeyCode.ESCAPE);
        window.until(() -> window.focused().equals("Save today"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
