package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.calendar.Moment;
import redress.procedure.CaseKind;
import redress.procedure.Choice;
import redress.procedure.Procedure;

/** The kinds, causes, ways in and takers-in of each policy, recorded on cases over a real database and found again. */
class CouncilWordsTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private static NewCase contact(CaseKind kind, String channel, String takenBy, String cause) {
        return new NewCase(
                kind,
                Moment.of(FIRST_APRIL),
                Optional.of(SampleCouncil.garrod()),
                "Bins",
                "",
                "",
                channel,
                takenBy,
                Optional.empty(),
                cause.isEmpty() ? List.of() : List.of(new Happening.Point(1, "Bin missed", "Environment", cause)),
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> labels(List<Choice> choices) {
        return choices.stream().map(Choice::label).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "north-norfolk | Delay without good reason; Failure to provide a service; Mistake in the way a decision was taken; The council's own policy not followed; Incorrect or misleading information; Bias or unfair discrimination; Rude, unhelpful or inappropriate behaviour by staff; Poor communication; Conduct of staff when delivering the service",
                "kings-lynn-west-norfolk | Delay without good reason; Failure to provide a service; Mistake in the way a decision was taken; The law or the council's own policies not followed; Incorrect or misleading information; Bias or unfair discrimination (Equality Act 2010); Rude, unhelpful or inappropriate behaviour by staff; Poor communication; Conduct of staff when delivering the service",
                "north-somerset | Not providing a service; Inadequate standard of service; How we communicated; How long we took; Treatment by or attitude of a member of staff; The appropriate administrative process not followed",
                "north-west-leicestershire | Standard or quality of service promised not met; Own policies not followed; Not responded to promptly; Not treated fairly; Not treated with courtesy"
            })
    @Clause({"NN-09", "KL-01", "NS-03", "NW-02"})
    void everyCauseOfThePolicyIsKeptOnTheCaseAndCounted(String procedure, String expected) {
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, FIRST_APRIL)) {
            Procedure rules = council.cases.procedureInForce(FIRST_APRIL);
            assertThat(String.join("; ", labels(rules.causes()))).isEqualTo(expected);
            List<String> counted = new ArrayList<>();
            for (Choice cause : rules.causes()) {
                CaseState state = council.open(contact(CaseKind.COMPLAINT, "website", "", cause.id()));
                assertThat(state.cause()).contains(cause.id());
                counted.add(cause.id());
            }
            assertThat(council.cases.facts())
                    .extracting(facts -> facts.cause().orElse(""))
                    .containsExactlyInAnyOrderElementsOf(counted);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, channels, In person; Telephone; E-mail; Website; Letter; Social media",
        "north-norfolk, taken-by, Customer Services; A service team; Chief Executive; A Director or Assistant Director; Corporate PA team; A Councillor",
        "north-somerset, channels, Website form; Telephone; E-mail; Letter; In person",
        "north-somerset, taken-by, Contact centre; A service; Corporate Customer Services team",
        "north-west-leicestershire, channels, 'Online form; Telephone; Through a Councillor, Housing Officer or Support Worker; In person at the Customer Centre; Post; E-mail; Social media'",
        "north-west-leicestershire, taken-by, Customer Services; Feedback Team; Housing Officer; A Councillor; A service team"
    })
    @Clause({"NN-01", "NN-02", "NS-18", "NS-19", "NW-08", "NW-26"})
    void everyWayInAndWhoeverTookItInIsKeptForComplaintAndComplimentAlike(
            String procedure, String list, String expected) {
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, FIRST_APRIL)) {
            Procedure rules = council.cases.procedureInForce(FIRST_APRIL);
            boolean channels = list.equals("channels");
            List<Choice> choices = channels ? rules.channels() : rules.takenBy();
            assertThat(String.join("; ", labels(choices))).isEqualTo(expected);
            for (Choice choice : choices) {
                for (CaseKind kind : List.of(CaseKind.COMPLAINT, CaseKind.COMPLIMENT)) {
                    NewCase intake =
                            channels ? contact(kind, choice.id(), "", "") : contact(kind, "website", choice.id(), "");
                    CaseState again =
                            council.cases.find(council.open(intake).reference()).orElseThrow();
                    assertThat(channels ? again.channel() : again.takenBy()).isEqualTo(choice.id());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, acknowledge, complaint compliment comment suggestion service-request mp-enquiry councillor-enquiry",
        "brighton-hove, acknowledge, complaint",
        "north-somerset, stage-1-response, complaint",
        "north-west-leicestershire, acknowledge, complaint"
    })
    @Clause({"NN-04", "NN-49", "NS-02", "NW-03"})
    void everyKindOfContactIsRecordedUnderTheNextNumberWithTheDatesOfItsOwn(
            String procedure, String deadline, String kindsWithIt) {
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, FIRST_APRIL)) {
            int number = 0;
            for (CaseKind kind : CaseKind.values()) {
                CaseState state = council.open(contact(kind, "website", "", ""));
                assertThat(state.kind()).isEqualTo(kind);
                assertThat(state.reference()).isEqualTo("SM-2026-%04d".formatted(++number));
                assertThat(state.deadline(deadline).isPresent())
                        .as(kind + " " + deadline)
                        .isEqualTo(List.of(kindsWithIt.split(" ")).contains(kind.id()));
            }
            assertThat(new Verification(council.database).problems()).isEmpty();
        }
    }

    @Test
    @Clause({"NS-18", "KL-02"})
    void aServiceTracksItsContactFromTheEarlyCallToTheOutcome() {
        try (SampleCouncil council = SampleCouncil.in(folder, "kings-lynn-west-norfolk", FIRST_APRIL)) {
            CaseState state = council.open(SampleCouncil.complaint(FIRST_APRIL));
            state = council.record(
                    state,
                    FIRST_APRIL,
                    new Happening.ContactNoted(
                            "Mrs Garrod", "telephone", false, "Talked through what went wrong", Optional.empty()));
            assertThat(council.cases.search("talked through", 5))
                    .extracting(CaseRow::reference)
                    .containsExactly(state.reference());
            council.record(state, FIRST_APRIL, new Happening.OutcomeDecided("upheld", true));
            assertThat(council.cases.facts().get(0).outcome()).contains("upheld");
        }
    }

    @Test
    @Clause({"NN-14", "KL-36", "BH-08"})
    void theReportCountsWhatBecameAComplaintAsOneFromTheDayItDid() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", LocalDate.of(2026, 4, 20))) {
            CaseState state = council.open(contact(CaseKind.SERVICE_REQUEST, "telephone", "", ""));
            CaseState after = council.record(
                    state, LocalDate.of(2026, 4, 20), new Coming.KindChanged("complaint", "stage-1", "Still there"));

            assertThat(after.reference()).isEqualTo(state.reference());
            assertThat(council.cases.list(CaseFilter.all(5)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.kind()).isEqualTo(CaseKind.COMPLAINT));
            assertThat(council.cases.facts().get(0).received()).isEqualTo("2026-04-20");
            assertThat(new Verification(council.database).problems()).isEmpty();
            assertThat(council.cases
                            .takeBack(state, after, "Ruth Calloway", "Undone", Setup.CO_ORDINATOR)
                            .orElseThrow()
                            .kind())
                    .isEqualTo(CaseKind.SERVICE_REQUEST);
        }
    }
}
