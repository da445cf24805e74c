package redress.documents;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.Document;

/** Prints a {@link Paper}: the title at the head of the first page, then its blocks. */
public final class PaperPdf {

    private static final float SIDE = 62;
    private static final float BODY = 12;

    private final AccessiblePdf documents;

    public PaperPdf(AccessiblePdf documents) {
        this.documents = documents;
    }

    /**
     * The finished paper.
     *
     * @throws DocumentException if it cannot be made accessible, or has a character that cannot be printed
     */
    public byte[] write(Paper paper, Imprint imprint) {
        return documents.write(imprint, (pdf, fonts) -> {
            Typesetter types =
                    new Typesetter(pdf, fonts, Typeface.LIBERATION_SANS, BODY, 1.25f, Typesetter.Spacing.AIRY);
            Document document = new Document(pdf, PageSize.A4, false);
            document.setMargins(50, SIDE, 66, SIDE);
            document.add(types.strong(paper.from(), BODY)
                    .setFontColor(Typesetter.ACCENT)
                    .setMarginBottom(4));
            document.add(
                    types.title(paper.title(), 20).setMultipliedLeading(1.15f).setMarginBottom(10));
            for (Block block : paper.blocks()) {
                Typesetter.Placed placed = types.place(block);
                if (placed instanceof Typesetter.Placed.Break pageBreak) {
                    document.add(pageBreak.areaBreak());
                } else if (placed instanceof Typesetter.Placed.Element set) {
                    document.add(set.element());
                }
            }
            document.flush();
            PageFoot.draw(pdf, types, paper.foot(), 1, 1, SIDE);
        });
    }
}
