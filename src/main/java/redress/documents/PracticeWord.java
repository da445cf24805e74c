package redress.documents;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.AffineTransform;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

/** "PRACTICE" across each page, behind its words, so that what is made up is never taken for real. Not read out. */
final class PracticeWord {

    private static final String WORD = "PRACTICE";
    /** Said where words are read rather than seen: on web pages and in spreadsheets. */
    static final String SENTENCE = "Practice: everything in this is made up.";

    private static final float SIZE = 104;
    private static final Color PALE = new DeviceRgb(0xE3, 0xE9, 0xE8);

    private PracticeWord() {}

    /** On every page of a document that has no typesetter of its own any more. */
    static void draw(PdfDocument pdf, Fonts fonts) {
        draw(pdf, new Typesetter(pdf, fonts, Typeface.LIBERATION_SANS, SIZE, 1, Typesetter.Spacing.CLOSE), 1);
    }

    /** @param from the first page that bears it */
    static void draw(PdfDocument pdf, Typesetter types, int from) {
        CanvasWords words = types.drawn(Weight.BOLD, SIZE, PALE);
        for (int n = from; n <= pdf.getNumberOfPages(); n++) {
            PdfPage page = pdf.getPage(n);
            Rectangle paper = page.getPageSize();
            PdfCanvas canvas = new PdfCanvas(page.newContentStreamBefore(), page.getResources(), pdf);
            canvas.saveState();
            canvas.openTag(new CanvasArtifact());
            canvas.concatMatrix(AffineTransform.getRotateInstance(
                    Math.atan2(paper.getHeight(), paper.getWidth()), paper.getWidth() / 2, paper.getHeight() / 2));
            words.write(canvas, WORD, (paper.getWidth() - words.width(WORD)) / 2, paper.getHeight() / 2 - SIZE / 3);
            canvas.closeTag();
            canvas.restoreState();
            canvas.release();
        }
    }
}
