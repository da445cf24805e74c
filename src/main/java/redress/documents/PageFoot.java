package redress.documents;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;

/** The line at the foot of each page: a thin rule, what the paper belongs to, and "Page 2 of 3". Not part of the text. */
final class PageFoot {

    private static final float SIZE = 10;
    private static final float BASELINE = 34;

    private PageFoot() {}

    /**
     * Draws it on the last pages of the file.
     *
     * @param first the page that counts as 1
     * @param from the first page that bears one
     */
    static void draw(PdfDocument pdf, Typesetter types, String belongsTo, int first, int from, float side) {
        CanvasWords words = types.drawn(Weight.REGULAR, SIZE, Typesetter.MUTED);
        int pages = pdf.getNumberOfPages();
        for (int n = from; n <= pages; n++) {
            PdfPage page = pdf.getPage(n);
            Rectangle paper = page.getPageSize();
            PdfCanvas canvas = new PdfCanvas(page);
            canvas.openTag(new CanvasArtifact());
            canvas.setStrokeColor(Typesetter.LINE).setLineWidth(0.5f);
            canvas.moveTo(side, BASELINE + 14)
                    .lineTo(paper.getWidth() - side, BASELINE + 14)
                    .stroke();
            words.write(canvas, belongsTo, side, BASELINE);
            String number = "Page " + (n - first + 1) + " of " + (pages - first + 1);
            words.write(canvas, number, paper.getWidth() - side - words.width(number), BASELINE);
            canvas.closeTag();
            canvas.release();
        }
    }
}
