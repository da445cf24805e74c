package redress.desk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.Clause;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.SampleCouncil;

class RemedyActsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "north-norfolk, but for the fault",
        "kings-lynn-west-norfolk, no detriment or financial loss",
        "brighton-hove, apologises at the very least",
        "lgsco-code-2024, impact on the person",
        "hos-code-2024, impact on the resident"
    })
    @Clause({"NN-50", "KL-24", "BH-42", "LGSCO-7.2", "HOS-7.2", "LGSCO-7.5", "HOS-7.4"})
    void theFormOfARemedySaysByWhatItIsJudgedBesideWhatThePersonWants(String procedure, String principle) {
        try (SampleCouncil council = SampleCouncil.in(folder, procedure, DAY)) {
            CaseState open = council.open(SampleCouncil.complaint(LocalDate.of(2026, 4, 1)));
            CaseState wanting = council.record(
                    open, DAY, new Happening.Corrected(1, "desiredOutcome", "A new bin", "It was left out"));

            assertThat(RemedyActs.guidance(wanting)).contains(principle, "The person wants: A new bin");
        }
    }
}
