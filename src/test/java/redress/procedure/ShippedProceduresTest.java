package redress.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedProceduresTest {

    @Test
    void theSevenShippedProceduresAreRead() {
        assertThat(Procedures.shipped().all())
                .extracting(Procedure::id)
                .containsExactly(
                        "north-norfolk",
                        "brighton-hove",
                        "kings-lynn-west-norfolk",
                        "north-somerset",
                        "north-west-leicestershire",
                        "lgsco-code-2024",
                        "hos-code-2024");
    }
}
