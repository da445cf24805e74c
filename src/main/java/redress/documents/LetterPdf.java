package redress.documents;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import redress.documents.LetterPage.AddressWindow;
import redress.documents.Typesetter.Placed;
import redress.documents.Typesetter.Spacing;

/** Prints a letter on A4: letterhead, address in the envelope's window, text, sign-off kept whole, page n of m. */
public final class LetterPdf {

    private static final float MM = 72 / 25.4f;
    private static final float SIDE = 25 * MM;
    private static final float TOP = 20 * MM;
    private static final float BOTTOM = 24 * MM;
    private static final float HEAD_TOP = 15 * MM;
    private static final float SMALL = 10;
    /** Characters of a last paragraph that need not stay with the sign-off as a whole. */
    private static final int LONG = 450;

    private final AccessiblePdf documents;

    public LetterPdf(AccessiblePdf documents) {
        this.documents = documents;
    }

    /**
     * The finished letter. A letter that tighter lines bring down by a page gets them: nobody likes a page with a name on it.
     *
     * @throws DocumentException if the address or the letterhead does not fit its place, or the letter cannot be made
     *     accessible
     */
    public byte[] write(LetterPage page, Imprint imprint) {
        AtomicInteger airyPages = new AtomicInteger();
        byte[] airy = write(page, imprint, Spacing.AIRY, airyPages);
        if (airyPages.get() == 1) {
            return airy;
        }
        AtomicInteger closePages = new AtomicInteger();
        byte[] close = write(page, imprint, Spacing.CLOSE, closePages);
        return closePages.get() < airyPages.get() ? close : airy;
    }

    private byte[] write(LetterPage page, Imprint imprint, Spacing spacing, AtomicInteger pages) {
        return documents.write(imprint, (pdf, fonts) -> {
            set(page, pdf, new Typesetter(pdf, fonts, page.bodySize(), 1, spacing));
            pages.set(pdf.getNumberOfPages());
        });
    }

    private static void set(LetterPage page, PdfDocument pdf, Typesetter types) {
        Document document = new Document(pdf, PageSize.A4, false);
        document.setMargins(TOP, SIDE, BOTTOM, SIDE);
        setHead(page, types, document);
        setAddress(page, types, document);
        // what stands at a fixed place is drawn when flushed; so it also comes first where tags are not read
        document.flush();
        setOpening(page, types, document);
        setBody(page, types, document);
        setNotes(page, types, document);
        document.flush();
        String belongsTo = page.letterhead().council().replace('\n', ' ') + ", " + page.ourReference();
        PageFoot.draw(pdf, types.faces().regular(), belongsTo, 1, SIDE);
    }

    private static void setHead(LetterPage page, Typesetter types, Document document) {
        float width = PageSize.A4.getWidth() - 2 * SIDE;
        float room = (float) (page.window().top() - 5) * MM - HEAD_TOP;
        Paragraph council = types.bare(page.letterhead().council(), 17)
                .setFont(types.faces().bold())
                .setMultipliedLeading(1.15f)
                .setFixedPosition(1, SIDE, 0, width * 0.5f);
        Paragraph lines = types.bare(String.join("\n", page.letterhead().lines()), SMALL)
                .setTextAlignment(TextAlignment.RIGHT)
                .setFixedPosition(1, SIDE + width * 0.5f, 0, width * 0.5f);
        for (Paragraph part : List.of(council, lines)) {
            float height = Measure.height(part, width * 0.5f, document);
            if (height > room) {
                throw new DocumentException(
                        "The letterhead is too tall: it would touch the address. Shorten the council's address lines.");
            }
            float bottom = PageSize.A4.getHeight() - HEAD_TOP - height;
            document.add(part.setFixedPosition(1, part == council ? SIDE : SIDE + width * 0.5f, bottom, width * 0.5f));
        }
    }

