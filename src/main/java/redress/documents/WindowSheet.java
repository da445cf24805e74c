package redress.documents;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Document;
import java.util.List;
import redress.documents.LetterPage.AddressWindow;
import redress.documents.LetterPage.Letterhead;
import redress.documents.Typesetter.Spacing;

/** A sheet to hold against an envelope: letterhead and address as in a letter, the window's outline, the folds. */
public final class WindowSheet {

    private static final float MM = LetterHead.MM;
    private static final float SIZE = 12;

    private final AccessiblePdf documents;

    public WindowSheet(AccessiblePdf documents) {
        this.documents = documents;
    }

    /**
     * The sheet.
     *
     * @param down millimetres by which the address is moved from the envelope's usual place; right likewise
     * @throws DocumentException if the head would touch the address
     */
    public byte[] write(
            Letterhead head, List<String> address, Envelope envelope, int down, int right, Imprint imprint) {
        AddressWindow window = envelope.window(down, right);
        return documents.write(imprint, (pdf, fonts) -> {
            Typesetter types = new Typesetter(pdf, fonts, Typeface.LIBERATION_SANS, SIZE, 1, Spacing.AIRY);
            Document document = new Document(pdf, PageSize.A4, false);
            document.setMargins(
                    (float) (window.top() + window.height() + 12) * MM, LetterHead.SIDE, 40, LetterHead.SIDE);
            new LetterHead(types, document, 1).set(head, address, List.of("Date", "Our reference"), window);
            document.add(types.title(imprint.title(), 17).setMarginBottom(SIZE * 0.6f));
            words(envelope, window)
                    .forEach(line -> document.add(types.bare(line, SIZE).setMarginBottom(SIZE * 0.7f)));
            document.flush();
            draw(pdf, envelope, window);
        });
    }

    private static List<String> words(Envelope envelope, AddressWindow window) {
        String place = "The address begins %.0f mm from the top and %.0f mm from the left of the paper."
                .formatted(window.top(), window.left());
        if (envelope == Envelope.NONE) {
            return List.of("Print this sheet at its actual size: 100 %, not fitted to the page.", place);
        }
        return List.of(
                "Print this sheet at its actual size: 100 %, not fitted to the page. Fold it at the short lines on the"
                        + " left edge, put it into the envelope, and shake it to each side.",
                "The whole address must stay in the window, and nothing else may show. The frame is what a letter may"
                        + " use for the address.",
                place
                        + " If the address is cut off, move it in Stationery by some millimetres and print the sheet"
                        + " again.");
    }

    private static void draw(PdfDocument pdf, Envelope envelope, AddressWindow window) {
        PdfCanvas canvas = new PdfCanvas(pdf.getFirstPage());
        float top = PageSize.A4.getHeight();
        canvas.openTag(new CanvasArtifact());
        canvas.setStrokeColor(Typesetter.ACCENT).setLineWidth(0.8f).setLineDash(3, 2);
        // a little air, so that the frame does not run through the letters
        double air = 1.5;
        canvas.rectangle(
                        (window.left() - air) * MM,
                        top - (window.top() + window.height() + air) * MM,
                        (window.width() + 2 * air) * MM,
                        (window.height() + 2 * air) * MM)
                .stroke();
        canvas.setLineDash(0f).setStrokeColor(Typesetter.MUTED);
        for (double fold : envelope.folds()) {
            canvas.moveTo(5 * MM, top - fold * MM)
                    .lineTo(12 * MM, top - fold * MM)
                    .stroke();
        }
        canvas.closeTag();
        canvas.release();
    }
}
