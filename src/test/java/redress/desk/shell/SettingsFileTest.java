package redress.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redress.desk.kit.Theme.Display;
import redress.desk.kit.Theme.Look;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsReadBack() {
        DeskSettings settings = new DeskSettings(
                new Display(Look.CONTRAST, 150, true), Optional.of(new DeskSettings.Bounds(10, 20, 1300, 900)), true);
        SettingsFile file = new SettingsFile(folder.resolve("deep/desk.properties"));
        file.save(settings);
        assertThat(file.load()).isEqualTo(settings);
        assertThat(folder.resolve("deep")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void noFileGivesTheStandardSettings() {
        assertThat(new SettingsFile(folder.resolve("none")).load()).isEqualTo(DeskSettings.standard());
    }

    @ParameterizedTest
    @ValueSource(strings = {"look=purple", "text-percent=big", "x=1\ny=here", "look=\\u00zz", "\u0000\u0001"})
    void aBrokenFileGivesTheStandardSettings(String text) throws IOException {
        Path file = folder.resolve("desk.properties");
        Files.writeString(file, text);
        assertThat(new SettingsFile(file).load()).isEqualTo(DeskSettings.standard());
    }

    @Test
    void keysOfANewerVersionAreKept() throws IOException {
        Path file = folder.resolve("desk.properties");
        Files.writeString(file, "letter-tray=2\n");
        new SettingsFile(file).save(DeskSettings.standard());
        assertThat(Files.readString(file)).contains("letter-tray=2");
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNobody() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "x");
        SettingsFile file = new SettingsFile(blocked.resolve("desk.properties"));
        file.save(DeskSettings.standard());
        assertThat(file.load()).isEqualTo(DeskSettings.standard());
    }

    @Test
    void textSizesOutsideTheRangeAreBroughtIntoIt() {
        assertThat(new Display(Look.LIGHT, 20, false).textPercent()).isEqualTo(100);
        assertThat(new Display(Look.LIGHT, 900, false).textPercent()).isEqualTo(200);
    }

    @Test
    void theSystemsLookIsFollowedUntilAnotherIsChosen() {
        Path file = folder.resolve("desk.properties");
        SettingsFile dark = new SettingsFile(file, () -> Optional.of(Look.DARK));
        assertThat(dark.load().display().look()).isEqualTo(Look.DARK);
        dark.save(dark.load());
        assertThat(new SettingsFile(file, () -> Optional.of(Look.CONTRAST))
                        .load()
                        .display()
                        .look())
                .isEqualTo(Look.CONTRAST);

        dark.save(DeskSettings.standard());
        assertThat(dark.load().display().look()).isEqualTo(Look.LIGHT);
    }

    @Test
    void windowsIsAskedForHighContrastFirstAndThenForDarkMode() {
        String off = "\r\n    Flags    REG_SZ    126\r\n";
        String on = "\r\n    Flags    REG_SZ    127\r\n";
        String darkMode = "\r\n    AppsUseLightTheme    REG_DWORD    0x0\r\n";

        assertThat(SystemLook.of(asked -> asked.contains("Flags") ? on : darkMode))
                .contains(Look.CONTRAST);
        assertThat(SystemLook.of(asked -> asked.contains("Flags") ? off : darkMode))
                .contains(Look.DARK);
        assertThat(SystemLook.of(asked -> asked.contains("Flags") ? off : darkMode.replace("0x0", "0x1")))
                .contains(Look.LIGHT);
        assertThat(SystemLook.of(asked -> "")).isEmpty();
    }
}
