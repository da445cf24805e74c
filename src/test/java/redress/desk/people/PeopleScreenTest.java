package redress.desk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Conducts;
import redress.casework.Papers;
import redress.casework.People;
import redress.casework.SampleCouncil;
import redress.desk.ScreenWindow;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;
import redress.documents.Printers;
import redress.letters.Letters;
import redress.letters.RestrictionLetters;
import redress.people.Person;
import redress.people.Profile;
import redress.records.Holdings;

/** People found, changed and joined without a mouse, over a real database. */
@ExtendWith(ApplicationExtension.class)
class PeopleScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private final List<Long> openedCases = new ArrayList<>();
    private final List<Long> openedPeople = new ArrayList<>();
    private UndoBar undo;
    private Stage stage;
    private SampleCouncil council;
    private People people;
    private CaseState garrods;
    private CaseState hales;

    @Start
    void start(Stage shown) {
        stage = shown;
        undo = new UndoBar();
    }

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        people = new People(council.database, council.clock);
        garrods = council.open(SampleCouncil.complaint(TODAY));
        hales = council.open(SampleCouncil.complaint(
                TODAY,
                new Person(0, 0, "", "Pam Hale", "", "12 Mill Road", "ZZ99 8QD", "", "+44 1632 960 114", "post", "")));
    }

    @AfterEach
    void close() {
        council.close();
    }

    private PersonDesk desk() {
        Work work = Work.immediate();
        Conducts conducts = new Conducts(council.database, council.clock);
        return new PersonDesk(
                "Saltmarsh District Council",
                people,
                new Holdings(
                        people,
                        conducts,
                        council.cases,
                        new Letters(council.database, council.cases, council.setup, council.clock),
                        new Papers(council.database, council.cases, council.setup)),
                new ConductDesk(
                        conducts,
                        new RestrictionLetters(
                                council.cases,
                                new Letters(council.database, council.cases, council.setup, council.clock),
                                conducts),
                        "Ruth Calloway"),
                council.cases,
                openedCases::add,
                openedPeople::add,
                Command.of("new", "New case", () -> {}),
                new ListPrinting(work, Printers.ofThisComputer(), undo, left -> {}),
                undo,
                () -> {});
    }

    private ScreenWindow list(FxRobot robot) {
        return new ScreenWindow(stage, robot).open(() -> new PeopleScreen(desk(), Work.immediate()));
    }

    private ScreenWindow page(FxRobot robot, CaseState of) {
        return new ScreenWindow(stage, robot)
                .open(() ->
                        new PersonScreen(desk(), Work.immediate(), personOf(of).id(), () -> {}));
    }

    private Person personOf(CaseState state) {
        return council.cases.person(state).orElseThrow();
    }

    private Profile profile(CaseState state) {
        return people.page(personOf(state).id()).orElseThrow().profile();
    }

    @Test
    void somebodyIsFoundThoughMistypedWithTheReasonAndOpened(FxRobot robot) {
        ScreenWindow window = list(robot);
        assertThat(window.words()).contains("2 people.", "Mrs Pamela Garrod", "Pam Hale");

        window.type("pamla garod");
        assertThat(window.words()).contains("1 person.", "Mrs Pamela Garrod", "a name much alike");
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(openedPeople).containsExactly(personOf(garrods).id());

        window.to("Find by name, postcode, telephone or e-mail")
                .control(KeyCode.A)
                .type("960114");
        assertThat(window.words()).contains("2 people.", "the same telephone number");
        window.control(KeyCode.A).type("Zebedee");
        assertThat(window.words()).contains("No one of that name. Add them with a new case.");
        window.press(KeyCode.ESCAPE);
        assertThat(window.words()).contains("2 people.");
    }

    @Test
    void aFieldIsChangedByF2ShownInTheHistoryAndTakenBack(FxRobot robot) {
        ScreenWindow window = page(robot, garrods);
        assertThat(window.words())
                .contains("Mrs Pamela Garrod", "7 Sluice Lane, Winterfleet ZZ99\u00a04QD", garrods.reference(), "Open");

        window.press(KeyCode.F2);
        window.to("Postcode").control(KeyCode.A).type("zz99 8qd");
        window.to("Prefers").type("e");
        window.press(KeyCode.ENTER);
        assertThat(window.words()).contains("There is no e-mail address. Type one above, or choose Letters.");
        window.to("Prefers").press(KeyCode.UP);
        window.to("Print").type("l").press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);

        assertThat(personOf(garrods).postcode()).isEqualTo("ZZ99 8QD");
        assertThat(personOf(garrods).preferredFormat()).isEqualTo("large-print-16");
        assertThat(window.words()).contains("Changes 1", "Large print, 16 pt");
        assertThat(undo.lastProperty().get()).isPresent();

        window.to("Cases and changes: Cases 1").press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        assertThat(window.words()).contains("Postcode, Print", "ZZ99 4QD");
        window.to("Put back: Postcode, Print").press(KeyCode.ENTER);
        assertThat(personOf(garrods).postcode()).isEqualTo("ZZ99 4QD");
        assertThat(window.words()).contains("Changes 2");
    }

    @Test
    void adjustmentsNotesRepresentativesAndARestrictionAreKeptAndEnded(FxRobot robot) {
        ScreenWindow window = page(robot, garrods);
        window.to("Add an adjustment").press(KeyCode.ENTER);
        window.type("Calls after 10 only");
        window.to("Look at it again on (if agreed)").type("1 apr 2027").press(KeyCode.ENTER);
        window.to("Change the notes").press(KeyCode.ENTER);
        window.type("Two officers at a visit")
                .press(KeyCode.TAB)
                .press(KeyCode.TAB)
                .press(KeyCode.ENTER);
        window.to("Add who may speak for the person").press(KeyCode.ENTER);
        window.type("Ida Garrod").press(KeyCode.TAB).type("daughter").press(KeyCode.ENTER);

        assertThat(profile(garrods).care().adjustments())
                .singleElement()
                .satisfies(one -> assertThat(one.review()).contains(LocalDate.of(2027, 4, 1)));
        assertThat(profile(garrods).care().safety()).isEqualTo("Two officers at a visit");
        assertThat(window.words())
                .contains(
                        "Calls after 10 only",
                        "Two officers at a visit",
                        "Ida Garrod, daughter",
                        "Proposed on each case; consent is asked for each.");

        window.to("No longer needed: Calls after 10 only").press(KeyCode.ENTER);
        assertThat(profile(garrods).care().adjustments()).isEmpty();
        assertThat(undo.lastProperty().get()).isPresent();
        robot.interact(undo::undo);
        assertThat(profile(garrods).care().adjustments()).hasSize(1);
    }

    @Test
    void twoAreJoinedAfterAQuestionThatProposesNothingAndTakenApartAgain(FxRobot robot) {
        PersonScreen[] screen = new PersonScreen[1];
        ScreenWindow window = new ScreenWindow(stage, robot).open(() -> {
            screen[0] =
                    new PersonScreen(desk(), Work.immediate(), personOf(garrods).id(), () -> {});
            return screen[0];
        });
        robot.interact(() -> screen[0].commands().stream()
                .filter(command -> command.id().equals("person.merge"))
                .forEach(Command::perform));
        assertThat(window.focused()).isEqualTo("The other one");
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(window.words())
                .contains(
                        "Whose name and address are right today?",
                        "Mrs Pamela Garrod, 7 Sluice Lane, Winterfleet ZZ99\u00a04QD",
                        "Pam Hale, 12 Mill Road ZZ99\u00a08QD");
        window.press(KeyCode.ENTER);

        assertThat(personOf(hales).id()).isEqualTo(personOf(garrods).id());
        assertThat(window.words())
                .contains("Also recorded as", "Pam Hale", garrods.reference(), hales.reference(), "Cases 2");
        assertThat(undo.lastProperty().get().map(UndoBar.Act::done))
                .isEqualTo(Optional.of("Pam Hale and Mrs Pamela Garrod are one person now."));

        window.to("Take apart: Pam Hale").press(KeyCode.ENTER);
        assertThat(personOf(hales).name()).isEqualTo("Pam Hale");
        assertThat(window.words()).contains("Cases 1").doesNotContain("Also recorded as");
    }

    @Test
    @Clause({"BH-39", "NS-27"})
    void behaviourIsDealtWithStepByStepOnThePersonsPage(FxRobot robot) {
        ScreenWindow window = page(robot, garrods);
        window.to("Cases and changes: Cases 1").press(KeyCode.RIGHT);
        assertThat(said(window)).contains("Nothing was begun.");
        window.to("Begin").press(KeyCode.ENTER);
        window.type("You telephoned us 40 times in May.")
                .press(KeyCode.TAB)
                .type("Colin Frayne")
                .press(KeyCode.ENTER);
        assertThat(said(window))
                .contains(
                        "Contact is not restricted. Next: Say what was found about circumstances.",
                        "Record the decision to restrict: First say what was found about circumstances");

        window.to("Say what was found about circumstances").press(KeyCode.ENTER);
        window.type("Heard twice by telephone")
                .press(KeyCode.TAB)
                .type("None found")
                .press(KeyCode.TAB);
        window.to("Keep").press(KeyCode.ENTER);
        assertThat(said(window)).contains("This is wanted.");
        window.to("Adjustments: what is done otherwise").type("None needed");
        window.to("Keep").press(KeyCode.ENTER);
        assertThat(said(window)).contains("Vulnerability: None found", "Next: Record the review of the cases.");

        window.to("Take back: Circumstances, vulnerability and adjustments considered")
                .press(KeyCode.ENTER);
        window.type("Of another person").press(KeyCode.ENTER);
        assertThat(said(window)).contains("Taken back: Of another person");
    }

    private static String said(ScreenWindow window) {
        return String.join("\n", window.words());
    }
}
