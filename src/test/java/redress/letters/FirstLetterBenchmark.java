package redress.letters;

import java.time.Instant;
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
import org.openjdk.jmh.annotations.Warmup;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.LetterPdf;
import redress.documents.PdfPages;

/** The first letter of a program just started, merged, made and drawn: with and without what runs after the window shows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class FirstLetterBenchmark {

    @Param({"false", "true"})
    public boolean warmed;

    private Fonts fonts;
    private LetterPdf letters;

    @Setup
    public void start() {
        fonts = Fonts.shipped();
        letters = new LetterPdf(new AccessiblePdf(fonts));
        if (warmed) {
            ShippedTemplates.ids().forEach(ShippedTemplates::of);
            letters.warmUp();
        }
    }

    @Benchmark
    public Object firstLetter() {
        Merged merged = new Merge(fonts).of(ShippedTemplates.of("acknowledgement"), Samples.values(1, "Mrs T. Pellow"));
        byte[] pdf = letters.write(
                Samples.page(merged, "Mrs T. Pellow", 12), new Imprint(merged.subject(), Instant.EPOCH, "1"));
        try (PdfPages pages = PdfPages.open(pdf)) {
            return pages.image(0, 96);
        }
    }
}