    private static void setAddress(LetterPage page, Typesetter types, Document document) {
        AddressWindow window = page.window();
        float width = (float) window.width() * MM;
        for (float points = 12; points >= SMALL; points--) {
            Paragraph address =
                    types.bare(String.join("\n", page.recipient()), points).setMultipliedLeading(1.12f);
            float height = Measure.height(address, width, document);
            if (height <= window.height() * MM) {
                float bottom = PageSize.A4.getHeight() - (float) window.top() * MM - height;
                document.add(address.setFixedPosition(1, (float) window.left() * MM, bottom, width));
                return;
            }
        }
        throw new DocumentException(
                "The address does not fit the envelope's window: use at most 7 lines of about 40 letters each.");
    }

    private static void setOpening(LetterPage page, Typesetter types, Document document) {
        float size = types.size();
        float start = (float) (page.window().top() + page.window().height() + 7) * MM - TOP;
        List<String> references = new ArrayList<>();
        references.add(Dates.words(page.date()));
        references.add("Our reference: " + page.ourReference());
        page.yourReference().ifPresent(yours -> references.add("Your reference: " + yours));
        document.add(types.bare(String.join("\n", references), size)
                .setMarginTop(start)
                .setMarginBottom(types.gap(size * 1.1f)));
        document.add(types.bare(page.greeting(), size)
                .setMarginBottom(types.gap(size * 0.7f))
                .setKeepWithNext(true));
        document.add(types.title(page.subject(), size).setMarginBottom(size * 0.6f));
    }

    private static void setBody(LetterPage page, Typesetter types, Document document) {
        List<Block> blocks = page.body();
        int end = startOfEnd(blocks);
        for (Block block : blocks.subList(0, end)) {
            Placed placed = types.place(block);
            if (placed instanceof Placed.Break pageBreak) {
                document.add(pageBreak.areaBreak());
            } else if (placed instanceof Placed.Element set) {
                document.add(set.element());
            }
        }
        Div last = new Div().setKeepTogether(true).setMarginBottom(types.size());
        for (Block block : blocks.subList(end, blocks.size())) {
            if (types.place(block) instanceof Placed.Element set) {
                last.add(set.element());
            }
        }
        document.add(signed(last, page.signOff(), types));
    }

    /** The sign-off never stands alone on a page: a short last paragraph and its heading go with it. */
    private static int startOfEnd(List<Block> blocks) {
        int last = blocks.size() - 1;
        if (last < 0
                || !(blocks.get(last) instanceof Block.Paragraph words)
                || words.words().length() > LONG) {
            return blocks.size();
        }
        return last > 0 && blocks.get(last - 1) instanceof Block.Heading ? last - 1 : last;
    }

    private static Div signed(Div end, LetterPage.SignOff signOff, Typesetter types) {
        float size = types.size();
        end.add(types.bare(signOff.closing(), size).setMarginTop(size * 0.4f).setMarginBottom(types.gap(size * 3)));
        signOff.name().ifPresent(name -> end.add(types.bare(name, size)));
        return end.add(types.bare(signOff.title(), size));
    }

    private static void setNotes(LetterPage page, Typesetter types, Document document) {
        float size = types.size();
        note(types, "Enclosed: ", page.enclosures()).ifPresent(document::add);
        note(types, "Copy to: ", page.copiesTo()).ifPresent(document::add);
        if (!page.accessLine().isBlank()) {
            document.add(types.bare(page.accessLine(), Math.max(SMALL, size - 1))
                    .setKeepTogether(true)
                    .setBorderTop(new SolidBorder(Typesetter.LINE, 0.5f))
                    .setPaddingTop(size * 0.4f)
                    .setMarginTop(size * 0.4f));
        }
    }

    private static Optional<Paragraph> note(Typesetter types, String lead, List<String> things) {
        if (things.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(types.bare(lead + String.join("; ", things), types.size())
                .setKeepTogether(true)
                .setMarginBottom(types.size() * 0.3f));
    }
}
