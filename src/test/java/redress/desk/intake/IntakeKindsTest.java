package redress.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Concern;
import redress.casework.Concerns;
import redress.casework.Conducts;
import redress.casework.Contacts;
import redress.casework.Deed;
import redress.casework.Link;
import redress.casework.Paper;
import redress.casework.Papers;
import redress.casework.People;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.council.Contact;
import redress.council.ContactKind;
import redress.desk.ScreenWindow;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.documents.PdfPages;
import redress.letters.Letters;
import redress.procedure.CaseKind;

/** What New asks of the rarer kinds, and of how a case came, by keyboard on Wednesday 8 April 2026. */
@ExtendWith(ApplicationExtension.class)
class IntakeKindsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 8);

    @TempDir
    Path folder;

    private final List<Long> opened = new ArrayList<>();
    private Stage stage;
    private SampleCouncil council;
    private Letters letters;
    private ScreenWindow window;
    private IntakeScreen screen;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void under(String procedure, FxRobot robot) {
        council = SampleCouncil.in(folder, procedure, TODAY);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        new Contacts(council.database)
                .add(
                        new Contact(
                                0,
                                ContactKind.MP,
                                "Dr Julian Marsh MP",
                                "Saltmarsh East",
                                "",
                                "",
                                "House of Commons\nLondon",
                                "ZZ99 9AA",
                                true),
                        Setup.CO_ORDINATOR);
        open(robot);
    }

    private void open(FxRobot robot) {
        DraftFolder drafts = new DraftFolder(folder.resolve("drafts"));
        IntakeDesk desk = new IntakeDesk(
                council.cases,
                letters,
                council.setup,
                new Papers(council.database, council.cases, council.setup),
                new People(council.database, council.clock),
                new Conducts(council.database, council.clock),
                opened::add,
                person -> {},
                drafts::keep,
                drafts::kept);
        window = new ScreenWindow(stage, robot).open(() -> {
            screen = new IntakeScreen(desk, Work.immediate());
            return screen;
        });
    }

    @AfterEach
    void close() {
        council.close();
    }

    private void kind(CaseKind wanted) {
        window.to("Kind of case: Complaint");
        int places = council.cases.procedureInForce(TODAY).kinds().stream()
                .map(rule -> rule.kind())
                .toList()
                .indexOf(wanted);
        for (int i = 0; i < places; i++) {
            window.press(KeyCode.RIGHT);
        }
    }

    private CaseState saved() {
        assertThat(opened).as(String.join("\n", window.words())).isNotEmpty();
        return council.cases.state(opened.get(0));
    }

    private void from(String subject) {
        window.to("How").press(KeyCode.DOWN);
        window.to("From").type("Pamela Garrod");
        window.to("Address").type("7 Sluice Lane");
        window.to("Postcode").type("ZZ99 4QD");
        window.to("In a few words").type(subject);
    }

    @Test
    @Clause({"NN-30", "KL-21"})
    void anEnquiryIsAcknowledgedToTheMpWhoAsksAndWaitsForTheConstituentsPermission(FxRobot robot) {
        under("north-norfolk", robot);
        kind(CaseKind.MP_ENQUIRY);
        from("Council tax of a constituent");
        window.to("Who asks for them").type("dr");
        window.control(KeyCode.ENTER);

        CaseState state = saved();
        assertThat(state.representatives()).hasSize(1);
        try (PdfPages pdf = PdfPages.open(letters.pdf(state.letters().get(0).letterId()))) {
            assertThat(pdf.text(0).replace('\u00a0', ' '))
                    .contains("Dr Julian Marsh MP", "House of Commons", "Dear Dr Julian Marsh MP")
                    .doesNotContain("Sluice Lane");
        }
        assertThat(state.deadline("mp-response").orElseThrow().due()).isEqualTo("2026-04-29");
        assertThat(redress.casework.Actions.of(state, TODAY).refusals().get(Deed.RESPOND))
                .contains("confirm that they agree");
    }

    @Test
    @Clause("NN-30")
    void permissionThatCameWithTheEnquiryIsRecordedWithIt(FxRobot robot) {
        under("north-norfolk", robot);
        kind(CaseKind.MP_ENQUIRY);
        from("Council tax of a constituent");
        window.to("Name (if not among the contacts)").type("Ann Fell MP");
        window.to("The constituent has confirmed that they agree").press(KeyCode.SPACE);
        window.control(KeyCode.S);

        assertThat(saved().representatives().get(0).who().name()).isEqualTo("Ann Fell MP");
        assertThat(saved().representatives().get(0).whyNotTold()).isEmpty();
        assertThat(redress.casework.Actions.of(saved(), TODAY).may(Deed.RESPOND))
                .isTrue();
    }

    @Test
    @Clause({"BH-11", "BH-50", "BH-37", "BH-44"})
    void whereItCameFirstIsKeptAndTheDatesCountFromThere(FxRobot robot) {
        under("brighton-hove", robot);
        from("Parking permit lost");
        window.to("Received").control(KeyCode.A).type("1 apr");
        window.to("Taken by (if known)").type("a ser");
        assertThat(window.fields()).doesNotContain("Reached the central team (if later)");
        window.to("More about how it came").press(KeyCode.ENTER);
        window.to("Reached the central team (if later)").type("7 apr");
        window.to("Contact again agreed for (if a day was)").type("10 apr");
        window.to("Serious or detailed: the customer was asked to put it in writing")
                .press(KeyCode.SPACE);
        window.to("Data protection or freedom of information").press(KeyCode.SPACE);
        window.control(KeyCode.ENTER);

        CaseState state = saved();
        assertThat(state.arrival().forwarded().orElseThrow().day()).isEqualTo("2026-04-07");
        assertThat(state.arrival().forwarded().orElseThrow().from()).isEqualTo("A service team");
        assertThat(state.deadline("acknowledge").orElseThrow().due()).isEqualTo("2026-04-07");
        assertThat(state.deadline("call-back").orElseThrow().due()).isEqualTo("2026-04-10");
        assertThat(state.arrival().writingAsked()).contains(TODAY);
        try (PdfPages pdf = PdfPages.open(letters.pdf(state.letters().get(0).letterId()))) {
            assertThat(pdf.text(0).replaceAll("[\\s\u00a0]+", " "))
                    .contains("Information Governance team", "Information Commissioner's Office");
        }
    }

    @Test
    @Clause("NW-05")
    void onlyWhereTheProcedureSaysSoMayTheCouncilItselfOpenOneAndThenWithItsReason(FxRobot robot) {
        under("north-west-leicestershire", robot);
        from("No heating over Easter");
        window.to("More about how it came").press(KeyCode.ENTER);
        window.to("The council itself opens it, because of what was said informally")
                .press(KeyCode.SPACE);
        window.control(KeyCode.S);
        assertThat(window.words()).contains("Say why the council opens the complaint itself.");
        window.to("Who decided so").type("Head of Housing");
        window.to("Why it should be looked into").type("Three tenants without heating");
        window.control(KeyCode.S);

        assertThat(saved().arrival().byCouncil().orElseThrow().by()).isEqualTo("Head of Housing");
    }

    @Test
    @Clause({"NW-26", "NS-02"})
    void aComplimentInTheSameLetterBecomesACaseOfItsOwnBesideTheComplaint(FxRobot robot) {
        under("north-west-leicestershire", robot);
        from("Bin missed again");
        window.to("The letter also holds something of another kind").press(KeyCode.ENTER);
        window.to("Also a").type("compl").press(KeyCode.DOWN);
        window.control(KeyCode.S);
        assertThat(window.words()).contains("Say in a few words what it is about. It heads the case everywhere.");
        window.to("That, in a few words").type("The call centre was kind");
        window.to("About the service").type("env");
        window.control(KeyCode.S);

        CaseState first = saved();
        Link link = first.links().get(0);
        CaseState second = council.cases.find(link.reference()).orElseThrow();
        assertThat(link.how()).isEqualTo(Link.How.CAME_WITH);
        assertThat(second.kind()).isEqualTo(CaseKind.COMPLIMENT);
        assertThat(second.subject()).isEqualTo("The call centre was kind");
        assertThat(second.personId()).isEqualTo(first.personId());
        assertThat(second.service()).contains("Environment");
        assertThat(council.cases.alike("Pamela Garrod", 5)).hasSize(1);
    }

    @Test
    void theOfficerContractorAndWardAreAskedWhereTickedKeptInTheDraftAndRecordedWithTheReceipt(FxRobot robot) {
        council = SampleCouncil.in(folder, "brighton-hove", TODAY);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        new Contacts(council.database)
                .add(
                        new Contact(0, ContactKind.COUNCILLOR, "Cllr Ada Finch", "Marsh End", "", "", "", "", true),
                        Setup.CO_ORDINATOR);
        open(robot);
        from("The crew swore at me");
        assertThat(window.words()).doesNotContain("Officer who is criticised", "Contractor");
        window.to(Text.of("intake.flag.officer")).press(KeyCode.SPACE);
        window.to(Text.of("intake.flag.contractor")).press(KeyCode.SPACE);
        window.to("Officer who is criticised").type("priya");
        window.to("Contractor").type("Cleanbins Ltd");
        window.to("It is agreed that the contractor answers").press(KeyCode.SPACE);
        window.to("Ward").type("Marsh End");

        window.close();
        opened.clear();
        open(robot); // with the draft
        window.control(KeyCode.S);

        Concerns concerns = saved().concerns();
        assertThat(concerns.criticised()).extracting(one -> one.who().officer()).containsExactly("Priya Nair");
        assertThat(concerns.contractor().orElseThrow().what())
                .isEqualTo(new Concern.ContractorInvolved("Cleanbins Ltd", Optional.empty(), "", true, false, false));
        assertThat(concerns.ward()).isEqualTo("Marsh End");
    }

    @Test
    @Clause("NS-16")
    void entriesOfAWebFormAreTakenOneByOneWithTheirKindAndEachCaseKeepsOnlyItsOwn(FxRobot robot) throws IOException {
        under("north-somerset", robot);
        Path file = folder.resolve("compliments-and-suggestions.csv");
        Files.writeString(file, """
                Type of feedback,Your name,Email address,Postcode,Which service,Your feedback,Date submitted
                Compliment,Rosa Penfold,rosa@mail.example,ZZ99 1QD,Environment,"The crew was kind, and quick",2026-04-02
                Suggestion,Owen Pryce,owen@mail.example,ZZ99 2QD,Planning,Put the plans on one page,2026-04-03
                """);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            screen.take(List.of(file));
            return true;
        });
        window.to("In a few words").type("A kind crew");
        window.control(KeyCode.S);

        CaseState first = saved();
        assertThat(first.kind()).isEqualTo(CaseKind.COMPLIMENT);
        assertThat(first.channel()).isEqualTo("website");
        assertThat(first.received().date()).isEqualTo("2026-04-02");
        assertThat(first.description()).isEqualTo("The crew was kind, and quick");
        assertThat(first.service()).contains("Environment");
        Paper kept = first.papers().get(0);
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        new Papers(council.database, council.cases, council.setup).copy(first, kept.documentId(), words);
        assertThat(words.toString(StandardCharsets.UTF_8))
                .contains("Rosa Penfold")
                .doesNotContain("Owen Pryce");

        open(robot);
        window.to("Take the next entry of the web form (1 waits)").press(KeyCode.ENTER);
        window.to("In a few words").type("Plans on one page");
        window.control(KeyCode.S);
        assertThat(council.cases.state(opened.get(1)).kind()).isEqualTo(CaseKind.SUGGESTION);
        open(robot);
        assertThat(window.words()).noneMatch(said -> said.startsWith("Take the next entry"));
    }
}
