package redress.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import redress.casework.SampleCouncil;
import redress.documents.PdfPages;

/**
 * What the editor does after a key: check the text, merge it, lay out the PDF, draw its pages. It has 100 ms, since the
 * editor waits 50 ms before it begins and promises 150. Beside it, the PDF without its pictures. Run it with
 * {@code org.openjdk.jmh.Main TemplatePreviewBenchmark} on the test class path.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TemplatePreviewBenchmark {

    private static final float SCREEN = 110;

    /** A letter of one page, and one of two. */
    @Param({"thank-you", "stage-1-response"})
    public String template;

    private SampleCouncil council;
    private Letters letters;
    private String text;

    @Setup
    public void open() {
        try {
            Path folder = Files.createTempDirectory("preview");
            council = SampleCouncil.in(folder, "north-norfolk", LocalDate.of(2026, 11, 23));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        letters = new Letters(council.database, council.cases, council.setup, council.clock);
        text = ShippedTemplates.text(template);
    }

    @TearDown
    public void close() {
        council.close();
    }

    @Benchmark
    public int afterAKey() {
        byte[] pdf = letters.tryOut(template, text, Optional.empty());
        int width = 0;
        try (PdfPages pages = PdfPages.open(pdf)) {
            for (int page = 0; page < pages.count(); page++) {
                width += pages.image(page, SCREEN).getWidth();
            }
        }
        return width;
    }

    @Benchmark
    public byte[] withoutPictures() {
        return letters.tryOut(template, text, Optional.empty());
    }

    /** The check alone: each fault with its place. */
    @Benchmark
    public Object checkAlone() {
        return letters.templates().problems(template, text);
    }
}
