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
        try (SampleCouncil council = SampleCouncil.in(folder, "north-somerset", TODAY)) {
            readEachTime(council);
        }
    }

    private static void readEachTime(SampleCouncil council) {
        CaseState earlier = council.open(SampleCouncil.complaint(LocalDate.of(2026, 3, 2)));
        long person = earlier.personId().orElseThrow();
        Conducts conducts = new Conducts(council.database, council.clock);
        LocalDate decided = LocalDate.of(2026, 3, 10);
        Restriction byPost = new Restriction("By post only.", "Director", decided, decided.plusMonths(6));
        conducts.takeOver(person, byPost, "Ruth Calloway", Setup.CO_ORDINATOR, UUID.randomUUID());
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

            Actions actions = Actions.of(earlier, TODAY).withLaterLetter();
            assertThat(actions.next().map(Actions.NextStep::deed))
                    .contains(Deed.CHECK_LATER_LETTER)
                    .matches(next -> actions.may(next.orElseThrow()));
            council.cases.readLaterLetter(earlier, false, "Nothing new in it", "Ruth Calloway", Setup.CO_ORDINATOR);
            assertThat(council.cases.isToBeRead(earlier)).isFalse();
        }
        assertThat(conducts.of(person).get(0).checkedCases()).hasSize(2);
        council.record(
                earlier,
                TODAY,
                new Happening.ContactNoted("Pamela Garrod", "email", false, "We answered", Optional.empty()));
        assertThat(conducts.unchecked(person)).as("our own mail is not read").isEmpty();
    }
}
