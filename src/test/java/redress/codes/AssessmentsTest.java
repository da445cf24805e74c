package redress.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.codes.Assessment.Answer;

class AssessmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 28);
    private static final Answer NO = new Answer(Optional.of(false), "", "By June.");
    private static final Answer YES = new Answer(Optional.of(true), "Page 4.", "");

    @Test
    @Clause({"LGSCO-8.3", "HOS-8.3"})
    void anAssessmentMadeAgainTakesOverWhatWasSaidAndTheOneBeforeStaysAsItWas(@TempDir Path folder) {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", TODAY)) {
            Assessments assessments = new Assessments(council.database);
            Assessment.Which yearly = Assessment.Which.yearly("2026-27", Code.HOS);
            assessments.say(yearly, "HOS-6.2", NO, Setup.SIGNED_IN);
            assessments.say(yearly, "HOS-6.2", YES, Setup.SIGNED_IN);
            assertThat(assessments.history(yearly, "HOS-6.2"))
                    .extracting(Assessments.Said::answer)
                    .containsExactly(YES, NO);

            Assessment.Which again =
                    assessments.again("2026-27", Code.HOS, TODAY, "Two landlords became one.", Setup.SIGNED_IN);
            assessments.say(again, "HOS-6.2", NO, Setup.SIGNED_IN);
            Assessment newest = assessments.newest("2026-27", Code.HOS);
            assertThat(newest.begun()).contains(TODAY);
            assertThat(newest.answer("HOS-6.2")).isEqualTo(NO);
            assertThat(assessments.of("2026-27", Code.HOS).get(0).answer("HOS-6.2"))
                    .isEqualTo(YES);

            assessments.takeBack(again, Setup.SIGNED_IN);
            assertThat(assessments.newest("2026-27", Code.HOS).answer("HOS-6.2"))
                    .isEqualTo(YES);
            assessments.bringBack(newest, Setup.SIGNED_IN);
            assertThat(assessments.newest("2026-27", Code.HOS)).isEqualTo(newest);
        }
    }
}
