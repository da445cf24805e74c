package redress.documents;

import com.itextpdf.kernel.font.PdfFont;
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

    /** @param from the first page that bears one; counting starts with page 1 all the same */
    static void draw(PdfDocument pdf, PdfFont font, String belongsTo, int from, float side) {
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
            write(canvas, font, belongsTo, side);
            String number = "Page " + n + " of " + pages;
            write(canvas, font, number, paper.getWidth() - side - font.getWidth(number, SIZE));
            canvas.closeTag();
            canvas.release();
        }
    }

    private static void write(PdfCanvas canvas, PdfFont font, String words, float x) {
        canvas.beginText().setFontAndSize(font, SIZE).setFillColor(Typesetter.MUTED);
        canvas.moveText(x, BASELINE).showText(words).endText();
    }
}
