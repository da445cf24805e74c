package redress.documents;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.AreaBreakType;
import com.itextpdf.layout.properties.ListNumberingType;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import java.text.Bidi;
import redress.documents.Block.BarChart;
import redress.documents.Block.Heading;
import redress.documents.Block.ListBlock;
import redress.documents.Block.PageBreak;
import redress.documents.Block.Table;

/** Turns blocks into iText's elements in the house style: sans serif, left aligned, tagged. */
final class Typesetter {

    static final Color INK = new DeviceRgb(0x17, 0x21, 0x1F);
    static final Color MUTED = new DeviceRgb(0x4C, 0x59, 0x55);
    static final Color ACCENT = new DeviceRgb(0x0A, 0x5A, 0x63);
    static final Color LINE = new DeviceRgb(0xB4, 0xBF, 0xBB);
    static final Color TINT = new DeviceRgb(0xE9, 0xEF, 0xED);

    private static final HoldTogether HOLD = new HoldTogether();

    private final PdfDocument pdf;
    private final Fonts fonts;
    private final Faces faces;
    private final float size;
    private final float headingGrowth;
    private final Spacing spacing;

    /** How much air lines and paragraphs get. */
    enum Spacing {
        AIRY(1.3f, 1),
        CLOSE(1.17f, 0.75f);

        private final float leading;
        private final float gaps;

        Spacing(float leading, float gaps) {
            this.leading = leading;
            this.gaps = gaps;
        }
    }

    /**
     * @param size of body text in points
     * @param headingGrowth how much larger a level 2 heading is; 1 in a letter
     */
    Typesetter(PdfDocument pdf, Fonts fonts, Typeface typeface, float size, float headingGrowth, Spacing spacing) {
        this.pdf = pdf;
        this.fonts = fonts;
        this.faces = new Faces(fonts, typeface);
        this.size = size;
        this.headingGrowth = headingGrowth;
        this.spacing = spacing;
    }

    PdfDocument pdf() {
        return pdf;
    }

    /** Words for drawing at a place, in the foot or a chart. */
    CanvasWords drawn(Weight weight, float points, Color colour) {
        return new CanvasWords(faces, weight, points, colour);
    }

    float size() {
        return size;
    }

    /** A distance between paragraphs in points, in this document's spacing. */
    float gap(float points) {
        return points * spacing.gaps;
    }

    /** An element, or an area break for a page break. */
    Placed place(Block block) {
        if (block instanceof Heading heading) {
            return new Placed.Element(heading(heading));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Placed.Element(paragraph(paragraph));
        }
        if (block instanceof ListBlock list) {
            return new Placed.Element(list(list));
        }
        if (block instanceof Table table) {
            return new Placed.Element(new TableSetter(this).set(table));
        }
        if (block instanceof BarChart chart) {
            return new Placed.Element(new Chart(this).set(chart));
        }
        if (block instanceof PageBreak) {
            return new Placed.Break(new AreaBreak(AreaBreakType.NEXT_PAGE));
        }
        throw new IllegalStateException("Unknown block " + block.getClass());
    }

    /** What goes into the flow. */
    sealed interface Placed {
        record Element(IBlockElement element) implements Placed {}

        record Break(AreaBreak areaBreak) implements Placed {}
    }

    Paragraph title(String words, float points) {
        Paragraph title = strong(words, points);
        title.getAccessibilityProperties().setRole(StandardRoles.H1);
        return title.setKeepWithNext(true);
    }

    private Paragraph heading(Heading heading) {
        float points = heading.level() == 2 ? size * headingGrowth : size;
        Paragraph line = strong(heading.text().replace('\n', ' '), points)
                .setMarginTop(gap(size * (headingGrowth > 1 ? 1.1f : 0.5f)))
                .setMarginBottom(size * 0.25f)
                .setKeepWithNext(true);
        line.getAccessibilityProperties().setRole(heading.level() == 2 ? StandardRoles.H2 : StandardRoles.H3);
        return line;
    }

