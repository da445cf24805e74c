package redress.documents;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import redress.documents.Typesetter.Placed;
import redress.documents.Typesetter.Spacing;

/** The pages of a bundle: its contents page, pages around pictures, and the numbers on all of them. */
final class BundlePages {

    private static final float SIDE = 62;
    private static final float BODY = 12;
    private static final float NUMBER = 10;
    private static final float FROM_SIDE = 24;
    private static final float FROM_FOOT = 16;

    private final AccessiblePdf documents;

    BundlePages(AccessiblePdf documents) {
        this.documents = documents;
    }

    PDDocument contents(List<Bundle.Listed> contents, Imprint imprint) throws IOException {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            Bundle.Listed listed = contents.get(i);
            rows.add(List.of(
                    Cell.words((i + 1) + ". " + printable(listed.name())), Cell.words(printable(listed.where()))));
        }
        Block.Table table = new Block.Table(
                "The papers in this bundle",
                List.of(Block.Column.words("Paper"), Block.Column.words("Where it is")),
                rows,
                List.of());
        return Loader.loadPDF(documents.write(imprint, (pdf, fonts) -> {
            Typesetter types = types(pdf, fonts);
            Document document = document(pdf);
            document.add(types.title(imprint.title(), 18).setMarginBottom(BODY));
            if (types.place(table) instanceof Placed.Element placed) {
                document.add(placed.element());
            }
            document.flush();
        }));
    }

    PDDocument picture(String name, Picture picture) throws IOException {
        String called = printable(name);
        Imprint imprint = new Imprint(called.isBlank() ? "A picture" : called, java.time.Instant.EPOCH, called);
        return Loader.loadPDF(documents.write(imprint, (pdf, fonts) -> {
            Typesetter types = types(pdf, fonts);
            Document document = document(pdf);
            document.add(types.title(imprint.title(), BODY).setMarginBottom(BODY));
            float width = PageSize.A4.getWidth() - 2 * SIDE;
            document.add(picture.fitting(
                    width, PageSize.A4.getHeight() - 4 * SIDE, "The picture “" + imprint.title() + "”, not described"));
            document.flush();
        }));
    }

    /** Adds a document's pages; what it would do when opened is left out. */
    void append(PDDocument document, PDDocument bundle) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setOpenAction(null);
        catalog.getCOSObject().removeItem(COSName.AA);
        Optional.ofNullable(catalog.getNames()).ifPresent(names -> names.setJavascript(null));
        new PDFMergerUtility().appendDocument(bundle, document);
    }

    /** The bundle with its own number on each page, at the foot on the right as the page is looked at. */
    byte[] numbered(PDDocument bundle) throws IOException {
        // the papers of others need not keep the standards the contents page keeps
        bundle.getDocumentCatalog().setMetadata(null);
        try (InputStream file = BundlePages.class.getResourceAsStream("/redress/fonts/LiberationSans-Bold.ttf")) {
            PDFont font = PDType0Font.load(bundle, file);
            int pages = bundle.getNumberOfPages();
            String mark = documents.isPractice() ? "PRACTICE, " : "";
            for (int n = 1; n <= pages; n++) {
                number(bundle, bundle.getPage(n - 1), mark + "Bundle " + n + " of " + pages, font);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            bundle.save(out);
            return out.toByteArray();
        }
    }

    private static void number(PDDocument bundle, PDPage page, String words, PDFont font) throws IOException {
        PDRectangle box = page.getCropBox();
        float length = font.getStringWidth(words) / 1000 * NUMBER + FROM_SIDE;
        int turned = page.getRotation();
        float x = turned == 180
                ? box.getLowerLeftX() + length
                : turned == 90
                        ? box.getUpperRightX() - FROM_FOOT
                        : turned == 270 ? box.getLowerLeftX() + FROM_FOOT : box.getUpperRightX() - length;
        float y = turned == 180
                ? box.getUpperRightY() - FROM_FOOT
                : turned == 90
                        ? box.getUpperRightY() - length
                        : turned == 270 ? box.getLowerLeftY() + length : box.getLowerLeftY() + FROM_FOOT;
        try (PDPageContentStream ink = new PDPageContentStream(bundle, page, AppendMode.APPEND, true, true)) {
            ink.beginMarkedContent(COSName.getPDFName("Artifact"));
            ink.beginText();
            ink.setFont(font, NUMBER);
            ink.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(turned), x, y));
            ink.showText(words);
            ink.endText();
            ink.endMarkedContent();
        }
    }

    private static Typesetter types(com.itextpdf.kernel.pdf.PdfDocument pdf, Fonts fonts) {
        return new Typesetter(pdf, fonts, Typeface.LIBERATION_SANS, BODY, 1.5f, Spacing.AIRY);
    }

    private static Document document(com.itextpdf.kernel.pdf.PdfDocument pdf) {
        Document document = new Document(pdf, PageSize.A4, false);
        document.setMargins(SIDE, SIDE, SIDE, SIDE);
        return document;
    }

    /** File names may hold anything; what no font has becomes a question mark here. */
    private String printable(String name) {
        return documents.with(fonts -> {
            StringBuilder words = new StringBuilder();
            CleanText.of(name)
                    .codePoints()
                    .forEach(sign -> words.appendCodePoint(
                            fonts.unprintableIn(Character.toString(sign)).isEmpty() ? sign : '?'));
            return words.toString().replace('\n', ' ').strip();
        });
    }
}
