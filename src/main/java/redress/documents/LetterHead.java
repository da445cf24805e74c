package redress.documents;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.List;
import redress.documents.LetterPage.AddressWindow;
import redress.documents.LetterPage.Letterhead;

/** What stands at fixed places of a letter's first page: crest, council and contact lines, and the address. */
final class LetterHead {

    static final float MM = 72 / 25.4f;
    static final float SIDE = 25 * MM;
    static final float SMALL = 10;
    private static final float TOP = 15 * MM;
    /** Millimetres right of the window that stay empty. */
    private static final double CLEAR = 8;
    /** The largest text that is set beside the address, in points. */
    private static final float BESIDE = 14;

    private static final float NARROWEST = 60 * MM;
    private static final float CREST_WIDTH = 34 * MM;
    private static final float CREST_HEIGHT = 24 * MM;

    private final Typesetter types;
    private final Document document;
    private final int page;

    /** @param page number of the letter's first page in its file */
    LetterHead(Typesetter types, Document document, int page) {
        this.types = types;
        this.document = document;
        this.page = page;
    }

    /**
     * @param references set beside the address where there is room for them
     * @return whether there was
     * @throws DocumentException if the head would touch the address, or the address does not fit its window
     */
    boolean set(Letterhead head, List<String> recipient, List<String> references, AddressWindow window) {
        setHead(head, (float) (window.top() - 5) * MM - TOP);
        setAddress(recipient, window);
        boolean beside = setReferences(references, window);
        // what stands at a fixed place is drawn when flushed; so it also comes first where tags are not read
        document.flush();
        return beside;
    }

    private boolean setReferences(List<String> references, AddressWindow window) {
        float left = (float) (window.left() + window.width() + CLEAR) * MM;
        float width = PageSize.A4.getWidth() - SIDE - left;
        Paragraph lines = types.bare(String.join("\n", references), types.size());
        if (types.size() > BESIDE || width < NARROWEST) {
            return false;
        }
        float height = Measure.height(lines, width, document);
        boolean fits = height <= window.height() * MM;
        if (fits) {
            float bottom = PageSize.A4.getHeight() - (float) window.top() * MM - height;
            document.add(lines.setFixedPosition(page, left, bottom, width));
        }
        return fits;
    }

    private void setHead(Letterhead head, float room) {
        float width = PageSize.A4.getWidth() - 2 * SIDE;
        float left = SIDE;
        if (head.crest().isPresent()) {
            Image crest = head.crest()
                    .get()
                    .fitting(
                            CREST_WIDTH,
                            Math.min(CREST_HEIGHT, room),
                            "The crest of " + head.council().replace('\n', ' '));
            crest.setFixedPosition(page, SIDE, PageSize.A4.getHeight() - TOP - crest.getImageScaledHeight());
            document.add(crest);
            left += crest.getImageScaledWidth() + 4 * MM;
        }
        float middle = SIDE + width * 0.56f;
        place(types.strong(head.council(), 17).setMultipliedLeading(1.15f), left, middle - left, room);
        Paragraph lines = types.bare(String.join("\n", head.lines()), SMALL).setTextAlignment(TextAlignment.RIGHT);
        place(lines, middle, SIDE + width - middle, room);
    }

    private void place(Paragraph part, float left, float width, float room) {
        float height = Measure.height(part, width, document);
        if (height > room) {
            throw new DocumentException(
                    "The letterhead is too tall: it would touch the address. Shorten the council's address lines.");
        }
        document.add(part.setFixedPosition(page, left, PageSize.A4.getHeight() - TOP - height, width));
    }

    private void setAddress(List<String> recipient, AddressWindow window) {
        float width = (float) window.width() * MM;
        for (float points = 12; points >= SMALL; points--) {
            Paragraph address = types.bare(String.join("\n", recipient), points).setFixedLeading(points * 1.25f);
            float height = Measure.height(address, width, document);
            if (height <= window.height() * MM) {
                float bottom = PageSize.A4.getHeight() - (float) window.top() * MM - height;
                document.add(address.setFixedPosition(page, (float) window.left() * MM, bottom, width));
                return;
            }
        }
        throw new DocumentException(
                "The address does not fit the envelope's window: use at most 7 lines of about 40 letters each.");
    }
}