    Paragraph paragraph(Block.Paragraph paragraph) {
        Paragraph result = bare("", size).setMarginBottom(gap(size * 0.7f));
        int way = way(paragraph.words());
        for (Run run : paragraph.runs()) {
            add(result, run, way, run.bold() ? Weight.BOLD : Weight.REGULAR);
        }
        return way == Bidi.DIRECTION_LEFT_TO_RIGHT ? result : result.setTextAlignment(TextAlignment.RIGHT);
    }

    /** Words of customers may run from right to left as a whole; the first letter tells. */
    private static int way(String words) {
        return words.codePoints().filter(Character::isLetter).limit(1).anyMatch(ArabicJoining::rightToLeft)
                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                : Bidi.DIRECTION_LEFT_TO_RIGHT;
    }

    private void add(Paragraph paragraph, Run run, int way, Weight weight) {
        String words = printable(run.text());
        if (way == Bidi.DIRECTION_LEFT_TO_RIGHT && faces.plain(words, weight)) {
            Text text = run.link().map(address -> (Text) link(words, address)).orElseGet(() -> new Text(words));
            paragraph.add(run.bold() ? text.setFont(faces.of(Weight.BOLD)) : text);
            return;
        }
        faces.pieces(words, weight, way).forEach(piece -> paragraph.add(new LineOrder.Levelled(piece)));
        paragraph.setNextRenderer(new LineOrder(paragraph, way == Bidi.DIRECTION_LEFT_TO_RIGHT ? 0 : 1));
    }

    private Link link(String words, String address) {
        Link link = new Link(words, PdfAction.createURI(address));
        link.getLinkAnnotation().setContents(words + " (" + address + ")").setFlags(PdfAnnotation.PRINT);
        link.getLinkAnnotation().setBorder(new PdfArray(new float[] {0, 0, 0}));
        link.setFontColor(ACCENT).setUnderline();
        return link;
    }

    /** A paragraph without margins in the given size. */
    Paragraph bare(String words, float points) {
        return set(words, points, Weight.REGULAR);
    }

    /** The same in bold letters. */
    Paragraph strong(String words, float points) {
        return set(words, points, Weight.BOLD);
    }

    private Paragraph set(String words, float points, Weight weight) {
        Paragraph paragraph = new Paragraph()
                .setFont(faces.of(weight))
                .setFontSize(points)
                .setFontColor(INK)
                .setTextAlignment(TextAlignment.LEFT)
                .setMultipliedLeading(spacing.leading)
                .setMargin(0)
                .setOrphansControl(new ParagraphOrphansControl(2))
                .setWidowsControl(new ParagraphWidowsControl(2, 2, true));
        paragraph.setProperty(Property.SPLIT_CHARACTERS, HOLD);
        if (!words.isEmpty()) {
            add(paragraph, Run.plain(words), Bidi.DIRECTION_LEFT_TO_RIGHT, weight);
        }
        return paragraph;
    }

    /** @throws DocumentException naming what no font can print, since iText would only say that something is amiss */
    private String printable(String words) {
        fonts.unprintableIn(words).ifPresent(unprintable -> {
            throw new DocumentException(unprintable.sentence());
        });
        return HoldTogether.in(CleanText.of(words));
    }

    private List list(ListBlock block) {
        List list = block.numbered() ? new List(ListNumberingType.DECIMAL) : new List();
        list.setFont(faces.of(Weight.REGULAR)).setFontSize(size).setFontColor(INK);
        list.setSymbolIndent(size * 0.6f).setMarginBottom(gap(size * 0.7f)).setMarginTop(0);
        if (!block.numbered()) {
            list.setListSymbol("•");
        }
        for (Block.Paragraph words : block.items()) {
            ListItem item = new ListItem();
            item.add(paragraph(words).setMarginBottom(size * 0.25f));
            list.add(item);
        }
        return list;
    }
}
