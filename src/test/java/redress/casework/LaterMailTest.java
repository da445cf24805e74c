package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.Clause;
import redress.people.Restriction;

class LaterMailTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

    @TempDir
    Path folder;

    @Test
    @Clause({"NS-27", "BH-39"})
    void whatComesInOnAnEarlierCaseIsCheckedEachTime() {
        council("north-somerset");
        restricted();
        CaseState earlier = council.cases.state(
                council.cases.find("SM-2026-0001").orElseThrow().caseId());
        assertThat(conducts.isUnread(earlier))
                .as("it came before the restriction")
                .isFalse();

        for (String said : List.of("Asks when the bin comes", "Tells of a second bin")) {
            earlier = council.record(
                    earlier,
                    TODAY.minusDays(2),
                    new Happening.ContactNoted("Pamela Garrod", "email", true, said, Optional.empty()));
            assertThat(council.cases.isToBeRead(earlier)).isTrue();
            assertThat(conducts.unchecked(person)).extracting(CaseRow::id).containsExactly(earlier.caseId());

            conducts.check(earlier, false, "Nothing new in it", "Ruth Calloway", Setup.CO_ORDINATOR);
            assertThat(council.cases.isToBeRead(earlier)).isFalse();
        }
        assertThat(conducts.of(person).get(0).checkedCases()).hasSize(2);
        earlier = council.record(
                earlier,
                TODAY,
                new Happening.ContactNoted("Pamela Garrod", "email", false, "We answered", Optional.empty()));
        assertThat(conducts.unchecked(person)).as("our own mail is not read").isEmpty();
    }
}
