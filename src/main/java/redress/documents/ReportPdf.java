package redress.documents;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.canvas.draw.DottedLine;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import com.itextpdf.kernel.pdf.navigation.PdfStringDestination;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.properties.AreaBreakType;
import com.itextpdf.layout.properties.TabAlignment;
import com.itextpdf.layout.renderer.DrawContext;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.ParagraphRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import redress.documents.Block.Heading;
import redress.documents.Typesetter.Placed;
import redress.documents.Typesetter.Spacing;

/** Prints a report: cover, contents with page numbers, sections with tables and charts, page n of m, bookmarks. */
public final class ReportPdf {

    private static final float SIDE = 62;
    private static final float BODY = 12;

    private final AccessiblePdf documents;

    public ReportPdf(AccessiblePdf documents) {
        this.documents = documents;
    }

    /** Whether what is made now belongs to a practice council. */
    public boolean isPractice() {
        return documents.isPractice();
    }

    /**
     * The finished report, laid out twice: the first time tells on which page each section begins.
     *
     * @throws DocumentException if it cannot be made accessible, or has a character that cannot be printed
     */
    public byte[] write(ReportDocument report, Imprint imprint) {
        Map<Integer, Integer> pages = new TreeMap<>();
        documents.write(imprint, (pdf, fonts) -> set(report, pdf, fonts, Map.of(), pages));
        return documents.write(imprint, (pdf, fonts) -> set(report, pdf, fonts, Map.copyOf(pages), new TreeMap<>()));
    }

    private static void set(
            ReportDocument report,
            PdfDocument pdf,
            Fonts fonts,
            Map<Integer, Integer> known,
            Map<Integer, Integer> found) {
        Typesetter types = new Typesetter(pdf, fonts, Typeface.LIBERATION_SANS, BODY, 1.5f, Spacing.AIRY);
        Document document = new Document(pdf, PageSize.A4, false);
        document.setMargins(62, SIDE, 72, SIDE);
        setCover(report, types, document);
        setContents(report.sections(), types, document, known);
        document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
        setBody(report, types, document, pdf, found);
        document.flush();
        PageFoot.draw(pdf, types, report.council() + ": " + report.title(), 1, 2, SIDE);
    }

    /** A heading and its sentences stay on the page of the table or chart they lead to. */
    private static void setBody(
            ReportDocument report, Typesetter types, Document document, PdfDocument pdf, Map<Integer, Integer> found) {
        List<IBlockElement> leading = new ArrayList<>();
        int section = 0;
        for (Block block : report.blocks()) {
            Placed placed = types.place(block);
            boolean opens = block instanceof Heading heading && heading.level() == 2;
            if (opens || placed instanceof Placed.Break) {
                leading.forEach(document::add);
                leading.clear();
            }
            if (placed instanceof Placed.Break pageBreak) {
                document.add(pageBreak.areaBreak());
            } else if (placed instanceof Placed.Element set) {
                if (opens) {
                    mark((Paragraph) set.element(), pdf, (Heading) block, section++, found);
                }
                if (block instanceof Block.Table) {
                    leading.forEach(ReportPdf::leadOn);
                }
                leading.add(set.element());
                if (isWhole(block)) {
                    document.add(together(leading));
                    leading.clear();
                }
            }
        }
        leading.forEach(document::add);
    }

    /** Whether it is never torn apart at the end of a page. */
    private static boolean isWhole(Block block) {
        return block instanceof Block.BarChart || (block instanceof Block.Table table && TableSetter.isShort(table));
    }

    /** What stands before a table that runs over a page goes with its first row. */
    private static void leadOn(IBlockElement element) {
        if (element instanceof Paragraph paragraph) {
            paragraph.setKeepWithNext(true);
        }
    }

    private static Div together(List<IBlockElement> elements) {
        Div all = new Div();
        all.setKeepTogether(true);
        all.getAccessibilityProperties().setRole(null); // it holds for the eye only
        elements.forEach(all::add);
        return all;
    }

    private static void setCover(ReportDocument report, Typesetter types, Document document) {
        document.add(types.strong(report.council(), 16)
                .setFontColor(Typesetter.ACCENT)
                .setMarginTop(110)
                .setMarginBottom(24));
        document.add(types.title(report.title(), 30).setMultipliedLeading(1.15f).setMarginBottom(14));
        document.add(types.bare(report.period(), 18).setMarginBottom(40));
        document.add(types.bare(report.summary(), BODY + 1)
                .setBorderTop(new SolidBorder(Typesetter.ACCENT, 1.5f))
                .setPaddingTop(14)
                .setMarginBottom(14));
        document.add(types.bare(Dates.words(report.date()), BODY + 1).setMarginBottom(14));
        document.add(types.bare(report.accessLine(), BODY));
        document.add(new AreaBreak(AreaBreakType.NEXT_PAGE));
    }

    private static void setContents(
            List<Heading> sections, Typesetter types, Document document, Map<Integer, Integer> pages) {
        Paragraph head =
                types.strong("Contents", BODY * 1.5f).setMarginBottom(12).setKeepWithNext(true);
        head.getAccessibilityProperties().setRole(StandardRoles.H2);
        document.add(head);
        Div contents = new Div();
        contents.getAccessibilityProperties().setRole(StandardRoles.TOC);
        float width = PageSize.A4.getWidth() - 2 * SIDE;
        for (int i = 0; i < sections.size(); i++) {
            String page = pages.containsKey(i) ? String.valueOf(pages.get(i)) : "00";
            Link link = new Link(sections.get(i).text(), PdfAction.createGoTo(new PdfStringDestination(name(i))));
            link.getLinkAnnotation()
                    .setContents(sections.get(i).text() + ", page " + page)
                    .setFlags(PdfAnnotation.PRINT)
                    .setBorder(new PdfArray(new float[] {0, 0, 0}));
            Paragraph line = types.bare("", BODY).setMarginBottom(6);
            line.addTabStops(new TabStop(width, TabAlignment.RIGHT, new DottedLine()));
            line.add(link).add(new Tab()).add(page);
            line.getAccessibilityProperties().setRole(StandardRoles.TOCI);
            contents.add(line);
        }
        document.add(contents);
    }

    private static void mark(
            Paragraph line, PdfDocument pdf, Heading heading, int section, Map<Integer, Integer> found) {
        line.setDestination(name(section));
        line.setNextRenderer(new Noticing(line, section, found));
        PdfOutline outline = pdf.getOutlines(false).addOutline(heading.text());
        outline.addDestination(PdfDestination.makeDestination(new PdfString(name(section))));
    }

    private static String name(int section) {
        return "section-" + (section + 1);
    }

    /** Notes on which page a heading was drawn. */
    private static final class Noticing extends ParagraphRenderer {

        private final int section;
        private final Map<Integer, Integer> found;

        Noticing(Paragraph line, int section, Map<Integer, Integer> found) {
            super(line);
            this.section = section;
            this.found = found;
        }

        @Override
        public IRenderer getNextRenderer() {
            return new Noticing((Paragraph) getModelElement(), section, found);
        }

        @Override
        public void draw(DrawContext drawContext) {
            super.draw(drawContext);
            found.put(section, getOccupiedArea().getPageNumber());
        }
    }
}
