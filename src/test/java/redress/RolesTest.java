package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import redress.accounts.Passphrase;
import redress.accounts.Permission;
import redress.accounts.Role;
import redress.casework.Accounts;
import redress.casework.SampleCouncil;
import redress.db.Database;
import redress.db.Login;
import redress.desk.kit.Allowed;
import redress.desk.settings.SettingsScreen;
import redress.desk.shell.Place;

/** For each role every screen it has: what the table of permissions denies is refused there with its sentence, all else is not. */
@ExtendWith(ApplicationExtension.class)
class RolesTest {

    @TempDir
    static Path folder;

    private static final Map<Role, Login> LOGINS = new EnumMap<>(Role.class);
    private static SampleCouncil.HandClock clock;

    private Stage stage;

    @BeforeAll
    static void found() {
        try (SampleCouncil council = WholeDesk.filled(folder)) {
            clock = council.clock;
            Accounts accounts = new Accounts(council.database);
            accounts.turnOn(new Passphrase("river lamp seven otter"));
            for (Role role : Role.values()) {
                Accounts.Given given = accounts.add(role.label(), Set.of(role));
                String salt = given.account().salt().orElseThrow();
                LOGINS.put(
                        role, Login.of(given.account().id(), given.passphrase().secret(salt)));
            }
        }
    }

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    /** What each screen offers that not everybody may do: the screen, the words on the button, what they need. */
    private static final String OFFERED = """
            today | New case | RECORD
            today | Acknowledge | RECORD
            cases | Print this list | EXPORT
            cases | Export this list | EXPORT
            calendar | Export .ics | EXPORT
            calendar | Print this list | EXPORT
            allocation | Give to Priya Nair | RECORD
            allocation | Print the list | EXPORT
            letters Templates | Write it | WORDING
            letters Stationery | Use for all letters | WORDING
            letters Stationery | Print a test sheet | WORDING
            letters Stationery | Crest: Choose … | WORDING
            people | Print list | EXPORT
            people | Export | EXPORT
            person | What we hold | EXPORT
            person | Change name and address | RECORD
            learning | Agree a change | RECORD
            learning | Plan a meeting | RECORD
            learning | Note a training need | RECORD
            reports | Make the PDF | REPORTS
            reports | Excel, CSV, web page | REPORTS
            reports | Complaints received: 6. Open its cases | READ
            reports | Your words for “Summary” | FIGURES
            reports | Fix them as they are today | FIGURES
            settings STAFF | Add an officer | COUNCIL
            settings STAFF | Officer is away | COUNCIL
            settings CONTACTS | Add a contact | COUNCIL
            settings CALENDAR | Load a newer list | COUNCIL
            settings CALENDAR | See what this would move | COUNCIL
            settings CALENDAR | List the dates | RECORD
            settings PROCEDURE | Bring a new version into force | COUNCIL
            settings ACCOUNTS | Add somebody | ACCOUNTS
            settings ACCOUNTS | Give a new passphrase | ACCOUNTS
            settings SHARING | Share the cases | SHARING
            settings BACKUP | Back up now | BACKUP
            settings BACKUP | Choose the folder | BACKUP
            settings BACKUP | Restore a backup | BACKUP
            """;

    private record Offer(String screen, String words, Permission needed) {

        static Offer of(String line) {
            String[] parts = line.strip().split(" \\| ", -1);
            return new Offer(parts[0], parts[1], Permission.valueOf(parts[2]));
        }

