package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.CaseState;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.documents.PrintOrder;
import redress.documents.Printers;
import redress.documents.RealQueue;

/** The day's post on a queue that really prints. */
class PrintQueueTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final int LETTERS = 20;

    @TempDir
    Path folder;

    @Test
    void aRunOfTwentyComesOutLetterByLetterWithEveryPage() throws InterruptedException {
        RealQueue queue = RealQueue.orSkip();
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL)) {
            Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
            Printing printing = new Printing(council.database, letters, Printers.ofThisComputer(), council.clock);

            PrintRun run = printing.print(
                    acknowledgements(council, letters),
                    new PrintOrder(queue.printer(), 1, true),
                    Setup.CO_ORDINATOR,
                    (place, of) -> true);

            assertThat(run.failure()).isEmpty();
            assertThat(run.printed()).hasSize(LETTERS);
            assertThat(queue.pagesOf(LETTERS))
                    .containsExactlyInAnyOrderElementsOf(
                            run.items().stream().map(PrintRun.Item::pages).toList());
        }
    }

    private static List<Long> acknowledgements(SampleCouncil council, Letters letters) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            CaseState state = letters.write(
                    council.open(SampleCouncil.complaint(FIRST_APRIL)),
                    LetterDraft.plain("acknowledgement", FIRST_APRIL),
                    Setup.CO_ORDINATOR,
                    UUID.randomUUID());
            ids.add(state.letters().get(0).letterId());
        }
        return ids;
    }
}
