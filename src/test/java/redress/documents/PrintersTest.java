package redress.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.HashPrintRequestAttributeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintersTest {

    @TempDir
    Path folder;

    private static byte[] twoPages() {
        List<Block> blocks = java.util.stream.IntStream.rangeClosed(1, 60)
                .<Block>mapToObj(i -> Block.Paragraph.of("Line " + i + " of a list that runs over the page."))
                .toList();
        LocalDate day = LocalDate.of(2026, 4, 1);
        return new ListPdf(new AccessiblePdf(Fonts.shipped()))
                .write(
                        new ReportDocument("Saltmarsh", "A list", "", day, "Of lines.", "For the office.", blocks),
                        new Imprint("A list", Instant.parse("2026-04-01T12:00:00Z"), "list"));
    }

    private static int pages(byte[] pdf) {
        try (PdfPages pages = PdfPages.open(pdf)) {
            return pages.count();
        }
    }

    @Test
    void oneJobComesOutOfARealQueueWithAllItsPagesAndBothSidesAskedFor() throws IOException, InterruptedException {
        RealQueue queue = RealQueue.orSkip();
        byte[] pdf = twoPages();
        assertThat(queue.printer().bothSides()).isTrue();

        CupsPrinters.here().orElseThrow().print(pdf, "SM-2026-0001-list", new PrintOrder(queue.printer(), 1, true));

        assertThat(queue.pagesOf(1)).containsExactly(pages(pdf));
        assertThat(queue.lastJob(folder)).contains("sides (keyword) = two-sided-long-edge", "media (keyword) = A4");
    }

    @Test
    void aPrinterThatIsNotThereIsNamedWithWhatToDo() {
        Printers printers = Printers.ofThisComputer();
        PrintOrder order = new PrintOrder(new Printer("No-such-printer", false, false), 1, false);

        assertThatThrownBy(() -> printers.print(twoPages(), "SM-2026-0001", order))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("No-such-printer")
                .hasMessageEndingWith(".");
    }

    @Test
    void aPrinterThatTakesNoPdfGetsDrawnPages() throws Exception {
        byte[] pdf = twoPages();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamPrintServiceFactory factory = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0];

        JavaPrinters.draw(pdf, "SM-2026-0001", factory.getPrintService(out), new HashPrintRequestAttributeSet());

        String drawn = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(drawn).startsWith("%!PS");
        assertThat(drawn.lines().filter(line -> line.startsWith("%%Page:"))).hasSize(pages(pdf));
    }
}
