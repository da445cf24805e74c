package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.calendar.Moment;
import redress.procedure.CaseKind;

/** An ombudsman's enquiry from its receipt to the last thing they recommended. */
class OmbudsmanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private static OmbudsmanWork.OmbudsmanNamed lgsco(String answerBy) {
        return new OmbudsmanWork.OmbudsmanNamed(
                "lgsco",
                "25 001 234",
                "Ruth Calloway",
                Optional.ofNullable(answerBy).map(LocalDate::parse));
    }

    private static Story enquiry(String procedure) {
        return Story.under(procedure).received(CaseKind.OMBUDSMAN_ENQUIRY, "2026-04-01", "");
    }

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, , 2026-05-01",
        "north-norfolk, 2026-04-20, 2026-04-20",
        "north-norfolk, 2026-06-01, 2026-05-01",
        "kings-lynn-west-norfolk, , 2026-05-01",
        "kings-lynn-west-norfolk, 2026-04-29, 2026-04-29",
        "brighton-hove, 2026-04-29, 2026-04-29",
    })
    @Clause({"NN-37", "KL-26", "BH-29"})
    void theEarlierOfTheirDateAndTheTwentyWorkingDaysCounts(String procedure, String theirs, LocalDate due) {
        CaseState state = enquiry(procedure).then(lgsco(theirs)).state();

        assertThat(state.responseDeadline().orElseThrow().due()).isEqualTo(due);
        assertThat(state.nextDuty().orElseThrow().name()).isEqualTo("ombudsman-response");
    }

    @Test
    @Clause({"NN-37", "KL-26"})
    void eachFurtherQuestionHasADateOfItsOwnAndOpensTheCaseAgain() {
        Story story = enquiry("north-norfolk")
                .then(lgsco("2026-04-20"))
                .on("2026-04-17")
                .letter("ombudsman-response");
        assertThat(story.state().status()).isEqualTo(Status.ANSWERED);

        story.on("2026-05-05").then(new OmbudsmanWork.OmbudsmanAsked("And in March?", Optional.of(DAY.plusDays(48))));

        assertThat(story.state().status()).isEqualTo(Status.OPEN);
        assertThat(story.state().deadlines().stream()
                        .filter(deadline -> deadline.name().equals("ombudsman-response"))
                        .map(deadline -> deadline.due() + " " + deadline.done().isPresent()))
                .containsExactly("2026-04-20 true", "2026-05-19 false");
        story.on("2026-05-20").letter("ombudsman-response");
        assertThat(story.state().neededToClose()).containsExactly("why the response to the ombudsman was late");
    }

    @Test
    @Clause("BH-29")
    void managersAreToldOfEachStepBeforeTheAnswerGoesAndARecommendationKeepsTheCaseOpenUntilItIsDone() {
        Story story = enquiry("brighton-hove");
        assertThat(story.actions().refusals().get(Deed.RESPOND))
                .isEqualTo("Still needed: the link officer the ombudsman talks to; that managers and directors were"
                        + " told of the enquiry.");

        story.then(lgsco("2026-04-29"));
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.TELL_MANAGERS);
        story.then(new OmbudsmanWork.ManagersTold("receipt", "The Director and the Head of Waste"));
        assertThat(story.actions().may(Deed.RESPOND)).isTrue();

        story.on("2026-04-20").letter("ombudsman-response").on("2026-06-01");
        story.then(new OmbudsmanWork.OmbudsmanViewed(true, "A missed round.", Optional.of(DAY.plusDays(75))));
        assertThat(story.deadline("ombudsman-comments").due()).isEqualTo(LocalDate.of(2026, 6, 15));
        assertThat(story.actions().next().orElseThrow().why())
                .isEqualTo("Managers and directors are told of the provisional view.");

        story.then(new OmbudsmanWork.ManagersTold("provisional-view", "The Director"))
                .on("2026-07-01")
                .then(new OmbudsmanWork.OmbudsmanDecided(
                        "upheld",
                        true,
                        true,
                        "The round was missed.",
                        List.of(new OmbudsmanWork.Recommended(
                                "Pay £50", "Revenues", Optional.of(LocalDate.of(2026, 8, 3))))))
                .then(new OmbudsmanWork.ManagersTold("final-decision", "The Director"));
        assertThat(story.actions().next().orElseThrow().deed()).isEqualTo(Deed.ANSWER_RECOMMENDATION);
        story.then(new OmbudsmanWork.RecommendationAnswered(1, true, ""));
        assertThat(story.deadline("ombudsman-recommendation").due()).isEqualTo(LocalDate.of(2026, 8, 3));
        assertThat(story.state().neededToClose()).containsExactly("that recommendation 1 of the ombudsman is done");

        story.on("2026-07-20").then(new OmbudsmanWork.RecommendationDone(1, "Paid by BACS."));
        assertThat(story.state().neededToClose()).isEmpty();
        assertThat(story.state().ombudsman().decided().orElseThrow().injustice())
                .isTrue();
    }

    @Test
    void whatIsSentBackAsPrematureOwesTheOmbudsmanNothing() {
        Story story = enquiry("north-norfolk")
                .then(lgsco(null))
                .on("2026-04-08")
                .then(new OmbudsmanWork.OmbudsmanReturned("Stage 2 is not done.", Optional.empty()));

        assertThat(story.deadline("ombudsman-response").isOwed()).isFalse();
        assertThat(story.state().neededToClose()).isEmpty();
        assertThat(story.state().ombudsman().returned()).contains(LocalDate.of(2026, 4, 8));
    }

    @Test
    @Clause("BH-29")
    void anOmbudsmanMayAskAboutAnyComplaintAtAnyTimeAndTheEnquiryIsLinkedWithIt() {
        try (SampleCouncil council = SampleCouncil.in(folder, "brighton-hove", DAY)) {
            CaseState complaint = council.open(SampleCouncil.complaint(DAY));
            CaseState asked = council.cases
                    .ties()
                    .ombudsmanAsks(
                            complaint,
                            "What happened on the round?",
                            lgsco("2026-04-29"),
                            new CaseTies.Doing(Moment.of(DAY), "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID()));

            CaseState enquiry =
                    council.cases.find(asked.links().get(0).reference()).orElseThrow();
            assertThat(enquiry.kind()).isEqualTo(CaseKind.OMBUDSMAN_ENQUIRY);
            assertThat(enquiry.links().get(0).reference()).isEqualTo(complaint.reference());
            assertThat(council.cases.person(enquiry).orElseThrow().fullName())
                    .isEqualTo("Local Government and Social Care Ombudsman");
            assertThat(enquiry.ombudsman().named().orElseThrow().theirs()).isEqualTo("25 001 234");
            assertThat(asked.status()).isEqualTo(Status.OPEN);
            assertThatThrownBy(() -> council.record(asked, DAY, lgsco(null)))
                    .hasMessage("This case is no enquiry of an ombudsman. Record their enquiry first.");
        }
    }
}
