package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import redress.procedure.CaseKind;
import redress.procedure.DecisionRule.Then;

class CaseDetailTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    void facts_kept_before_there_were_details_are_read_without_any() {
        CaseFacts facts = EntryJson.facts("""
                {"reference":"NN-2026-0001","kind":"COMPLAINT","received":"2026-04-01","closed":null,"service":null,
                 "cause":null,"channel":null,"stage":"stage-1","outcome":null,"duties":[],"extensions":0,"remedies":[],
                 "compensation":null,"discrimination":false}""");

        assertThat(facts.detail()).isEmpty();
        assertThat(facts.details()).isEqualTo(CaseDetail.NONE);
    }

    @Test
    void details_kept_before_the_codes_were_counted_are_read_without_them() {
        CaseFacts facts = EntryJson.facts("""
                {"reference":"NN-2026-0003","kind":"COMPLAINT","received":"2026-04-01","closed":null,"service":null,
                 "cause":null,"channel":null,"stage":"stage-1","outcome":null,"duties":[],"extensions":0,"remedies":[],
                 "compensation":null,"discrimination":false,
                 "detail":{"exclusion":"policy","lateness":[],"requests":[],"remedies":[],"ombudsman":null,"cameAs":null}}
                """);

        assertThat(facts.details().exclusion()).contains("policy");
        assertThat(facts.details().code()).isEmpty();
    }

    @Test
    void details_are_read_as_they_were_kept() {
        CaseDetail detail = new CaseDetail(
                Optional.of("policy"),
                List.of(new CaseDetail.Late("stage-1-response", DAY, "workload")),
                List.of(new CaseDetail.Request("stage-2", DAY, Optional.of(Then.REFUSE), Optional.of(DAY))),
                List.of(new CaseDetail.Promised(
                        "compensation",
                        DAY,
                        Optional.of(DAY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new BigDecimal("50.00")))),
                Optional.of(new CaseDetail.Ombudsman(
                        Optional.of("lgsco"),
                        Optional.empty(),
                        Optional.of(DAY),
                        Optional.of("upheld"),
                        List.of(new CaseDetail.Recommended(Optional.of(DAY), Optional.of(true), Optional.empty())))),
                Optional.of(CaseKind.SERVICE_REQUEST),
                Optional.empty());
        CaseFacts facts = new CaseFacts(
                "NN-2026-0002",
                CaseKind.COMPLAINT,
                DAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "stage-1",
                Optional.empty(),
                List.of(),
                0,
                List.of(),
                Optional.empty(),
                false,
                Optional.of(detail),
                Optional.of("Marsh End"));

        assertThat(EntryJson.facts(EntryJson.factsJson(facts))).isEqualTo(facts);
    }
}
