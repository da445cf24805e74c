package redress.documents;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.AreaBreakType;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import redress.documents.Typesetter.Placed;
import redress.documents.Typesetter.Spacing;

/** Prints a letter on A4: letterhead, address in the envelope's window, text, sign-off kept whole, page n of m. */
public final class LetterPdf {

    private static final float MM = LetterHead.MM;
    private static final float SIDE = LetterHead.SIDE;
    private static final float TOP = 20 * MM;
    private static final float BOTTOM = 21 * MM;
    private static final float SIGNATURE_WIDTH = 60 * MM;
    /** Lines of a last paragraph that need not stay with the sign-off as a whole, only its last two. */
    private static final int LONG = 4;

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
        AtomicInteger pages = new AtomicInteger();
        byte[] airy = write(page, imprint, Spacing.AIRY, pages);
        return pages.get() > 1 && documents.with(fonts -> pages(page, fonts, Spacing.CLOSE)) < pages.get()
                ? write(page, imprint, Spacing.CLOSE, pages)
                : airy;
    }

    /**
     * Makes and draws a letter that nobody needs, so that the first real one does not wait for fonts and classes. Takes about
     * a second in a cold program.
     */
    public void warmUp() {
        LetterPage page = new LetterPage(
                new LetterPage.Letterhead("Redress", List.of("Letters"), Optional.empty()),
                List.of("Nobody"),
                LocalDate.EPOCH,
                "XX-1970-0001",
                Optional.empty(),
                "Dear nobody",
                "A letter to nobody",
                List.of(
                        new Block.Heading(2, "Nothing"),
                        new Block.Paragraph(
                                List.of(Run.plain("There is "), Run.bold("nothing"), Run.plain(" to say."))),
                        new Block.ListBlock(true, List.of(Block.Paragraph.of("Nothing")))),
                new LetterPage.SignOff("Yours faithfully", Optional.empty(), "Redress", Optional.empty()),
                List.of(),
                List.of(),
                "",
                LetterPage.Paper.plain("Redress", LetterPage.SMALLEST));
        try (PdfPages pages = PdfPages.open(write(page, new Imprint("A letter to nobody", Instant.EPOCH, "warm")))) {
            pages.image(0, 96);
            pages.text(0);
        }
    }

    private byte[] write(LetterPage page, Imprint imprint, Spacing spacing, AtomicInteger pages) {
        return documents.write(imprint, (pdf, fonts) -> {
            set(
                    page,
                    pdf,
                    new Typesetter(
                            pdf, fonts, page.paper().typeface(), page.paper().bodySize(), 1, spacing));
            pages.set(pdf.getNumberOfPages());
        });
    }

    /** How many pages a letter takes; laid out, not drawn. */
    private static int pages(LetterPage page, Fonts fonts, Spacing spacing) {
        PdfDocument nowhere = new PdfDocument(new PdfWriter(OutputStream.nullOutputStream()));
        layOut(
                page,
                nowhere,
                new Typesetter(
                        nowhere, fonts, page.paper().typeface(), page.paper().bodySize(), 1, spacing));
        return nowhere.getNumberOfPages();
    }

    private static void set(LetterPage page, PdfDocument pdf, Typesetter types) {
        int from = pdf.getNumberOfPages() + 1;
        layOut(page, pdf, types).flush();
        PageFoot.draw(pdf, types, page.paper().foot() + ", " + page.ourReference(), from, from, SIDE);
        if (page.paper().practice()) {
            PracticeWord.draw(pdf, types, from);
        }
    }

    private static Document layOut(LetterPage page, PdfDocument pdf, Typesetter types) {
        Document document = new Document(pdf, PageSize.A4, false);
        document.setMargins(TOP, SIDE, BOTTOM, SIDE);
        int before = pdf.getNumberOfPages();
        if (before > 0) {
            document.add(new AreaBreak(AreaBreakType.LAST_PAGE));
            document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
        }
        List<String> references = references(page);
        boolean beside = new LetterHead(types, document, before + 1)
                .set(
                        page.letterhead(),
                        page.recipient(),
                        references,
                        page.paper().window());
        setOpening(page, beside ? List.of() : references, types, document);
        setBody(page, types, document);
        setNotes(page, types, document);
        return document;
    }

    private static List<String> references(LetterPage page) {
        List<String> references = new ArrayList<>();
        references.add(Dates.words(page.date()));
        references.add("Our reference: " + page.ourReference());
        page.yourReference().ifPresent(yours -> references.add("Your reference: " + yours));
        return references;
    }

    private static void setOpening(LetterPage page, List<String> references, Typesetter types, Document document) {
        float size = types.size();
        LetterPage.AddressWindow window = page.paper().window();
        float start = (float) (window.top() + window.height() + 5) * MM - TOP;
        Paragraph greeting = types.bare(page.greeting(), size);
        if (references.isEmpty()) {
            greeting.setMarginTop(start);
        } else {
            document.add(types.bare(String.join("\n", references), size)
                    .setMarginTop(start)
                    .setMarginBottom(types.gap(size * 1.1f)));
        }
        document.add(greeting.setMarginBottom(types.gap(size * 0.7f)).setKeepWithNext(true));
        document.add(types.title(page.subject(), size).setMarginBottom(size * 0.6f));
    }

    private static void setBody(LetterPage page, Typesetter types, Document document) {
        List<Block> blocks = page.body();
        int end = startOfEnd(blocks, types);
        for (int i = 0; i < end; i++) {
            Placed placed = types.place(blocks.get(i));
            if (placed instanceof Placed.Break pageBreak) {
                document.add(pageBreak.areaBreak());
            } else if (placed instanceof Placed.Element set) {
                boolean beforeSignOff = i == blocks.size() - 1 && set.element() instanceof Paragraph;
                document.add(beforeSignOff ? ((Paragraph) set.element()).setKeepWithNext(true) : set.element());
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

    /**
     * The sign-off never stands alone on a page: a short last paragraph and its heading go with it, of a long one the last
     * lines.
     */
    private static int startOfEnd(List<Block> blocks, Typesetter types) {
        int last = blocks.size() - 1;
        float lineLength = (PageSize.A4.getWidth() - 2 * SIDE) / types.size() * 2;
        if (last < 0
                || !(blocks.get(last) instanceof Block.Paragraph words)
                || words.words().length() > LONG * lineLength) {
            return blocks.size();
        }
        return last > 0 && blocks.get(last - 1) instanceof Block.Heading ? last - 1 : last;
    }

    private static Div signed(Div end, LetterPage.SignOff signOff, Typesetter types) {
        float size = types.size();
        float room = types.gap(size * 3);
        Paragraph closing = types.bare(signOff.closing(), size).setMarginTop(size * 0.4f);
        end.add(closing);
        if (signOff.signature().isPresent()) {
            String who = signOff.name().orElse(signOff.title());
            end.add(signOff.signature().get().fitting(SIGNATURE_WIDTH, room, "Handwritten signature of " + who));
        } else {
            closing.setMarginBottom(room);
        }
        signOff.name().ifPresent(name -> end.add(types.bare(name, size)));
        return end.add(types.bare(signOff.title(), size));
    }

    private static void setNotes(LetterPage page, Typesetter types, Document document) {
        float size = types.size();
        note(types, "Enclosed: ", page.enclosures()).ifPresent(document::add);
        note(types, "Copy to: ", page.copiesTo()).ifPresent(document::add);
        if (!page.accessLine().isBlank()) {
            document.add(types.bare(page.accessLine(), Math.max(LetterHead.SMALL, size - 1))
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
