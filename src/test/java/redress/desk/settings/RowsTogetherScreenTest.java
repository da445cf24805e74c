package redress.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import redress.casework.SecondDesk;
import redress.casework.Setup;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.council.Council;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Theme;
import redress.desk.settings.SettingsScreen.Section;

/** Ruth changes a row in Settings that Ben changes at another desk while her form is open. */
@ExtendWith(ApplicationExtension.class)
class RowsTogetherScreenTest {

    @TempDir
    Path folder;

    private SettingsWindow window;
    private Contact reed;
    private long ben;

    @Start
    void start(Stage stage) throws IOException {
        window = new SettingsWindow(stage, folder);
        reed = window.contacts.add(contact("Quay", "01632 960001"), Setup.SIGNED_IN);
        ben = SecondDesk.account(window.council.database, "Ben Carter");
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    private static Contact contact(String area, String telephone) {
        return new Contact(0, ContactKind.COUNCILLOR, "Cllr Jane Reed", area, "", telephone, "2 Quay Street", "", true);
    }

    @Test
    void aContactBothChangedIsChosenFieldByFieldAndNothingTypedIsLost(FxRobot robot) throws IOException {
        window.choose(Section.CONTACTS);
        window.until(() -> window.words().contains("Lena Ostrow"));
        select(robot);
        window.command("contacts.change");
        type("Telephone (if known)", "01632 960777");
        type("Address (if known)", "4 Quay Street");
        window.contacts.change(reed, contact("Harbour", "01632 960888").withId(reed.id()), Setup.SIGNED_IN);
        SecondDesk.saved(window.council.database, ben);

        window.press("Change the contact");
        window.until(() -> window.words().contains("Ben Carter has changed the same"));
        assertThat(window.words()).contains("Was: 01632 960001");
        for (Theme.Look look : Theme.Look.values()) {
            show(new Theme.Display(look, 100, true));
            window.picture("row-clash-" + look);
        }
        show(new Theme.Display(Theme.Look.LIGHT, 200, true));
        window.picture("row-clash-200");
        show(Theme.Display.standard());

        assertThat(SettingsWindow.onFx(window.settings::escape)).isTrue();
        assertThat(window.field("Telephone (if known)").getText()).isEqualTo("01632 960777");
        window.press("Change the contact");
        window.until(() -> window.words().contains("Ben Carter has changed the same"));
        window.press("Save what is chosen");
        assertThat(window.words()).contains("Choose whose words stand in 1 field more.");
        assertThat(window.nodes(RadioButton.class).map(RadioButton::getText))
                .containsExactly("Yours: 01632 960777", "Ben Carter, 12:00: 01632 960888");
        window.nodes(RadioButton.class)
                .findFirst()
                .ifPresent(yours -> SettingsWindow.onFx(() -> {
                    yours.fire();
                    return yours;
                }));
        window.press("Save what is chosen");
        window.until(() -> window.words().contains("Cllr Jane Reed is changed."));

        Contact kept = window.contacts.all().stream()
                .filter(each -> each.id() == reed.id() && each.kind() == ContactKind.COUNCILLOR)
                .findFirst()
                .orElseThrow();
        assertThat(kept.telephone()).isEqualTo("01632 960777");
        assertThat(kept.area()).isEqualTo("Harbour");
        assertThat(kept.address()).isEqualTo("4 Quay Street");

        select(robot);
        window.command("contacts.change");
        window.contacts.change(kept, contact("Quay", "01632 960777").withId(reed.id()), Setup.SIGNED_IN);
        type("E-mail (if known)", "reed@saltmarsh.example");
        window.press("Change the contact");
        window.until(() -> window.words().contains("Another desk changed meanwhile: For what, Address. That stands."));
    }

    @Test
    void theCouncilsOwnNumberBothChangedIsChosenInPlace() throws IOException {
        window.choose(Section.COUNCIL);
        window.until(() -> window.nodes(TextInputControl.class)
                .anyMatch(field -> field.getText().equals("01632 960100")));
        window.focus(window.field("Telephone"));
        Council read = window.council.setup.council().orElseThrow();
        window.council.setup.change(read, with(read, "01632 960555"));
        SecondDesk.saved(window.council.database, ben);
        type("Telephone", "01632 960666");
        window.focus(window.field("Address"));

        window.until(() -> window.words().contains("Was: 01632 960100"));
        window.nodes(RadioButton.class)
                .skip(1)
                .findFirst()
                .ifPresent(theirs -> SettingsWindow.onFx(() -> {
                    theirs.fire();
                    return theirs;
                }));
        window.press("Save what is chosen");
        window.until(() -> window.nodes(TextInputControl.class)
                .anyMatch(field -> field.getText().equals("01632 960555")));
        assertThat(window.council.setup.council().orElseThrow().telephone()).isEqualTo("01632 960555");
    }

    private static Council with(Council was, String telephone) {
        return new Council(
                was.name(),
                was.prefix(),
                was.region(),
                was.team(),
                was.address(),
                telephone,
                was.email(),
                was.website(),
                was.procedure());
    }

    private void select(FxRobot robot) {
        robot.interact(() -> window.nodes(LedgerTable.class).forEach(table -> {
            for (int i = 0; i < table.getItems().size(); i++) {
                if (String.valueOf(table.getItems().get(i)).contains("Cllr Jane Reed")) {
                    table.getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
        }));
    }

    private void type(String name, String words) {
        TextInputControl field = window.field(name);
        SettingsWindow.onFx(() -> {
            field.setText(words);
            return words;
        });
    }

    private void show(Theme.Display display) {
        SettingsWindow.onFx(() -> {
            window.theme.displayProperty().set(display);
            return display;
        });
    }
}
