package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.Clause;

class ProcedurePageTest {

    private static final Procedures SHIPPED = Procedures.shipped();

    private static List<String> part(String id, String heading) {
        return ProcedurePage.of(SHIPPED.find(id).orElseThrow()).stream()
                .filter(part -> part.heading().equals(heading))
                .findFirst()
                .orElseThrow()
                .sentences();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kings-lynn-west-norfolk | When things are due | Acknowledgement: 2 working days from received. [KL-06]",
                "lgsco-code-2024 | When things are due | Stage 1 response: 10 working days from acknowledgement sent (until that has happened, from the last day for acknowledgement). May be extended by at most 10 working days from the due date, for: complexity, awaiting information; with a holding letter. [LGSCO 6.3 LGSCO 6.4] Counted from the acknowledgement; an early acknowledgement brings it forward. Until one is sent, counted from the last day for it.",
                "north-west-leicestershire | When things are due | Progress update: 10 working days from received, then each update sent, again and again until response sent. [NW-12] Every 10 working days from receipt, then from each update sent.",
                "kings-lynn-west-norfolk | When things are due | Stage 2 request window: 1 month from response sent (stage 1); moves on to a working day. Later only with a reason. [KL-09] A last day that is no working day moves on to the next working day.",
                "north-norfolk | Who may | Investigate at Stage 2: Director, of another service area, nobody named in the complaint, nobody who took part before. [NN-22]",
                "north-norfolk | Consent | Councillor: consent is implied. [NN-27]",
                "north-norfolk | What must be on record | Refuse Stage 2: insufficient reasons, nothing further possible. [NN-23]",
                "north-norfolk | How late a complaint may come | More than 12 months since it was known: excluded. [NN-33]",
                "north-norfolk | Outside the procedure | The Council Tax band. Goes to: the Valuation Office Agency. [NN-28]",
                "north-somerset | How long cases are kept | Complaint that reached Ombudsman: 3 years from the later of closure and last contact. [NS-21]",
                "north-norfolk | Reports | Annual: every year, for Overview and Scrutiny Committee. [NN-46 NN-05]",
                "north-norfolk | Letters | Thank-you letter. [NN-06]",
                "brighton-hove | What to do | Stage 2 looks at the process, not at the merits of a decision or professional judgement. [BH-24]"
            })
    @Clause("BH-24")
    void aRuleIsOneSentenceWithItsClause(String id, String heading, String sentence) {
        assertThat(part(id, heading)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"north-norfolk", "brighton-hove", "north-somerset", "hos-code-2024"})
    void everyDeadlineHasItsSentence(String id) {
        assertThat(part(id, "When things are due"))
                .hasSameSizeAs(SHIPPED.find(id).orElseThrow().deadlines().keySet())
                .allSatisfy(sentence -> assertThat(sentence).contains("["));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kings-lynn-west-norfolk", "north-west-leicestershire", "lgsco-code-2024"})
    void thePageAsTextHasNoEmptyWords(String id) {
        assertThat(ProcedurePage.text(SHIPPED.find(id).orElseThrow()))
                .startsWith(SHIPPED.find(id).orElseThrow().title() + "\n")
                .doesNotContain("null", "Optional", "..", ": .");
    }
}
