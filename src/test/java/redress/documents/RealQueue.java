package redress.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The print queue that .ci/run starts: what is printed there becomes PDF files again. Where it does not run, tests say so. */
public final class RealQueue {

    private static final String NAME = "REDRESS";
    private static final Path PRINTED = Path.of("/var/spool/cups-pdf/redress");
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);
    private static final String ATTRIBUTES = """
            {
            OPERATION Get-Job-Attributes
            GROUP operation-attributes-tag
            ATTR charset attributes-charset utf-8
            ATTR language attributes-natural-language en
            ATTR uri job-uri $uri
            STATUS successful-ok
            }
            """;

    private final Printer printer;
    private final Set<Path> before;

    private RealQueue(Printer printer) {
        this.printer = printer;
        this.before = files();
    }

    /** Ends the test with a plain message where there is no such queue. */
    public static RealQueue orSkip() {
        Printer found = CupsPrinters.here().stream()
                .flatMap(cups -> cups.all().stream())
                .filter(printer -> printer.name().equals(NAME))
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(
                found != null && Files.isDirectory(PRINTED),
                "Printing on a real queue was not tested: no queue “REDRESS” runs here. .ci/run starts one.");
        return new RealQueue(found);
    }

    public Printer printer() {
        return printer;
    }

    /** Waits until so many jobs came out since the start of the test. @return the pages of each */
    public List<Integer> pagesOf(int jobs) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        Set<Path> out = Set.of();
        while (out.size() < jobs && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
            out = files();
            out.removeAll(before);
            out.removeIf(file -> !isWhole(file));
        }
        List<Integer> pages = new ArrayList<>();
        for (Path file : out) {
            try (PdfPages pdf = PdfPages.open(read(file))) {
                pages.add(pdf.count());
            }
        }
        return pages;
    }

    /** What the queue remembers of its last job, as ipptool prints it: "sides (keyword) = two-sided-long-edge". */
    public List<String> lastJob(Path folder) throws IOException, InterruptedException {
        Path question = Files.writeString(folder.resolve("job.test"), ATTRIBUTES);
        String newest = said("lpstat", "-W", "completed", "-o", NAME).get(0).split("\\s+", 2)[0];
        return said(
                "ipptool", "-tv", "ipp://localhost/jobs/" + newest.substring(NAME.length() + 1), question.toString());
    }

    private static List<String> said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().map(String::strip).toList();
    }

    private static boolean isWhole(Path file) {
        byte[] pdf = read(file);
        return new String(pdf, Math.max(0, pdf.length - 32), Math.min(32, pdf.length), StandardCharsets.ISO_8859_1)
                .contains("%%EOF");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Path> files() {
        try (Stream<Path> all = Files.list(PRINTED)) {
            return new HashSet<>(
                    all.filter(file -> file.toString().endsWith(".pdf")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
