package redress.documents;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.text.Bidi;
import java.util.List;

/** Words drawn at a given place, outside the flow of lines. */
record CanvasWords(Faces faces, Weight weight, float size, Color colour) {

    /** How wide the words are, in points. */
    float width(String words) {
        float width = 0;
        for (Piece piece : pieces(words)) {
            width += piece.font().getWidth(piece.drawn(), size);
        }
        return width;
    }

    /** Draws the words from x to the right, on the baseline y. */
    void write(PdfCanvas canvas, String words, float x, float y) {
        float at = x;
        for (Piece piece : pieces(words)) {
            canvas.beginText().setFontAndSize(piece.font(), size).setFillColor(colour);
            canvas.moveText(at, y).showText(piece.drawn()).endText();
            at += piece.font().getWidth(piece.drawn(), size);
        }
    }

    private List<Piece> pieces(String words) {
        return faces.plain(words, weight)
                ? List.of(new Piece(words, words, faces.of(weight), 0))
                : Piece.asDrawn(faces.pieces(words, weight, Bidi.DIRECTION_LEFT_TO_RIGHT));
    }
}
