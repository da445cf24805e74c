package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.CaseState;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.casework.Verification;
import redress.documents.PaperTray;
import redress.documents.PdfPages;
import redress.documents.PrintOrder;
import redress.documents.Vera;

class PrintingTest {

    private static final LocalDate FIRST_APRIL = LocalDate.of(2026, 4, 1);
    private static final PrintOrder ORDER = new PrintOrder(PaperTray.OFFICE, 1, true);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Letters letters;
    private final PaperTray tray = new PaperTray(PaperTray.OFFICE);
    private Printing printing;

    @BeforeEach
    void setUp() {
        council = SampleCouncil.in(folder, "north-norfolk", FIRST_APRIL);
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        printing = new Printing(council.database, letters, tray, council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    private List<Long> acknowledgements(int number) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            CaseState state = letters.write(
                    council.open(SampleCouncil.complaint(FIRST_APRIL)),
                    LetterDraft.plain("acknowledgement", FIRST_APRIL),
                    Setup.CO_ORDINATOR,
                    UUID.randomUUID());
            ids.add(state.letters().get(0).letterId());
        }
        return ids;
    }

    private PrintRun print(List<Long> ids) {
        return printing.print(ids, ORDER, Setup.CO_ORDINATOR, (place, of) -> true);
    }

    @Test
    void aRunIsPrintedLetterByLetterAndSaysWhoPrintedWhatAndWhen() {
        PrintRun run = print(acknowledgements(3));

        assertThat(tray.sheets)
                .extracting(PaperTray.Sheet::title)
                .containsExactly(
                        "SM-2026-0001-acknowledgement", "SM-2026-0002-acknowledgement", "SM-2026-0003-acknowledgement");
        assertThat(tray.sheets).allMatch(sheet -> sheet.order().bothSides() && sheet.pages() >= 1);
        assertThat(run.by()).isEqualTo("Ruth Calloway");
        assertThat(run.printer()).isEqualTo("Office");
        assertThat(run.printed())
                .hasSize(3)
                .allMatch(item -> item.printed().orElseThrow().equals(Instant.parse("2026-04-01T12:00:00Z")));
        assertThat(run.failure()).isEmpty();
        assertThat(new Verification(council.database).problems()).isEmpty();
    }

    @Test
    void aPrinterThatFailsInTheMiddleLeavesItClearWhatWasPrintedAndTheRestCanFollow() {
        List<Long> ids = acknowledgements(5);
        tray.jamAfter(2);

        PrintRun run = print(ids);

        assertThat(run.printed()).extracting(PrintRun.Item::letter).isEqualTo(ids.subList(0, 2));
        assertThat(run.failure().orElseThrow()).contains("Office is stopped");
        assertThat(run.left()).extracting(PrintRun.Item::place).containsExactly(3, 4, 5);

        tray.repair();
        PrintRun rest = printing.goOn(run.id(), ORDER, Setup.CO_ORDINATOR, (place, of) -> true);

        assertThat(rest.left()).isEmpty();
        assertThat(rest.failure()).isEmpty();
        assertThat(tray.sheets).as("nothing twice").hasSize(5);
        assertThat(printing.latest(5)).containsExactly(rest);
    }

    @Test
    void aRunStoppedByHandKeepsWhatItPrinted() {
        List<String> said = new ArrayList<>();

        PrintRun run = printing.print(acknowledgements(4), ORDER, Setup.CO_ORDINATOR, (place, of) -> {
            said.add(place + " of " + of);
            return place < 3;
        });

        assertThat(said).containsExactly("1 of 4", "2 of 4", "3 of 4");
        assertThat(run.printed()).hasSize(2);
        assertThat(run.failure()).isEmpty();
    }

    @Test
    void printingAloneSendsNothing() {
        List<Long> ids = acknowledgements(1);

        print(ids);

        assertThat(new Sending(council.cases, letters, council.setup).waiting())
                .extracting(Outgoing::id)
                .isEqualTo(ids);
    }

    @Test
    void lettersForAPrintRoomAreOneFileEachBeginningOnItsOwnSheet() throws Exception {
        byte[] file = printing.together(acknowledgements(3), true);

        assertThat(Vera.complaints(file)).isEmpty();
        try (PdfPages pages = PdfPages.open(file)) {
            assertThat(pages.count()).isEqualTo(6);
            assertThat(pages.text(2)).contains("Page 1 of 1");
            assertThat(pages.text(3)).isBlank();
        }
        assertThatThrownBy(() -> printing.together(List.of(), true)).isInstanceOf(Refused.class);
    }
}
