package redress.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.Clause;
import redress.casework.Alarm;
import redress.casework.CaseState;
import redress.casework.Conducts;
import redress.casework.Papers;
import redress.casework.People;
import redress.casework.SampleCouncil;
import redress.desk.ScreenWindow;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.Form;
import redress.desk.kit.Work;
import redress.letters.Letters;
import redress.procedure.CaseKind;
import redress.procedure.Procedures;

/** What New asks to sort a matter: what a complaint is, how old it is, what is outside, what cannot wait. */
@ExtendWith(ApplicationExtension.class)
class TriageIntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private final List<Long> opened = new ArrayList<>();
    private Stage stage;
    private SampleCouncil council;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private ScreenWindow under(String procedure, FxRobot robot) {
        council = SampleCouncil.in(folder, procedure, TODAY);
        DraftFolder drafts = new DraftFolder(folder.resolve("drafts"));
        IntakeDesk desk = new IntakeDesk(
                council.cases,
                new Letters(council.database, council.cases, council.setup, council.clock),
                council.setup,
                new Papers(council.database, council.cases, council.setup),
                new People(council.database, council.clock),
                new Conducts(council.database, council.clock),
                opened::add,
                person -> {},
                drafts::keep,
                drafts::kept);
        ScreenWindow window = new ScreenWindow(stage, robot).open(() -> new IntakeScreen(desk, Work.immediate()));
        window.to("From").type("Rosa Penfold");
        window.to("In a few words").type("Refuse left in the lane");
        return window;
    }

    @AfterEach
    void close() {
        if (council != null) {
            council.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfolk | NN-08 | by a contractor or partner",
                "brighton-hove | BH-02 | An enquiry or service request is not a complaint",
                "kings-lynn-west-norfolk | KL-01 | which requires a response",
                "north-somerset | NS-31 | from someone who has used our service",
                "north-west-leicestershire | NW-01 | about the standard of service",
                "north-west-leicestershire | NW-01 | Acting fairly and proportionately",
                "north-somerset | NS-30 | the Governance Manager decides each"
            })
    @Clause({"NN-08", "BH-02", "KL-01", "NS-31", "NS-30", "NW-01"})
    void thePolicysOwnDefinitionAndWaysStandBesideTheKind(String procedure, String clause, String said)
            throws Exception {
        String words = WaitForAsyncUtils.asyncFx(() -> {
                    List<String> all = new ArrayList<>();
                    collect(
                            new DefinitionPart(
                                    Procedures.shipped().find(procedure).orElseThrow(), new Form()),
                            all);
                    return String.join("\n", all);
                })
                .get(10, TimeUnit.SECONDS);

        assertThat(words).contains("What is a complaint here?", said, clause);
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof Labeled label) {
            words.add(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    @Test
    @Clause({"NN-32", "NN-33"})
    void aMatterKnownTooLongIsNotSavedWithoutItsExclusionAndALateOneNotWithoutBothReasons(FxRobot robot) {
        ScreenWindow window = under("north-norfolk", robot);
        window.to("How").type("tel");
        window.to("When the customer came to know of it (if known)").type("1 mar 2025");
        window.control(KeyCode.S);
        assertThat(window.words()).anyMatch(word -> word.startsWith("Choose the exclusion above: A complaint the"));
        assertThat(opened).isEmpty();

        window.to("When the customer came to know of it (if known)")
                .control(KeyCode.A)
                .type("1 feb 2026");
        window.to("When it happened (if known)").type("1 aug 2025");
        window.control(KeyCode.S);
        assertThat(window.words()).contains("Say it, or choose the exclusion above.");
        assertThat(opened).isEmpty();

        window.to("Good reason for coming late").type("She was in hospital.");
        window.to("A fair investigation is still possible").type("The records are there.");
        window.to("Threat to life").press(KeyCode.SPACE);
        window.control(KeyCode.S);
        CaseState kept = council.cases.state(opened.get(0));
        assertThat(kept.triage().age().orElseThrow().isOpen()).isFalse();
        assertThat(kept.triage().age().orElseThrow().reasons()).hasSize(2);
        assertThat(kept.triage().alarms()).containsExactly(Alarm.THREAT_TO_LIFE);
    }

    @Test
    @Clause("NN-40")
    void whatComesBySocialMediaIsProposedAsAServiceRequestAndAComplaintOnlyOnceTheFormWasAskedFor(FxRobot robot) {
        ScreenWindow window = under("north-norfolk", robot);
        window.to("How").type("soc");
        assertThat(window.words()).anyMatch(word -> word.startsWith("What comes by social media is proposed"));
        window.to("Kind of case: Service request");
        for (int i = 0; i < 4; i++) {
            window.press(KeyCode.LEFT);
        }
        window.control(KeyCode.S);
        assertThat(opened).isEmpty();

        window.to("How the customer was asked for the complaint form").type("priv");
        window.control(KeyCode.S);
        CaseState kept = council.cases.state(opened.get(0));
        assertThat(kept.kind()).isEqualTo(CaseKind.COMPLAINT);
        assertThat(kept.triage().formAsked()).isTrue();
    }

    @Test
    @Clause("BH-45")
    void aMatterOutsideIsTakenAllTheSameAtOnceWithItsReason(FxRobot robot) {
        ScreenWindow window = under("brighton-hove", robot);
        window.to("How").type("tel");
        window.to("Does an exclusion apply?").press(KeyCode.DOWN);
        window.to("Why the procedure does not cover it").type("It is the quickest way.");
        window.control(KeyCode.S);
        assertThat(window.words()).contains("Choose whether it is left out or taken all the same.");

        window.to("What becomes of it").type("It is t");
        window.control(KeyCode.S);
        CaseState kept = council.cases.state(opened.get(0));
        assertThat(kept.triage().accepted()).hasSize(1);
        assertThat(kept.triage().leftOut()).isEmpty();
    }
}
