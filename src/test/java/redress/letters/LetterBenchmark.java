package redress.letters;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import redress.documents.AccessiblePdf;
import redress.documents.Block;
import redress.documents.Docx;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.JoinedPdf;
import redress.documents.LetterPage;
import redress.documents.LetterPdf;

/**
 * One-page letters a second: ours beside bare tagged iText with the same words and beside LibreOffice in one call, and a
 * print file of 100 beside one of 400. Run it with {@code org.openjdk.jmh.Main LetterBenchmark} on the test class path;
 * LibreOffice needs {@code soffice} on the path.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class LetterBenchmark {

    private static final int BATCH = 40;

    private final Fonts fonts = Fonts.shipped();
    private final LetterPdf letters = new LetterPdf(new AccessiblePdf(fonts));
    private final LetterPage page = Samples.page(
            new Merge(fonts).of(ShippedTemplates.of("update"), Samples.values(1, "Mrs T. Pellow")),
            "Mrs T. Pellow",
            12);
    private final Imprint imprint = new Imprint(page.subject(), Instant.EPOCH, "1");
    private final byte[] kept = letters.write(page, imprint);
    private final JoinedPdf joined = new JoinedPdf(new AccessiblePdf(fonts));
    private final FontProgram regular = font("Regular");
    private final FontProgram bold = font("Bold");

    /** What the product does. */
    @Benchmark
    public byte[] ours() {
        return letters.write(page, imprint);
    }

    /** The same words as tagged paragraphs in the same fonts, with nothing checked and nothing placed. */
    @Benchmark
    public byte[] bareTaggedIText() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument pdf = new PdfDocument(new PdfWriter(out));
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString("en-GB"));
        PdfFont plain = embedded(regular);
        PdfFont strong = embedded(bold);
        Document document = new Document(pdf);
        document.setFont(plain).setFontSize(12);
        document.add(new Paragraph(page.letterhead().council()).setFont(strong));
        document.add(new Paragraph(String.join("\n", page.letterhead().lines())));
        document.add(new Paragraph(String.join("\n", page.recipient())));
        document.add(new Paragraph("23 November 2026\nOur reference: " + page.ourReference()));
        document.add(new Paragraph(page.greeting()));
        document.add(new Paragraph(page.subject()).setFont(strong));
        for (Block block : page.body()) {
            if (block instanceof Block.Heading heading) {
                document.add(new Paragraph(heading.text()).setFont(strong));
            } else if (block instanceof Block.Paragraph paragraph) {
                document.add(new Paragraph(paragraph.words()));
            }
        }
        document.add(new Paragraph(page.signOff().closing()));
        document.add(new Paragraph(page.signOff().title()));
        document.add(new Paragraph(page.accessLine()));
        document.close();
        return out.toByteArray();
    }

    @Benchmark
    @OperationsPerInvocation(100)
    public byte[] printFileOf100() {
        return joined.of(Collections.nCopies(100, kept), false, imprint);
    }

    @Benchmark
    @OperationsPerInvocation(400)
    public byte[] printFileOf400() {
        return joined.of(Collections.nCopies(400, kept), false, imprint);
    }

    /** Forty Word files of the letter to PDF/UA in one call, start included. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int libreOffice() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("letters");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                "--outdir",
                folder.resolve("out").toString()));
        for (int i = 0; i < BATCH; i++) {
            command.add(Files.write(folder.resolve(i + ".docx"), Docx.write(page, imprint))
                    .toString());
        }
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start()
                .waitFor();
        try (var made = Files.list(folder.resolve("out"))) {
            if (status != 0 || made.count() != BATCH) {
                throw new IllegalStateException("LibreOffice did not make every letter");
            }
        }
        return status;
    }

    private static PdfFont embedded(FontProgram program) {
        return PdfFontFactory.createFont(
                program, PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private static FontProgram font(String style) {
        try (InputStream in =
                LetterBenchmark.class.getResourceAsStream("/redress/fonts/LiberationSans-" + style + ".ttf")) {
            return FontProgramFactory.createFont(in.readAllBytes(), false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
