package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.calendar.Moment;
import redress.casework.Actions;
import redress.casework.CaseFilter;
import redress.casework.CaseState;
import redress.casework.CaseTies;
import redress.casework.Concern;
import redress.casework.Concerns;
import redress.casework.Deed;
import redress.casework.Groups;
import redress.casework.Happening;
import redress.casework.Link;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.Status;
import redress.casework.Verification;
import redress.council.Officer;
import redress.documents.PdfPages;

/** What goes to others than the person a case is from: contractors, officers who are named, the rest of a group. */
class ConcernLettersTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Letters letters;

    private void under(String procedure) {
        council = SampleCouncil.in(folder, procedure, FIRST_APRIL);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brighton-hove | true | Cleanway Ltd provides this service for us and will answer you",
                "brighton-hove | true | We will see both your complaint and the answer",
                "brighton-hove | true | Our contract manager, Paul Dray, has been told of it",
                "brighton-hove | true | Come back to our Customer Services",
                "brighton-hove | false | We remain responsible for it and will answer you ourselves",
                "north-west-leicestershire | false | We remain responsible for it",
                "north-west-leicestershire | false | We may need to share your details with Cleanway Ltd",
                "north-west-leicestershire | true | We may need to share your details with Cleanway Ltd"
            })
    @Clause({"BH-30", "NW-21"})
    void theAcknowledgementSaysWhoAnswersForAContractorAndThatDetailsMayBeShared(
            String procedure, boolean contractorAnswers, String said) {
        under(procedure);
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        state = council.record(
                state,
                FIRST_APRIL,
                new Concern.ContractorInvolved(
                        "Cleanway Ltd", Optional.empty(), "Paul Dray", contractorAnswers, true, true));

        state = write(state, LetterDraft.plain(state.acknowledgement(), FIRST_APRIL));

        assertThat(text(state.letters().get(0).letterId())).contains(said);
        state = letters.sent(state, state.letters().get(0).letterId(), "post", FIRST_APRIL, Setup.CO_ORDINATOR);
        assertThat(state.deadline("acknowledge").orElseThrow().done()).isPresent();
        assertThat(Actions.of(state, FIRST_APRIL).refusals().get(Deed.ACKNOWLEDGE))
                .matches("It was acknowledged on 1.April.2026\\.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brighton-hove | Our Street Officer, Tom Beck, (Environment) will look into it",
                "brighton-hove | 01632 960100",
                "brighton-hove | We will send you our full response by 17 April 2026"
            })
    @Clause("BH-10")
    void theAcknowledgementNamesTheOfficerHowToReachUsAndWhenToExpectTheReply(String procedure, String said) {
        under(procedure);
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        council.setup.addOfficers(
                List.of(SampleCouncil.officer("Tom Beck", "Street Officer", "service-team", "Environment")));
        Officer tom = council.setup.officers().stream()
                .filter(officer -> officer.name().equals("Tom Beck"))
                .findFirst()
                .orElseThrow();
        state = council.record(
                state, FIRST_APRIL, new Happening.Allocated(tom.id(), tom.name(), tom.jobTitle(), "Environment"));

        state = write(state, LetterDraft.plain("acknowledgement", FIRST_APRIL));

        // the tenth working day after 1 April 2026 is 17 April: Good Friday and Easter Monday lie between
        assertThat(text(state.letters().get(0).letterId())).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brighton-hove | discipline | the disciplinary procedure",
                "brighton-hove | fraud | blowing procedure",
                "brighton-hove | personnel | Human Resources",
                "north-norfolk | fraud | Whistle Blowing Procedure",
                "kings-lynn-west-norfolk | personnel | Human Resources"
            })
    @Clause({"BH-32", "BH-33", "NN-28", "KL-19"})
    void misconductAConcernOfStaffAndAGrievanceGoTheirOwnWayByLetter(
            String procedure, String exclusion, String destination) {
        under(procedure);
        CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
        state = council.record(state, FIRST_APRIL, new Happening.Excluded(exclusion, "It is about a colleague."));

        state = write(
                state,
                LetterDraft.with("redirect", FIRST_APRIL, Map.of("exclusion.reason", "It is about a colleague.")));

        assertThat(text(state.letters().get(0).letterId())).contains(destination);
    }

    @Test
    @Clause("BH-12")
    void manyPeopleAboutOneMatterAreEachToldGetOneReportAndAreAnsweredApartWhereItConcernsThemAlone() {
        under("brighton-hove");
        CaseState lead = council.open(SampleCouncil.complaint(FIRST_APRIL));
        Groups groups = council.cases.groups();
        List<Groups.Newcomer> read = groups.read("Ann Smith; 3 High Street; ZZ99 2AB; ; My own bin is broken\n"
                + "Bob Jones\t5 High Street\tZZ99 2AB\tbob@saltmarsh.example");
        lead = groups.add(lead, read, FIRST_APRIL, doing());
        String own = lead.concerns().group().get(0).own();

        assertThat(lead.concerns().group()).extracting(Concerns.Member::name).containsExactly("Ann Smith", "Bob Jones");
        CaseState apart = council.cases.find(own).orElseThrow();
        assertThat(apart.links()).extracting(Link::how).containsExactly(Link.How.SPLIT_FROM);
        assertThat(council.cases.person(apart).orElseThrow().name()).isEqualTo("Ann Smith");
        assertThat(council.cases.casesOf(lead.concerns().group().get(1).personId()))
                .as("the case is among those of everybody in the group")
                .extracting(row -> row.reference())
                .containsExactly(lead.reference());

        lead = toGroup(lead, "acknowledgement");
        assertThat(text(lead.letters().get(0).letterId()))
                .contains("Dear Ann Smith", "We look into all points together", "3 High Street");
        lead = sent(lead);
        assertThat(lead.deadline("acknowledge").orElseThrow().done())
                .as("the person the case is from has not been written to")
                .isEmpty();
        assertThat(lead.concerns().group()).allMatch(one -> one.told().isPresent());

        CaseState unanswered = lead;
        assertThatThrownBy(() -> toGroup(unanswered, "covering"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Write the response first");

        lead = sent(answered(write(lead, LetterDraft.plain("acknowledgement", FIRST_APRIL))));
        assertThat(Actions.of(lead, FIRST_APRIL).next().orElseThrow().deed()).isEqualTo(Deed.WRITE_TO_GROUP);
        assertThat(Actions.of(lead, FIRST_APRIL).refusals().get(Deed.CLOSE)).contains("2 other people of the group");
        lead = toGroup(lead, "covering");
        String covering = text(lead.letters().get(lead.letters().size() - 2).letterId());
        assertThat(covering)
                .contains("we send each of you the same report", "Its reference is " + own, "We checked the rounds.")
                .doesNotContain("Garrod");
        lead = sent(lead);
        assertThat(Actions.of(lead, FIRST_APRIL).may(Deed.CLOSE)).isTrue();
        assertThat(letters.recipient(
                                lead,
                                letters.of(lead.caseId()).get(lead.letters().size() - 1))
                        .email())
                .isEqualTo("bob@saltmarsh.example");
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    @Clause("BH-12")
    void aCaseThatJoinsAGroupIsClosedAndOpenAgainWhenTakenBack() {
        under("brighton-hove");
        CaseState lead = council.open(SampleCouncil.complaint(FIRST_APRIL));
        CaseState other = council.cases.open(
                SampleCouncil.complaint(FIRST_APRIL, redress.people.Person.named("Ms", "Jo Okafor")),
                List.of(),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());

        CaseState joined = council.cases.groups().join(other, lead.reference(), "The same street", doing());

        assertThat(joined.status()).isEqualTo(Status.CLOSED);
        CaseState leading = council.cases.state(lead.caseId());
        assertThat(leading.concerns().group()).extracting(Concerns.Member::name).containsExactly("Ms Jo Okafor");
        assertThat(leading.links()).extracting(Link::how).containsExactly(Link.How.ANSWERS_ALSO);

        CaseState again = council.cases.ties().untie(joined, lead.reference(), "Not the same", doing());
        assertThat(again.status()).isEqualTo(Status.OPEN);
        assertThat(council.cases.state(lead.caseId()).concerns().group()).isEmpty();
    }

    @Test
    void aWardIsProposedForThePostcodeItWasNotedForBeforeAndCasesAreFilteredByIt() {
        under("north-norfolk");
        CaseState first = council.open(SampleCouncil.complaint(FIRST_APRIL));
        council.record(first, FIRST_APRIL, new Concern.WardNoted("Holt"));
        council.open(SampleCouncil.complaint(FIRST_APRIL));

        assertThat(council.cases.wards("zz994qd").before()).hasValue("Holt");
        assertThat(council.cases.wards("").before()).isEmpty();
        assertThat(council.cases.filterChoices().wards()).containsExactly("Holt");
        assertThat(council.cases.list(CaseFilter.all(10).ward(Optional.of("Holt"))))
                .extracting(row -> row.reference())
                .containsExactly(first.reference());
    }

    private CaseState answered(CaseState state) {
        CaseState found = council.record(state, FIRST_APRIL, new Happening.FindingMade(1, "upheld", "It was missed."));
        found = council.record(found, FIRST_APRIL, new Happening.OutcomeDecided("upheld", true));
        found = council.record(found, FIRST_APRIL, new Happening.LearningNoted("Crews are told."));
        return write(
                found,
                LetterDraft.with(
                        "stage-1-response",
                        FIRST_APRIL,
                        Map.of("response.checked", "We checked the rounds.", "response.apology", "We are sorry.")));
    }

    private CaseState toGroup(CaseState state, String purpose) {
        return letters.writeToGroup(
                state,
                LetterDraft.plain(purpose, FIRST_APRIL),
                state.concerns().without(purpose, state),
                Setup.CO_ORDINATOR,
                UUID.randomUUID());
    }

    private CaseState sent(CaseState state) {
        List<Long> waiting =
                state.lettersToSend().stream().map(letter -> letter.letterId()).toList();
        return letters.sent(state, waiting, "post", FIRST_APRIL, Setup.CO_ORDINATOR);
    }

    private CaseState write(CaseState state, LetterDraft draft) {
        return letters.write(state, draft, Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    private static CaseTies.Doing doing() {
        return new CaseTies.Doing(Moment.of(FIRST_APRIL), "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());
    }

    private String text(long letter) {
        try (PdfPages pages = PdfPages.open(letters.pdf(letter))) {
            StringBuilder all = new StringBuilder();
            for (int page = 0; page < pages.count(); page++) {
                all.append(pages.text(page)).append(' ');
            }
            return all.toString().replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
