package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProceduresTest {

    @Test
    void aDayBeforeTheFirstVersionCountsByItWithAWarning() {
        InForce early = Procedures.shipped()
                .inForce("north-norfolk", LocalDate.of(2020, 5, 1))
                .orElseThrow();

        assertThat(early.procedure().version()).isEqualTo(1);
        assertThat(early.warning().orElseThrow())
                .isEqualTo(
                        "1\u00a0May\u00a02020 is before the first version of Customer Complaints and Compliments Procedure"
                                + " (North Norfolk District Council), in force from 1\u00a0September\u00a02021; it is counted by that version.");
    }

    @Test
    void aDayOfTheVersionHasNoWarning() {
        assertThat(Procedures.shipped()
                        .inForce("north-norfolk", LocalDate.of(2021, 9, 1))
                        .orElseThrow()
                        .warning())
                .isEmpty();
    }

    @Test
    void oneShippedProcedureCanBeReadAlone() {
        assertThat(Procedures.shipped("hos-code-2024").all())
                .containsExactly(Procedures.shipped().find("hos-code-2024").orElseThrow());
        assertThat(Procedures.shipped("nowhere").all()).isEmpty();
        assertThat(Procedures.shippedIds()).hasSize(7);
    }

    @Test
    void anUnknownNameIsNotFound() {
        assertThat(Procedures.shipped().inForce("nowhere", LocalDate.of(2026, 4, 1)))
                .isEmpty();
        assertThat(Procedures.shipped().find("nowhere")).isEmpty();
    }

    @Test
    void theTextOfAVersionReadsAsTheSameProcedure() {
        Procedures shipped = Procedures.shipped();
        ProcedureText text = shipped.text("north-norfolk", 1).orElseThrow();

        assertThat(text.read()).isEqualTo(shipped.find("north-norfolk").orElseThrow());
    }
}
