package redress.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import redress.accounts.Passphrase;
import redress.casework.Accounts;
import redress.casework.Hosting;
import redress.db.Door;
import redress.db.JoinFile;
import redress.desk.settings.SettingsScreen.Section;

/** "This PC keeps the cases", turned on, its join file made, and turned off again. */
@ExtendWith(ApplicationExtension.class)
class SharingSectionTest {

    @TempDir
    Path folder;

    private SettingsWindow window;
    private Hosting hosting;

    @BeforeEach
    void setUp() {
        window = WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> new SettingsWindow(FxToolkit.toolkitContext().getRegisteredStage(), folder));
        hosting = new Hosting(window.council.database, window.council.clock);
    }

    @AfterEach
    void close() throws InterruptedException {
        hosting.now().ifPresent(host -> hosting.stop());
        window.close();
    }

    @Test
    void withoutAnAccountToSignInWithNothingIsSharedAndTheReasonSaysWhatToDo() throws IOException {
        window.choose(Section.SHARING);
        window.command("sharing.share");

        window.until(() -> window.words().contains("Nobody could sign in"));
        assertThat(hosting.now()).isEmpty();
        window.pictures("settings-sharing-off");
    }

    @Test
    void sharedByKeyboardItMakesAJoinFileThatAnotherDeskCanUseAndIsTurnedOffAgain() throws IOException {
        new Accounts(window.council.database).turnOn(new Passphrase("gate kettle marsh bicycle"));
        window.choose(Section.SHARING);
        window.command("sharing.share");
        window.until(() -> hosting.now().isPresent());
        Path usb = Files.createDirectories(folder.resolve("usb"));
        window.willChoose(usb, usb);
        window.until(() -> window.words().contains("Nobody is at another desk now."));
        window.pictures("settings-sharing-on");
        window.command("sharing.file");

        Path made = usb.resolve("cases.redress-join");
        window.until(() -> Files.exists(made));
        assertThat(new Door(JoinFile.read(made)).accounts()).isNotEmpty();

        window.press("Share no more");
        window.until(() -> hosting.now().isEmpty());
        assertThat(hosting.chosen()).isEmpty();
    }
}