        /** Why it should be refused to somebody of this role; empty where it should not be. */
        Optional<String> refusal(Role role) {
            return needed.roles().contains(role) ? Optional.empty() : Optional.of(needed.refusal());
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatTheTableDeniesIsRefusedOnEveryScreenWithItsSentence(Role role) throws IOException {
        Database database = Database.open(folder.resolve("cases"), clock, LOGINS.get(role));
        try (WholeDesk desk = new WholeDesk(stage, database, clock, Files.createTempDirectory(folder, "desk"))) {
            Map<String, Map<String, ButtonBase>> screens = screens(desk, role);
            List<String> wrong = new ArrayList<>();
            for (Offer offer : OFFERED.lines().map(Offer::of).toList()) {
                if (screens.containsKey(offer.screen())) {
                    Optional<ButtonBase> button =
                            Optional.ofNullable(screens.get(offer.screen()).get(offer.words()));
                    if (button.isEmpty()) {
                        wrong.add(offer.screen() + " does not offer " + offer.words());
                    } else if (!refusal(button.get()).equals(offer.refusal(role))) {
                        wrong.add(offer + " says " + refusal(button.get()));
                    }
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(screens.keySet().stream().filter(name -> !name.startsWith("settings")))
                    .as("the places of the rail")
                    .containsExactlyInAnyOrderElementsOf(places(role));
            noRefusedButtonDoesAnything(desk, screens, role);
        }
    }

    private static List<String> places(Role role) {
        return switch (role) {
            case REPORT_READER -> List.of("reports");
            case ADMINISTRATOR -> List.of("letters Templates", "letters Stationery");
            default ->
                List.of(
                        "today",
                        "cases",
                        "calendar",
                        "allocation",
                        "letters",
                        "letters Templates",
                        "letters Stationery",
                        "people",
                        "person",
                        "learning",
                        "reports");
        };
    }

    /** Pressed all the same, whatever is refused says why and saves nothing. */
    private static void noRefusedButtonDoesAnything(
            WholeDesk desk, Map<String, Map<String, ButtonBase>> screens, Role role) {
        String head = desk.head();
        desk.show(SettingsScreen.Section.BACKUP);
        desk.settle();
        ButtonBase backup = screens.get("settings BACKUP").get("Back up now");
        boolean refused = backup.getStyleClass().contains(Allowed.REFUSED);
        assertThat(refused).isEqualTo(!Permission.BACKUP.roles().contains(role));
        if (refused) {
            desk.press("Back up now");
            assertThat(desk.said()).contains(Permission.BACKUP.refusal());
            assertThat(desk.head()).isEqualTo(head);
        }
    }

    private Map<String, Map<String, ButtonBase>> screens(WholeDesk desk, Role role) {
        Map<String, Map<String, ButtonBase>> screens = new LinkedHashMap<>();
        for (Place place : desk.places()) {
            desk.press(place.name());
            switch (place.id()) {
                case "settings" -> {
                    for (SettingsScreen.Section section : SettingsScreen.Section.values()) {
                        desk.show(section);
                        desk.settle();
                        screens.put("settings " + section, buttons(desk));
                        nothingCanBeTyped(desk, section, role);
                    }
                }
                case "letters" -> {
                    if (role != Role.ADMINISTRATOR) {
                        screens.put("letters", buttons(desk));
                    }
                    for (String tab : List.of("Templates", "Stationery")) {
                        desk.press("Letters: " + tab);
                        screens.put("letters " + tab, buttons(desk));
                    }
                }
                case "people" -> {
                    screens.put("people", buttons(desk));
                    desk.openPerson(1);
                    screens.put("person", buttons(desk));
                }
                default -> screens.put(place.id(), buttons(desk));
            }
        }
        return screens;
    }

    private static void nothingCanBeTyped(WholeDesk desk, SettingsScreen.Section section, Role role) {
        if (section == SettingsScreen.Section.COUNCIL) {
            List<TextInputControl> fields = desk.nodes().stream()
                    .filter(TextInputControl.class::isInstance)
                    .map(TextInputControl.class::cast)
                    .filter(field -> !field.getStyleClass().contains("find-field"))
                    .toList();
            boolean may = Permission.COUNCIL.roles().contains(role);
            assertThat(fields.stream()
                            .filter(field -> field.isEditable() == may)
                            .count())
                    .isGreaterThanOrEqualTo(6);
        }
    }

    private static Map<String, ButtonBase> buttons(WholeDesk desk) {
        Map<String, ButtonBase> buttons = new HashMap<>();
        desk.nodes().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .forEach(button -> Stream.of(button.getText(), button.getAccessibleText())
                        .filter(Objects::nonNull)
                        .forEach(words -> buttons.putIfAbsent(words, button)));
        return buttons;
    }

    private static Optional<String> refusal(ButtonBase button) {
        boolean refused = button.getStyleClass().contains(Allowed.REFUSED);
        assertThat(Optional.ofNullable(button.getAccessibleHelp()).isPresent() || !refused)
                .isTrue();
        return refused ? Optional.of(button.getTooltip().getText()) : Optional.empty();
    }
}
