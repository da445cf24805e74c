package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import redress.Clause;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.CaseTies;
import redress.casework.Conducts;
import redress.casework.Deed;
import redress.casework.Happening;
import redress.casework.OmbudsmanWork;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.council.Officer;
import redress.desk.kit.Theme;
import redress.people.Restriction;

/** Findings that do not lead to the outcome, the checklist of a response, and an ombudsman's enquiry, on the screen. */
class AnswerScreenTest extends OnACase {

    private static final LocalDate DAY = CaseWindow.FIRST_APRIL;

    @Test
    @Clause("NN-34")
    void anOutcomeThatDoesNotFollowIsWarnedOfAndAnApologyAskedFor(FxRobot robot) throws IOException {
        CaseState state = window.council.open(SampleCouncil.complaint(DAY));
        state = window.council.record(state, DAY, new Happening.FindingMade(1, "not-upheld", "It was not set out."));
        window.open(state, Optional.of(Deed.FIND));
        window.focusOn(robot, "Outcome");
        window.key(robot, KeyCode.DOWN);
        assertThat(window.all()).anyMatch(words -> words.startsWith("No point is upheld, but the whole is upheld."));
        window.picture("contradiction", Theme.Display.standard());

        window.save(robot);
        assertThat(window.all()).contains("Something is upheld. Tick the apology, or say why there is none.");
        window.picture("contradiction-200", new Theme.Display(Theme.Look.DARK, 200, true));
        assertThat(window.now(state).outcome()).isEmpty();
    }

    @Test
    @Clause("BH-47")
    void theChecklistIsTickedWhereTheResponseIsWrittenAndKeptWithIt(FxRobot robot) throws IOException {
        CaseState state = window.council.open(SampleCouncil.complaint(DAY));
        state = window.council.record(state, DAY, new Happening.FindingMade(1, "not-upheld", "It was not set out."));
        state = window.council.record(state, DAY, new Happening.OutcomeDecided("not-upheld", false));
        window.open(state, Optional.of(Deed.RESPOND));
        window.focusOn(robot, "Every point that was raised is answered");
        window.key(robot, KeyCode.SPACE);
        window.picture("checklist", Theme.Display.standard());
        window.picture("checklist-200", new Theme.Display(Theme.Look.DARK, 200, true));
        window.save(robot);

        assertThat(window.now(state).answers().check("stage-1").orElseThrow().open())
                .hasSize(7)
                .doesNotContain("Every point that was raised is answered");
    }

    @Test
    @Clause({"NN-37", "BH-29"})
    void anOmbudsmansEnquiryShowsItsQuestionsItsDecisionAndWhatIsStillToBeDone(FxRobot robot) throws IOException {
        CaseState complaint = window.council.open(SampleCouncil.complaint(DAY));
        CaseState asked = window.council
                .cases
                .ties()
                .ombudsmanAsks(
                        complaint,
                        "What happened on the round?",
                        new OmbudsmanWork.OmbudsmanNamed(
                                "lgsco", "25 001 234", "Ruth Calloway", Optional.of(DAY.plusDays(19))),
                        new CaseTies.Doing(Moment.of(DAY), "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID()));
        CaseState enquiry =
                window.council.cases.find(asked.links().get(0).reference()).orElseThrow();
        window.open(enquiry, Optional.of(Deed.TELL_MANAGERS));
        robot.write("");
        window.picture("ombudsman-tell", Theme.Display.standard());
        enquiry = window.council.record(enquiry, DAY, new OmbudsmanWork.ManagersTold("receipt", "The Director"));
        enquiry = window.council.record(
                enquiry, DAY, new Happening.ResponseGiven("", "email", "All papers sent.", Optional.of(true)));
        enquiry = window.council.record(
                enquiry,
                DAY,
                new OmbudsmanWork.OmbudsmanDecided(
                        "upheld",
                        true,
                        true,
                        "The round was missed twice.",
                        List.of(new OmbudsmanWork.Recommended(
                                "Apologise and pay £50", "", Optional.of(DAY.plusDays(40))))));
        window.open(enquiry, Optional.empty());
        window.picture("ombudsman", Theme.Display.standard());
        window.picture("ombudsman-dark", new Theme.Display(Theme.Look.DARK, 100, true));
        window.picture("ombudsman-200", new Theme.Display(Theme.Look.LIGHT, 200, true));

        assertThat(window.all())
                .contains(
                        "The ombudsman", "Local Government and Social Care Ombudsman", "The ombudsman decided: upheld")
                .contains("Nobody is recorded as told of the final decision.");
    }

    @Test
    @Clause({"BH-24", "BH-55"})
    void aRequestIsDecidedByWhoMayWithWhatTheProcedureSaysOfTheStageInSight(FxRobot robot) throws IOException {
        window.close();
        window = new CaseWindow(stage, folder.resolve("brighton"), "brighton-hove");
        window.council.setup.addOfficers(List.of(
                new Officer(0, "Una Vale", "Customer Feedback Manager", "feedback-manager", "", "", "Customers", true),
                new Officer(0, "Colin Frayne", "Manager", "service-team", "", "", "Environment", true)));
        CaseState state = window.council.answered(window.council.open(SampleCouncil.complaint(DAY)), DAY);
        state = window.council.record(state, DAY, new Happening.StageRequested("stage-2", "Still missed.", "A visit"));
        window.open(state, Optional.of(Deed.DECIDE_REQUEST));

        assertThat(window.all().stream().map(words -> words.replace('\u00a0', ' ')))
                .contains(
                        "Stage 2 looks at the process, not at the merits of a decision or professional judgement.",
                        "Not Colin Frayne: Stage 2 is for a Customer Feedback Manager.")
                .noneMatch(words -> words.startsWith("Not Una Vale"));
        window.picture("decide", Theme.Display.standard());
        window.picture("decide-200", new Theme.Display(Theme.Look.DARK, 200, true));
        robot.write("");
    }

    @Test
    @Clause({"NS-27", "BH-39"})
    void aLaterLetterOfSomebodyRestrictedIsCheckedAsTheNextStepOfItsCase(FxRobot robot) throws IOException {
        CaseState state = window.council.open(SampleCouncil.complaint(DAY.minusDays(20)));
        Conducts conducts = new Conducts(window.council.database, window.council.clock);
        LocalDate decided = DAY.minusDays(9);
        Restriction byPost = new Restriction("By post only.", "Director", decided, decided.plusMonths(6));
        long person = state.personId().orElseThrow();
        conducts.takeOver(person, byPost, "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());
        state = window.council.record(
                state,
                DAY,
                new Happening.ContactNoted("Pamela Garrod", "email", true, "Asks about the bin", Optional.empty()));
        window.open(state, Optional.empty());
        assertThat(window.all()).contains("Check this letter for new issues");
        window.press(robot, "Check this letter for new issues");
        window.focusOn(robot, "Does it raise anything new?");
        window.key(robot, KeyCode.DOWN);
        window.key(robot, KeyCode.DOWN);
        window.focusOn(robot, "What you found in it");
        robot.write("The same bin");
        window.picture("later-letter", Theme.Display.standard());
        window.save(robot);

        assertThat(conducts.isUnread(state)).isFalse();
        assertThat(window.all()).doesNotContain("Check this letter for new issues");
    }
}
