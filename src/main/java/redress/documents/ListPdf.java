package redress.documents;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;
import redress.documents.Typesetter.Placed;
import redress.documents.Typesetter.Spacing;

/** Prints a list for use in the office: title and sentence, its tables, page n of m; without cover and contents. */
public final class ListPdf {

    private static final float SIDE = 48;
    private static final float BODY = 11;

    private final AccessiblePdf documents;

    public ListPdf(AccessiblePdf documents) {
        this.documents = documents;
    }

    /**
     * The finished list.
     *
     * @throws DocumentException if it cannot be made accessible, or has a character that cannot be printed
     */
    public byte[] write(ReportDocument list, Imprint imprint) {
        return documents.write(imprint, (pdf, fonts) -> {
            Typesetter types = new Typesetter(pdf, fonts, Typeface.LIBERATION_SANS, BODY, 1.3f, Spacing.CLOSE);
            Document document = new Document(pdf, PageSize.A4, false);
            document.setMargins(48, SIDE, 64, SIDE);
            document.add(types.title(list.title(), 18).setMarginBottom(6));
            document.add(types.bare(list.summary(), BODY).setMarginBottom(12));
            for (Block block : list.blocks()) {
                if (types.place(block) instanceof Placed.Element set) {
                    document.add(set.element());
                }
            }
            document.add(types.bare(list.accessLine(), BODY).setMarginTop(12));
            document.flush();
            PageFoot.draw(pdf, types, list.council() + ": " + list.title(), 1, 1, SIDE);
        });
    }
}
