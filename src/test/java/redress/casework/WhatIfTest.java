package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.calendar.Closure;

/** Dates as they would be, under the procedure of North Norfolk; Easter 2026 is 3 to 6 April. */
class WhatIfTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final WhatIf NOTHING =
            new WhatIf(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private SampleCouncil council;
    private CaseState state;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        state = council.open(SampleCouncil.complaint(FIRST_APRIL));
    }

    @AfterEach
    void close() {
        council.close();
    }

    private CaseState suppose(WhatIf what) {
        return what.of(state, council.cases.rules(), council.cases.today());
    }

    private static WhatIf received(LocalDate day) {
        return new WhatIf(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    @Clause("NN-18")
    void anotherDayOfReceiptCountsAsIfItHadBeenTheRealOne() {
        CaseState then = suppose(received(LocalDate.of(2026, 3, 30)));
        CaseState real = council.open(SampleCouncil.complaint(LocalDate.of(2026, 3, 30)));

        assertThat(then.responseDeadline().orElseThrow().due())
                .isEqualTo(real.responseDeadline().orElseThrow().due())
                .isEqualTo("2026-04-22");
        WhatIf.Row row = WhatIf.compare(state, then).stream()
                .filter(each -> each.label().equals("Stage 1 response"))
                .findFirst()
                .orElseThrow();
        assertThat(row.now().orElseThrow().due()).isEqualTo("2026-04-24");
        assertThat(row.differs()).isTrue();
    }

    @Test
    @Clause("NN-19")
    void anExtensionGoesAsFarAsTheProcedureAllowsAndNoFurther() {
        CaseState then = suppose(new WhatIf(Optional.empty(), Optional.empty(), Optional.of(5), Optional.empty()));
        assertThat(then.responseDeadline().orElseThrow().due()).isEqualTo("2026-05-01");

        WhatIf tooFar = new WhatIf(Optional.empty(), Optional.empty(), Optional.of(40), Optional.empty());
        assertThatThrownBy(() -> suppose(tooFar)).isInstanceOf(Refused.class).hasMessageContaining("at most");
    }

    @Test
    void aDayTheCouncilWereClosedMovesTheDatesAfterIt() {
        Closure closed = new Closure(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 21), "");
        CaseState then = suppose(new WhatIf(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(closed)));

        assertThat(then.responseDeadline().orElseThrow().due()).isEqualTo("2026-04-28");
        assertThat(then.deadline("acknowledge").orElseThrow().due())
                .as("what is due before stays")
                .isEqualTo(state.deadline("acknowledge").orElseThrow().due());
    }

    @Test
    void aLetterSentOnADayStopsItsDateAndStartsTheNext() {
        WhatIf.Sent sent = new WhatIf.Sent("stage-1-response", LocalDate.of(2026, 4, 20));
        CaseState then = suppose(new WhatIf(Optional.empty(), Optional.of(sent), Optional.empty(), Optional.empty()));

        assertThat(then.responseDeadline().orElseThrow().done()).isPresent();
        List<WhatIf.Row> rows = WhatIf.compare(state, then);
        assertThat(rows)
                .filteredOn(row -> row.now().isEmpty())
                .as("the customer's own time to come back begins")
                .isNotEmpty()
                .allMatch(WhatIf.Row::differs);
    }

    @Test
    void supposingRecordsNothingAndWithNothingSupposedNothingDiffers() {
        suppose(received(LocalDate.of(2026, 3, 30)));
        assertThat(council.cases.state(state.caseId()).version()).isEqualTo(state.version());
        assertThat(council.cases.calendar().closures()).isEmpty();
        assertThat(NOTHING.isEmpty()).isTrue();
        assertThat(WhatIf.compare(state, suppose(NOTHING))).isNotEmpty().noneMatch(WhatIf.Row::differs);
    }

    @Test
    void aReceiptAfterWhatIsOnRecordIsRefusedWithItsSentence() {
        state = council.record(
                state, FIRST_APRIL, new Happening.ContactNoted("", "", false, "Rang back", Optional.empty()));
        assertThatThrownBy(() -> suppose(received(LocalDate.of(2026, 4, 7))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("because the case was received on 7");
    }
}
