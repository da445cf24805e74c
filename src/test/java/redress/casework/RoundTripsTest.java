package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.calendar.Moment;
import redress.db.CountedDesk;

/** How often a desk asks the PC that keeps the cases during one save, most of it while the other desks wait. */
class RoundTripsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @Test
    void aSaveTakesFewTripsToThePcThatKeepsTheCases() throws Exception {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", DAY)) {
            long ben = SecondDesk.account(council.database, "Ben Carter");
            try (CountedDesk desk = CountedDesk.of(council.database, ben, council.clock)) {
                Cases cases = new Cases(desk.database(), council.clock);
                CaseState state = council.open(SampleCouncil.complaint(DAY));
                for (int warm = 0; warm < 5; warm++) {
                    state = note(cases, state);
                    cases.open(SampleCouncil.complaint(DAY), List.of(), Setup.SIGNED_IN, UUID.randomUUID());
                }
                desk.trips();
                for (int times = 0; times < 5; times++) {
                    state = note(cases, state);
                }
                int noting = desk.trips() / 5;
                for (int times = 0; times < 5; times++) {
                    cases.open(SampleCouncil.complaint(DAY), List.of(), Setup.SIGNED_IN, UUID.randomUUID());
                }
                int opening = desk.trips() / 5;
                System.getLogger("trips")
                        .log(System.Logger.Level.INFO, "a note {0} trips, a new case {1} trips", noting, opening);
                assertThat(noting).isLessThan(40);
                assertThat(opening).isLessThan(60);
            }
        }
    }

    private static CaseState note(Cases cases, CaseState on) {
        Happening.ContactNoted what = new Happening.ContactNoted("", "note", false, "She rang.", Optional.empty());
        return cases.record(
                on.caseId(),
                on.version(),
                List.of(new Step(Moment.of(DAY), "Ben Carter", what)),
                Setup.SIGNED_IN,
                UUID.randomUUID());
    }
}
