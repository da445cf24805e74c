package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.casework.Setup.CO_ORDINATOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.CaseState;
import redress.casework.Happening;
import redress.casework.Papers;
import redress.casework.SampleCouncil;
import redress.letters.LetterDraft;
import redress.letters.Letters;
import redress.letters.Packs;

class DemoPapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    @Test
    void theCaseOfThePackCanBeTheOneOfTheBundle() throws IOException {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", DAY)) {
            Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
            CaseState state = letters.write(
                    council.open(SampleCouncil.complaint(DAY)),
                    LetterDraft.plain("acknowledgement", DAY),
                    CO_ORDINATOR,
                    UUID.randomUUID());
            state = letters.sent(state, state.letters().get(0).letterId(), "post", DAY, CO_ORDINATOR);
            state = council.record(
                    state,
                    DAY,
                    new Happening.Allocated(1, "Priya Nair", "Assistant Director, Environment", "Environment"));
            DemoPapers papers =
                    new DemoPapers(council.cases, new Papers(council.database, council.cases, council.setup));
            Packs packs =
                    new Packs(new Packs.Desk(council.database, council.cases, letters, council.setup), council.clock);

            assertThat(papers.pack(packs, Files.createDirectory(folder.resolve("pack"))))
                    .isPresent();
            int bound = papers.bind(letters.bundles(), state, Files.createDirectory(folder.resolve("bundle")));

            assertThat(bound).isEqualTo(3);
        }
    }
}
