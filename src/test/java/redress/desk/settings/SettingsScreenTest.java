package redress.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.Officers.Listed;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.desk.kit.Theme;
import redress.desk.settings.SettingsScreen.Section;
import redress.documents.Block;
import redress.documents.ReportDocument;
import redress.people.Person;

/** Settings by keyboard over a real database, on Monday 23 November 2026. */
@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {

    private static final LocalDate TODAY = SettingsWindow.TODAY;

    @TempDir
    static Path folder;

    private SettingsWindow window;
    private CaseState open;

    @Start
    void start(Stage stage) throws IOException {
        window = new SettingsWindow(stage, folder);
        open = window.council.open(SampleCouncil.complaint(TODAY, Person.named("Mrs", "Pamela Garrod")));
    }

    @AfterEach
    void close() throws InterruptedException {
        window.close();
    }

    @Test
    @Clause({"NS-01", "NW-30"})
    void aNewVersionOfTheProcedureIsShownRuleByRuleBroughtInAndTakenBack() throws IOException {
        String yaml = redress.procedure.Procedures.shipped("north-norfolk")
                .text("north-norfolk", 1)
                .orElseThrow()
                .yaml()
                .replaceFirst("(?m)^version: 1$", "version: 2")
                .replaceFirst("(?m)^effective-from: .*$", "effective-from: 2027-01-01")
                .replaceFirst("due: 15 working days", "due: 12 working days");
        String day = redress.calendar.Dates.inWords(LocalDate.of(2027, 1, 1));
        Path file = Files.writeString(folder.resolve("version-2.yaml"), yaml);
        window.willChoose(file, folder);
        window.choose(Section.PROCEDURE);
        window.until(() -> window.words().contains("is in force today"));

        window.command("settings.version.choose");
        window.until(() -> window.words().contains("12 working days"));
        window.picture("settings-version");
        window.press("Bring it into force from " + day);
        window.until(() -> window.words().contains("Version 2, from " + day));

        window.takeBack();
        window.until(() -> !window.words().contains("Version 2, from"));
        assertThat(window.council.cases.policies().versions()).hasSize(1);
    }

    @Test
    void aFieldIsKeptAsItIsLeftAndTakenBackWithUndo(FxRobot robot) throws IOException {
        window.until(() -> window.words().contains("Name of the council"));
        String before = window.council.setup.council().orElseThrow().telephone();
        TextInputControl telephone = window.field("Telephone");
        window.until(() -> telephone.getText().equals(before));

        window.focus(telephone);
        robot.interact(telephone::selectAll);
        robot.write("01632 960 777", 0).type(KeyCode.TAB);

        window.until(
                () -> window.council.setup.council().orElseThrow().telephone().equals("01632 960 777"));
        assertThat(window.words()).contains("Telephone is changed.");
        window.picture("settings-council");
        window.takeBack();
        window.until(
                () -> window.council.setup.council().orElseThrow().telephone().equals(before));
    }

    @Test
    void anEmptyFieldIsNotKeptAndSaysWhatItIsFor(FxRobot robot) {
        TextInputControl email = window.field("E-mail");
        window.until(() -> !email.getText().isEmpty());

        window.focus(email);
        robot.interact(email::clear);
        robot.type(KeyCode.TAB);

        window.until(() -> window.words().contains("Letters say how to write to you. Type the e-mail address."));
        assertThat(window.council.setup.council().orElseThrow().email()).isNotBlank();
    }

    @Test
    void aClosureShowsWhatItWouldMoveAndMovesItOnConfirmation(FxRobot robot) throws IOException {
        window.choose(Section.CALENDAR);
        window.until(() -> window.words().contains("No closure is entered."));

        window.focus(window.field("What for"));
        robot.write("Flood", 0)
                .type(KeyCode.TAB)
                .write("7 dec 2026", 0)
                .type(KeyCode.TAB)
                .write("8 dec 2026", 0);
        window.press("See what this would move");
        window.until(() -> window.words().contains("1 date of 1 open case would move:"));
        window.picture("settings-moves");
        assertThat(due()).isEqualTo(LocalDate.of(2026, 12, 14));

        window.press("Change the calendar and move 1 case");

        window.until(() -> window.changes.get() == 1);
        assertThat(due()).isEqualTo(LocalDate.of(2026, 12, 16));
        window.until(() -> window.words().contains("Flood: Mon 7\u00a0Dec\u00a02026 to Tue 8\u00a0Dec\u00a02026"));
        window.picture("settings-calendar");
    }

    private LocalDate due() {
        return window.council
                .cases
                .state(open.caseId())
                .responseDeadline()
                .orElseThrow()
                .due();
    }

    @Test
    void aFileThatHoldsNoBankHolidaysIsRefusedInWords(FxRobot robot) throws IOException {
        window.choose(Section.CALENDAR);
        window.until(() -> window.words().contains("No closure is entered."));
        Path wrong = Files.writeString(folder.resolve("wrong.json"), "{\"england-and-wales\": 1}");

        robot.interact(() -> window.settings.calendar().load(wrong));

        window.until(() -> window.words().contains("This is not a bank-holiday file in gov.uk's form"));
    }

    @Test
    void theProcedureIsAPageToReadAndToPrintAndTheDisplayChangesAtOnceAndBack(FxRobot robot) throws IOException {
        window.choose(Section.PROCEDURE);
        window.until(() -> window.words().contains("When things are due"));
        window.picture("settings-procedure");
        ReportDocument paper = ProcedureSection.paper(window.council.cases.procedureInForce(TODAY), TODAY);
        assertThat(paper.blocks()).contains(new Block.Heading(2, "When things are due"));
        assertThat(window.words()).contains(paper.title());

        window.choose(Section.DISPLAY);
        robot.interact(() -> window.nodes(ToggleButton.class)
                .filter(toggle -> toggle.getText().equals("Dark"))
                .forEach(ToggleButton::fire));

        assertThat(look()).isEqualTo(Theme.Look.DARK);
        window.picture("settings-display");
        window.takeBack();
        assertThat(look()).isEqualTo(Theme.Look.LIGHT);
    }

    private Theme.Look look() {
        return window.theme.displayProperty().get().look();
    }

    @Test
    void anOfficerIsAddedByKeyboardAndTakenBack(FxRobot robot) throws IOException {
        window.choose(Section.STAFF);
        window.until(() -> window.words().contains("Priya Nair"));
        window.command("officers.add");
        robot.write("Bo Marsh", 0).type(KeyCode.TAB).write("Planning Officer", 0);
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB).write("bo@saltmarsh.example", 0);
        window.picture("settings-officer-form");
        robot.type(KeyCode.ENTER);

        window.until(() -> window.words().contains("Bo Marsh is added."));
        assertThat(officer("Bo Marsh").email()).isEqualTo("bo@saltmarsh.example");
        assertThat(officer("Bo Marsh").jobTitle()).isEqualTo("Planning Officer");
        window.takeBack();
        window.until(() ->
                window.officers.all().stream().noneMatch(l -> l.officer().name().equals("Bo Marsh")));
    }

    @Test
    void anOfficerIsAwayThenLeavesWithAllCasesHandedOverAndIsTakenBack(FxRobot robot) {
        Officer priya = officer("Priya Nair");
        window.officers.add(
                new Officer(0, "Lea Sand", "Deputy", "assistant-director", "", "", "Environment", true),
                Setup.CO_ORDINATOR);
        window.council.record(
                open, TODAY, new Happening.Allocated(priya.id(), priya.name(), priya.jobTitle(), priya.service()));
        window.choose(Section.STAFF);
        window.until(() -> window.words().contains("Priya Nair"));
        select(robot, "Priya Nair");

        window.command("officers.away");
        robot.type(KeyCode.TAB).write("27 nov 2026", 0).type(KeyCode.ENTER);
        window.until(() -> listed("Priya Nair").away().isPresent());
        window.takeBack();
        window.until(() -> listed("Priya Nair").away().isEmpty());

        window.command("officers.leave");
        robot.type(KeyCode.TAB).write("lea", 0).type(KeyCode.ENTER);
        window.until(() -> window.words().contains("Priya Nair has left. 1 case was handed over."));
        assertThat(officer("Priya Nair").active()).isFalse();
        assertThat(listed("Lea Sand").openCases()).isEqualTo(1);

        window.takeBack();
        window.until(() -> listed("Priya Nair").openCases() == 1);
        assertThat(officer("Priya Nair").active()).isTrue();
    }

    @Test
    void aServiceIsRenamedAndEndedWhileItsCasesKeepTheOldName(FxRobot robot) throws IOException {
        window.choose(Section.STAFF);
        window.until(() -> window.words().contains("Priya Nair"));
        robot.interact(() -> window.nodes(ToggleButton.class)
                .filter(toggle -> toggle.getText().equals("Services"))
                .forEach(ToggleButton::fire));
        window.until(() -> window.words().contains("Environment"));
        select(robot, "Environment");

        window.command("officers.services.rename");
        robot.interact(() -> window.field("Service").clear());
        robot.write("Streets and parks", 0).type(KeyCode.ENTER);

        window.until(() -> window.words().contains("Environment is now called Streets and parks."));
        window.picture("settings-services");
        assertThat(active()).contains("Streets and parks").doesNotContain("Environment");
        assertThat(officer("Priya Nair").service()).isEqualTo("Streets and parks");
        assertThat(window.council.cases.state(open.caseId()).service()).contains("Environment");
        window.takeBack();
        window.until(() -> active().contains("Environment"));
        assertThat(active()).doesNotContain("Streets and parks");
        assertThat(officer("Priya Nair").service()).isEqualTo("Environment");

        window.command("officers.services.merge");
        robot.write("plan", 0);
        window.picture("settings-services-merge");
        robot.type(KeyCode.ENTER);
        window.until(() -> window.words().contains("Environment is now part of Planning. 1 open case went along."));
        assertThat(window.council.cases.state(open.caseId()).service()).contains("Planning");
        window.takeBack();
        window.until(() -> active().contains("Environment"));
        assertThat(window.council.cases.state(open.caseId()).service()).contains("Environment");

        window.command("officers.services.end");
        robot.interact(() -> window.field("First day without it").setText("1 apr 2027"));
        robot.type(KeyCode.ENTER);
        window.until(() -> window.words().contains("Environment ends on 1\u00a0April\u00a02027."));
        assertThat(active()).contains("Environment");
        window.council.clock.set(LocalDate.of(2027, 4, 1));
        assertThat(active()).doesNotContain("Environment");
    }

    @Test
    void aContactIsKeptAndDirectorsAreListedFromTheOfficers(FxRobot robot) throws IOException {
        window.choose(Section.CONTACTS);
        window.until(() -> window.words().contains("Assistant Directors"));
        assertThat(window.words()).contains("Priya Nair");
        select(robot, "Priya Nair");
        assertThat(window.refusal("contacts.change"))
                .hasValueSatisfying(why -> assertThat(why).contains("Services and officers"));

        window.command("contacts.add");
        robot.write("c", 0).type(KeyCode.TAB).write("Cllr Ann Marsh", 0).type(KeyCode.TAB);
        robot.write("Saltmarsh East", 0).type(KeyCode.TAB).write("ann@saltmarsh.example", 0);
        window.picture("settings-contact-form");
        robot.type(KeyCode.ENTER);

        window.until(() -> window.words().contains("Cllr Ann Marsh is added."));
        Contact kept = window.contacts.all().stream()
                .filter(contact -> contact.name().equals("Cllr Ann Marsh"))
                .findFirst()
                .orElseThrow();
        assertThat(kept.kind()).isEqualTo(ContactKind.COUNCILLOR);
        assertThat(kept.area()).isEqualTo("Saltmarsh East");
        window.takeBack();
        window.until(() -> !window.contacts.all().contains(kept));
    }

    @Test
    void aBackupIsMadeCheckedAndRestoredBesideTheCases(FxRobot robot) throws IOException {
        Path shelf = Files.createTempDirectory(folder, "shelf");
        Path empty = Files.createTempDirectory(folder, "empty");
        window.choose(Section.BACKUP);
        window.until(() -> window.words().contains("No backup was made yet."));
        window.picture("settings-backup-none");
        window.willChoose(shelf.resolve("redress-SM-2026-11-23-1200.zip"), shelf);

        window.press("Back up now");

        window.until(() -> window.backedUp.get() == 1);
        window.until(() ->
                window.words().contains("The last backup was made today at 12:00 to redress-SM-2026-11-23-1200.zip"));
        window.picture("settings-backup");
        assertThat(window.backups.folder()).contains(shelf);

        Path stick = Files.createTempDirectory(folder, "stick");
        window.willChoose(shelf, stick);
        window.press("Choose a second folder");
        window.until(() -> window.words().contains("No backup is there yet."));
        window.pictures("settings-backup-second");
        window.takeBack();
        window.until(() -> window.words().contains("None is chosen."));

        window.willChoose(shelf.resolve("redress-SM-2026-11-23-1200.zip"), empty);
        window.press("Restore a backup");
        window.until(() -> window.words().contains("are restored and checked"));
        assertThat(empty.resolve("cases.mv.db")).exists();
        window.press("Open them at the next start");
        window.until(() -> window.next.equals(empty));
        window.takeBack();
        window.until(() -> window.next.equals(Path.of("before")));

        window.press("Restore a backup");
        window.until(() -> window.words().contains("cases.mv.db is already there"));
        window.council.clock.set(TODAY.plusDays(3));
        window.command("settings.again");
        window.until(() -> window.words().contains("The last backup is 3 days old"));
    }

    private void select(FxRobot robot, String name) {
        robot.interact(() -> window.nodes(redress.desk.kit.LedgerTable.class).forEach(table -> {
            for (int i = 0; i < table.getItems().size(); i++) {
                if (String.valueOf(table.getItems().get(i)).contains(name)) {
                    table.getSelectionModel().clearAndSelect(i);
                    return;
                }
            }
        }));
    }

    private Listed listed(String name) {
        return window.officers.all().stream()
                .filter(l -> l.officer().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Officer officer(String name) {
        return listed(name).officer();
    }

    private List<String> active() {
        return window.council.setup.services().stream()
                .filter(ServiceArea::active)
                .map(ServiceArea::name)
                .toList();
    }
}
