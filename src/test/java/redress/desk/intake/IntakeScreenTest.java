package redress.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
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
import redress.casework.CaseFilter;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Conducts;
import redress.casework.LetterMark;
import redress.casework.Papers;
import redress.casework.People;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.db.Database;
import redress.desk.ScreenWindow;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.Work;
import redress.documents.PdfPages;
import redress.letters.Letters;
import redress.people.Person;
import redress.people.Restriction;
import redress.procedure.CaseKind;

/** A new case typed without a mouse over a real database, on Wednesday 1 April 2026. */
@ExtendWith(ApplicationExtension.class)
class IntakeScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private final List<Long> opened = new ArrayList<>();
    private Stage stage;
    private SampleCouncil council;
    private Letters letters;
    private ScreenWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void newCase(FxRobot robot) {
        council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        window = anotherNew(robot);
    }

    /** As when the program is started again: nothing is left of the screen before but its drafts. */
    private ScreenWindow anotherNew(FxRobot robot) {
        DraftFolder drafts = new DraftFolder(drafts());
        Papers papers = new Papers(council.database, council.cases, council.setup);
        IntakeDesk desk = new IntakeDesk(
                council.cases,
                letters,
                council.setup,
                papers,
                new People(council.database, council.clock),
                new Conducts(council.database, council.clock),
                opened::add,
                person -> {},
                drafts::keep,
                drafts::kept);
        return new ScreenWindow(stage, robot).open(() -> new IntakeScreen(desk, Work.immediate()));
    }

    private Path drafts() {
        return folder.resolve("drafts");
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    @Clause({"NN-01", "NN-03", "NN-09", "NN-17"})
    void aComplaintIsRecordedAndAcknowledgedInOneGoAndIsOnDiskWithItsLetter() {
        window.to("How").type("tel");
        window.to("From").type("Pamela Garrod");
        window.to("Title").type("Mrs");
        window.to("Address").type("7 Sluice Lane");
        window.to("Postcode").type("zz99 4qd");
        window.to("In a few words").type("Garden bin missed again");
        window.to("What happened").type("The crew emptied the rest of the lane.");
        window.to("Point 1").type("Garden bin missed on 31 March").press(KeyCode.ENTER);
        assertThat(window.focused()).isEqualTo("Point 2");
        window.type("Nobody rang back");
        window.to("Service of point 2").type("env");
        window.to("Cause of point 2").type("delay");
        window.to("What would put it right").type("The bin emptied this week");
        window.control(KeyCode.ENTER);

        assertThat(opened).hasSize(1);
        CaseState kept = council.cases.state(opened.get(0));
        assertThat(kept.subject()).isEqualTo("Garden bin missed again");
        assertThat(kept.points()).hasSize(2);
        assertThat(kept.deadline("acknowledge").orElseThrow().due()).isEqualTo("2026-04-08");
        LetterMark letter = kept.letters().get(0);
        assertThat(letter.purpose()).isEqualTo("acknowledgement");
        try (PdfPages pdf = PdfPages.open(letters.pdf(letter.letterId()))) {
            assertThat(pdf.text(0).replace('\u00a0', ' '))
                    .contains("Mrs Pamela Garrod", "7 Sluice Lane", "ZZ99 4QD", kept.reference());
        }
        council.close();
        try (Database again = Database.open(folder.resolve("cases"), council.clock)) {
            Cases read = new Cases(again, council.clock);
            assertThat(read.find(kept.reference()).orElseThrow().points()).isEqualTo(kept.points());
            assertThat(read.search("sluice lane", 5)).hasSize(1);
        }
        assertThat(drafts().resolve("intake.draft")).doesNotExist();
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingIsRecorded() {
        window.to("Received").control(KeyCode.A).type("31 feb");
        window.control(KeyCode.ENTER);

        assertThat(window.words())
                .contains(
                        "Choose how it reached the council.",
                        "Type who it is from, or tick that the person gave no name.",
                        "Say in a few words what it is about. It heads the case everywhere.",
                        "4 things to put right");
        assertThat(window.focused()).isEqualTo("Received");
        assertThat(opened).isEmpty();
        assertThat(council.cases.list(CaseFilter.all(5))).isEmpty();

        window.control(KeyCode.A).type("2 apr 2026");
        window.to("How").type("let");
        window.to("From").type("Rosa Penfold");
        window.to("In a few words").type("Hedge over the footpath");
        window.control(KeyCode.S);
        assertThat(window.words()).contains("That day is still to come. Check the date.", "1 thing to put right");
        window.control(KeyCode.A).type("31 mar 2026").control(KeyCode.S);
        assertThat(opened).hasSize(1);
        assertThat(council.cases.state(opened.get(0)).letters()).isEmpty();
    }

    @Test
    void somebodyKnownIsFoundThoughMistypedAndTheEarlierCasesAreShown() {
        CaseState earlier = council.open(SampleCouncil.complaint(LocalDate.of(2026, 3, 20)));

        window.to("How").type("tel");
        window.to("From").type("Pamela Garod");
        window.press(KeyCode.DOWN).press(KeyCode.ENTER);

        assertThat(window.words())
                .contains(
                        "Mrs Pamela Garrod",
                        "1 earlier case, 1 open",
                        earlier.reference(),
                        "This may be the same matter.",
                        earlier.reference()
                                + " is still open: Garden bin missed again. If it is the same, it is a duplicate: add to that case instead.");
        window.to("In a few words").type("The bin again");
        window.control(KeyCode.S);
        assertThat(council.cases.person(council.cases.state(opened.get(0)))).isEqualTo(council.cases.person(earlier));
        assertThat(council.cases.alike("Pamela Garrod", 5)).hasSize(1);
    }

    @Test
    @Clause({"NN-39", "NS-27", "BH-39"})
    void aRestrictionIsShownAndTheLetterIsReadForNewMatterBeforeTheCaseIsSaved() {
        CaseState earlier = council.open(SampleCouncil.complaint(LocalDate.of(2026, 3, 20)));
        Conducts conducts = new Conducts(council.database, council.clock);
        long garrod = council.cases.person(earlier).orElseThrow().id();
        Restriction restriction =
                new Restriction("By post only.", "Director", LocalDate.of(2026, 3, 21), LocalDate.of(2026, 9, 21));
        conducts.takeOver(garrod, restriction, "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());
        window.to("How").type("tel");
        window.to("From").type("Garrod").press(KeyCode.DOWN).press(KeyCode.ENTER);
        window.to("In a few words").type("The bin again");
        assertThat(window.words()).contains("By post only.", "Does this letter tell something new that matters?");
        window.control(KeyCode.S);
        assertThat(opened).isEmpty();
        assertThat(window.words()).contains("Read the letter, then choose one.");

        window.to("Does this letter tell something new that matters?").press(KeyCode.DOWN);
        window.to("What you found in it").type("The kitchen floods now");
        window.control(KeyCode.S);
        assertThat(opened).hasSize(1);
        assertThat(conducts.open(garrod).orElseThrow().checkedCases()).containsExactly(opened.get(0));
    }

    @Test
    void somebodyMuchAlikeIsAskedAboutBeforeTheCaseIsSavedAndNeitherAnswerIsProposed() {
        CaseState earlier = council.open(SampleCouncil.complaint(LocalDate.of(2026, 3, 20)));
        window.to("How").type("tel");
        window.to("From").type("Pam Hale");
        window.to("Telephone").type("960114");
        window.to("In a few words").type("Bins left full");
        assertThat(window.words()).doesNotContain("Is it the same person?");
        window.to("Telephone").control(KeyCode.A).type("+44 1632 960114");

        assertThat(window.words())
                .contains(
                        "Is it the same person?",
                        "Has the same telephone number.",
                        earlier.reference(),
                        "This may be the same matter.",
                        "Same person",
                        "Another person");
        window.control(KeyCode.S);
        assertThat(opened).isEmpty();
        assertThat(window.words())
                .contains("Somebody much alike is known already. Say beside the form whether it is the same person.");

        window.press(KeyCode.F6);
        window.to("Another person: Mrs Pamela Garrod").press(KeyCode.ENTER);
        assertThat(window.words()).doesNotContain("Is it the same person?", "1 thing to put right");
        window.control(KeyCode.S);
        assertThat(council.cases
                        .person(council.cases.state(opened.get(0)))
                        .orElseThrow()
                        .name())
                .isEqualTo("Pam Hale");
    }

    @Test
    void theServiceIsOfferedThatPastCasesWithTheSameWordWentToAndOnlyTakenWhenSheSaysSo() {
        for (int i = 0; i < 3; i++) {
            council.open(SampleCouncil.complaint(LocalDate.of(2026, 3, 20)));
        }
        window.to("How").type("tel");
        window.to("From").type("Rosa Penfold");
        window.to("In a few words").type("Round missed");
        window.to("Point 1").type("Two bins left");
        String offer = "Environment, because 3 of 3 cases with “bin” went there";
        assertThat(window.words()).contains(offer);

        window.press(KeyCode.TAB);
        assertThat(window.focused()).isEqualTo(offer);
        window.press(KeyCode.ENTER);
        assertThat(window.words()).doesNotContain(offer);
        window.control(KeyCode.S);
        assertThat(council.cases.state(opened.get(0)).service()).contains("Environment");
    }

    @Test
    void whatWasTypedTickedAndChosenIsThereAgainAfterACrash(FxRobot robot) throws IOException {
        council.open(SampleCouncil.complaint(LocalDate.of(2026, 3, 20)));
        window.to("How").type("tel");
        window.to("From").type("Garrod").press(KeyCode.DOWN).press(KeyCode.ENTER);
        window.to("In a few words").type("Bin lid broken");
        window.to("Point 1").type("The lid was thrown into the hedge").press(KeyCode.ENTER);
        window.type("Nobody rang back");
        window.to("Contractor involved").press(KeyCode.SPACE);
        window.until(() -> draft().contains("flag.contractor=true"));

        ScreenWindow again = anotherNew(robot);

        assertThat(again.words()).contains("This is what was typed before. Go on, or throw the draft away.");
        assertThat(texts(again)).contains("Bin lid broken", "The lid was thrown into the hedge", "Nobody rang back");
        assertThat(ticked(again)).containsExactly("Contractor involved");
        assertThat(again.words()).contains("1 earlier case, 1 open");
        again.control(KeyCode.S);
        CaseState kept = council.cases.state(opened.get(0));
        assertThat(kept.points()).hasSize(2);
        assertThat(kept.flags()).containsExactly("contractor");
        assertThat(council.cases.alike("Pamela Garrod", 5)).hasSize(1);
        try (var left = Files.list(drafts())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatWasTypedLastIsKeptWhenTheWindowIsClosedAtOnce(FxRobot robot) {
        window.to("In a few words").type("Hedge over the footpath");
        window.close();

        ScreenWindow again = anotherNew(robot);
        assertThat(texts(again)).contains("Hedge over the footpath");
        again.to("Throw away draft").press(KeyCode.ENTER);
        assertThat(texts(again)).doesNotContain("Hedge over the footpath");
        again.close();

        assertThat(anotherNew(robot).words()).noneMatch(word -> word.startsWith("This is what was typed before"));
    }

    @Test
    void aFormLookedAtAndLeftIsNoDraft(FxRobot robot) {
        window.close();

        assertThat(draft()).isEmpty();
        assertThat(anotherNew(robot).words()).noneMatch(word -> word.startsWith("This is what was typed before"));
    }

    @Test
    @Clause({"NN-06"})
    void aComplimentAsksForLessAndIsThankedAtOnce() {
        assertThat(window.fields())
                .contains(
                        "What would put it right",
                        "Does an exclusion apply?",
                        "Discrimination",
                        "When it happened (if known)");
        window.to("Kind of case: Complaint").press(KeyCode.RIGHT);
        assertThat(window.fields())
                .doesNotContain("What would put it right", "Does an exclusion apply?", "Discrimination");
        assertThat(window.words()).doesNotContain("Cause", "Points, one finding each");

        window.to("How").type("em");
        window.to("From").type("Rosa Penfold");
        window.to("Address").type("1 Staithe Road");
        window.to("Postcode").type("ZZ99 1QD");
        window.to("In a few words").type("The crew cleared our lane in an hour");
        window.to("Service").type("env");
        window.control(KeyCode.ENTER);

        CaseState kept = council.cases.state(opened.get(0));
        assertThat(kept.kind()).isEqualTo(CaseKind.COMPLIMENT);
        assertThat(kept.service()).contains("Environment");
        assertThat(kept.letters()).extracting(LetterMark::purpose).containsExactly("thank-you", "compliment-copy");
    }

    @Test
    void anExcludedMatterWantsAReasonAndGetsTheLetterThatSaysWhereToGo() {
        window.to("How").type("em");
        window.to("From").type("Rosa Penfold");
        window.to("Address").type("1 Staithe Road");
        window.to("Postcode").type("ZZ99 1QD");
        window.to("In a few words").type("Refused application for a dormer");
        window.to("Does an exclusion apply?").press(KeyCode.DOWN);
        window.control(KeyCode.ENTER);
        assertThat(window.words()).contains("Say why, in words the customer can be told.", "Goes instead to");
        assertThat(opened).isEmpty();

        window.to("Why the procedure does not cover it").type("It has its own way of appeal.");
        window.control(KeyCode.ENTER);
        assertThat(council.cases.state(opened.get(0)).letters())
                .extracting(LetterMark::purpose)
                .containsExactly("redirect");
    }

    @Test
    void aPersonWhoGaveNoNameNeedsNone() {
        window.to("How").type("web");
        window.to("The person gave no name").press(KeyCode.SPACE);
        window.to("In a few words").type("Shouted at in the car park");
        window.control(KeyCode.ENTER);

        CaseState kept = council.cases.state(opened.get(0));
        assertThat(kept.personId()).isEmpty();
        assertThat(kept.letters()).isEmpty();
        Optional<Person> nobody = council.cases.person(kept);
        assertThat(nobody).isEmpty();
    }

    private String draft() {
        Path file = drafts().resolve("intake.draft");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> texts(ScreenWindow shown) {
        return shown.nodes().stream()
                .filter(TextInputControl.class::isInstance)
                .map(node -> ((TextInputControl) node).getText())
                .toList();
    }

    private static List<String> ticked(ScreenWindow shown) {
        return shown.nodes().stream()
                .filter(node -> node instanceof CheckBox box && box.isSelected())
                .map(node -> ((CheckBox) node).getText())
                .toList();
    }
}
