package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import redress.casework.Workload.Nearness;
import redress.procedure.CaseKind;

class WorkloadTest {

    /** Due to be acknowledged on 7 April, answered on 29 April. */
    private static Story complaint() {
        return Story.under("north-norfolk").received(CaseKind.COMPLAINT, "2026-04-01", "stage-1");
    }

    private static Story withPriya(Story story) {
        return story.then(new Happening.Allocated(1, "Priya Nair", "Assistant Director", "Environment"));
    }

    private static Workload on(String day, Story... stories) {
        return Workload.of(List.of(stories).stream().map(Story::state).toList(), LocalDate.parse(day));
    }

    @Test
    void anOfficersCasesAreCountedByHowNearTheirDateIs() {
        Story acknowledged = withPriya(complaint()).letter("acknowledgement");

        Workload.Load early =
                on("2026-04-02", withPriya(complaint()), acknowledged).of(1);
        assertThat(early.name()).isEqualTo("Priya Nair");
        assertThat(early.count(Nearness.SOON)).isEqualTo(1);
        assertThat(early.count(Nearness.LATER)).isEqualTo(1);

        Workload.Load after =
                on("2026-04-30", withPriya(complaint()), acknowledged).of(1);
        assertThat(after.count(Nearness.LATE)).isEqualTo(2);
        assertThat(after.cases().get(0).due().orElseThrow().name()).isEqualTo("acknowledge");
    }

    @Test
    void onlyWhatAnOfficerHasYetToAnswerIsWithNobody() {
        Story waiting = complaint();
        Story excluded = complaint().then(new Happening.Withdrawn("Settled."));
        Story comment = Story.under("north-norfolk").received(CaseKind.COMMENT, "2026-04-01", "");
        Story thanks = Story.under("north-norfolk").received(CaseKind.COMPLIMENT, "2026-04-01", "");

        Workload load = on("2026-04-02", waiting, excluded, comment, thanks, withPriya(complaint()));

        assertThat(load.unallocated()).extracting(Workload.Held::state).containsExactly(waiting.state());
        assertThat(load.loads()).hasSize(1);
        assertThat(load.of(2).cases()).isEmpty();
    }

    @Test
    void aFurtherStageIsWithNobodyUntilItIsGiven() {
        Story story = withPriya(complaint())
                .then(new Happening.ResponseGiven("stage-1", "telephone", "Rang her."))
                .then(new Happening.StageRequested("stage-2", "Still missed.", ""));

        assertThat(on("2026-04-02", story).unallocated()).hasSize(1);
    }
}
