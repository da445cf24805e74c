package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.council.Officer;
import redress.people.Person;

/** Acts on many cases in one step, and taking them back. */
class BulkActsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private SampleCouncil council;
    private BulkActs acts;

    @BeforeEach
    void open(@TempDir Path folder) {
        council = SampleCouncil.in(folder, "north-norfolk", TODAY);
        acts = new BulkActs(council.database, council.cases);
    }

    @AfterEach
    void close() {
        council.close();
    }

    private CaseState open(String name) {
        return council.open(SampleCouncil.complaint(TODAY.minusDays(3), Person.named("Mx", name)));
    }

    private BulkActs.Done act(List<Long> ids, BulkAct act) {
        return acts.act(ids, act, "Ruth Calloway", () -> false, far -> {});
    }

    @Test
    void aNoteStandsOnEachCaseWithItsReminderAndGoesAgainWhenTakenBack() {
        CaseState one = open("Tilly Pellow");
        CaseState two = open("Kofi Osei");

        BulkActs.Done done = act(
                List.of(one.caseId(), two.caseId()),
                new BulkAct.Note("The crew was ill all week.", Optional.of(TODAY.plusDays(4))));

        assertThat(done.cases()).isEqualTo(2);
        assertThat(council.cases.state(two.caseId()).ownReminders()).hasSize(1);
        assertThat(council.cases.list(CaseFilter.all(9).words("crew ill week"))).hasSize(2);

        acts.takeBack(done, "Ruth Calloway", "Taken back", far -> {});

        assertThat(council.cases.state(two.caseId()).ownReminders()).isEmpty();
        assertThat(council.cases.list(CaseFilter.all(9).words("crew ill week"))).isEmpty();
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void onlyCasesThatLackNothingAreClosedAndTheOthersSayWhatIsMissing() {
        CaseState withdrawn = open("Tilly Pellow");
        withdrawn = council.record(withdrawn, TODAY, new Happening.Withdrawn("Settled with the crew"));
        CaseState fresh = open("Kofi Osei");
        List<Long> ids = List.of(withdrawn.caseId(), fresh.caseId());
        BulkAct close = new BulkAct.Close("All settled");

        List<BulkActs.Line> lines = acts.preview(acts.read(ids, () -> false, far -> {}), close, council.cases.staff());
        assertThat(lines.get(0).refusal()).isEmpty();
        assertThat(lines.get(0).wouldDo()).startsWith("Closed: ");
        assertThat(lines.get(1).refusal().orElseThrow()).startsWith("Still needed: ");

        BulkActs.Done done = act(ids, close);
        assertThat(done.cases()).isEqualTo(1);
        assertThat(done.left()).isEqualTo(1);
        assertThat(council.cases.state(withdrawn.caseId()).status()).isEqualTo(Status.CLOSED);
        assertThat(council.cases.state(fresh.caseId()).version()).isEqualTo(fresh.version());
    }

    @Test
    void stoppedMidwayWhatWasDoneStaysDoneAndTheRestIsUntouched() {
        List<Long> ids = IntStream.range(0, BulkActs.AT_ONCE + 5)
                .mapToObj(n -> open("Resident " + n).caseId())
                .toList();
        List<Integer> far = new ArrayList<>();
        Officer nair = new Officers(council.database, council.cases, council.clock)
                .all().stream()
                        .map(Officers.Listed::officer)
                        .filter(officer -> officer.name().equals("Priya Nair"))
                        .findFirst()
                        .orElseThrow();

        BulkActs.Done done = acts.act(ids, new BulkAct.Give(nair), "Ruth Calloway", () -> !far.isEmpty(), far::add);

        assertThat(far).containsExactly(BulkActs.AT_ONCE);
        assertThat(done.entries().keySet()).containsExactlyElementsOf(ids.subList(0, BulkActs.AT_ONCE));
        assertThat(council.cases.list(CaseFilter.all(99).with(Optional.of(CaseFilter.Holder.NOBODY))))
                .hasSize(5);
    }

    @Test
    void whatHasGoneOnMeanwhileIsNotTakenBackHalfway() {
        CaseState withdrawn = open("Tilly Pellow");
        withdrawn = council.record(withdrawn, TODAY, new Happening.Withdrawn("Settled"));
        BulkActs.Done done = act(List.of(withdrawn.caseId()), new BulkAct.Close(""));
        CaseState closed = council.cases.state(withdrawn.caseId());
        council.record(closed, TODAY, new Happening.Reopened("New facts"));

        assertThatThrownBy(() -> acts.takeBack(done, "Ruth Calloway", "Taken back", far -> {}))
                .isInstanceOf(Refused.class);
        assertThat(council.cases.state(withdrawn.caseId()).status()).isEqualTo(Status.OPEN);
    }
}
