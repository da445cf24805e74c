package redress.documents;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of a letter in Word's own language. */
final class DocxText {

    private static final String KEEP = "<w:keepNext/>";
    private final List<Boolean> lists = new ArrayList<>();
    private final StringBuilder xml = new StringBuilder();
    private final int gap;

    /** @param points size of the text */
    DocxText(int points) {
        this.gap = points * 20;
    }

    /** For each list, in order, whether it is numbered. */
    List<Boolean> lists() {
        return List.copyOf(lists);
    }

    String letter(LetterPage page) {
        paragraph("", List.of(Run.bold(page.letterhead().council())));
        paragraph("", List.of(Run.plain(String.join("\n", page.letterhead().lines()))));
        paragraph("", List.of(Run.plain(String.join("\n", page.recipient()))));
        List<String> references = new ArrayList<>();
        references.add(Dates.words(page.date()));
        references.add("Our reference: " + page.ourReference());
        page.yourReference().ifPresent(yours -> references.add("Your reference: " + yours));
        paragraph("", List.of(Run.plain(String.join("\n", references))));
        paragraph("", List.of(Run.plain(page.greeting())));
        paragraph(style("Heading1"), List.of(Run.plain(page.subject())));
        page.body().forEach(this::block);
        signOff(page.signOff());
        note("Enclosed: ", page.enclosures());
        note("Copy to: ", page.copiesTo());
        if (!page.accessLine().isBlank()) {
            paragraph("", List.of(Run.plain(page.accessLine())));
        }
        return "<w:document " + DocxStyles.SPACE + "><w:body>" + xml
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1418\""
                + " w:bottom=\"1134\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/></w:sectPr>"
                + "</w:body></w:document>";
    }

    private void signOff(LetterPage.SignOff signOff) {
        paragraph(KEEP + "<w:spacing w:after=\"" + 3 * gap + "\"/>", List.of(Run.plain(signOff.closing())));
        Optional<String> name = signOff.name();
        String below = name.map(words -> words + "\n").orElse("") + signOff.title();
        paragraph("", List.of(Run.plain(below)));
    }

    private void note(String lead, List<String> things) {
        if (!things.isEmpty()) {
            paragraph("", List.of(Run.plain(lead + String.join("; ", things))));
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            paragraph(style("Heading" + heading.level()), List.of(Run.plain(heading.text())));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph("", paragraph.runs());
        } else if (block instanceof Block.ListBlock list) {
            lists.add(list.numbered());
            String item = style("ListParagraph") + "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + lists.size()
                    + "\"/></w:numPr>";
            list.items().forEach(words -> paragraph(item, words.runs()));
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.BarChart chart) {
            paragraph("", List.of(Run.plain(ChartText.describe(chart))));
        } else if (block instanceof Block.PageBreak) {
            xml.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
    }

    private void table(Block.Table table) {
        paragraph(style("Caption"), List.of(Run.plain(table.caption())));
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
                + "<w:tblLook w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
        xml.append("<w:gridCol/>".repeat(table.columns().size())).append("</w:tblGrid>");
        row(table.columns().stream().map(Block.Column::title).toList(), true);
        table.rows().forEach(cells -> row(cells.stream().map(Cell::shown).toList(), false));
        if (!table.total().isEmpty()) {
            row(table.total().stream().map(Cell::shown).toList(), false);
        }
        xml.append("</w:tbl>");
        // Word wants a paragraph after a table
        paragraph("", List.of());
    }

    private void row(List<String> cells, boolean head) {
        xml.append("<w:tr>").append(head ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "");
        for (String words : cells) {
            xml.append("<w:tc><w:tcPr/>");
            paragraph("", List.of(head ? Run.bold(words) : Run.plain(words)));
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private static String style(String id) {
        return "<w:pStyle w:val=\"" + id + "\"/>";
    }

    private void paragraph(String properties, List<Run> runs) {
        xml.append("<w:p>");
        if (!properties.isEmpty()) {
            xml.append("<w:pPr>").append(properties).append("</w:pPr>");
        }
        runs.forEach(this::run);
        xml.append("</w:p>");
    }

    private void run(Run run) {
        String words = CleanText.of(run.text());
        if (words.isEmpty()) {
            return;
        }
        Bidi bidi = new Bidi(words, Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            boolean turned = bidi.getRunLevel(i) % 2 == 1;
            xml.append("<w:r><w:rPr>").append(run.bold() ? "<w:b/><w:bCs/>" : "");
            xml.append(turned ? "<w:rtl/>" : "").append("</w:rPr>");
            String[] lines =
                    words.substring(bidi.getRunStart(i), bidi.getRunLimit(i)).split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                xml.append(line > 0 ? "<w:br/>" : "").append("<w:t xml:space=\"preserve\">");
                xml.append(escaped(lines[line])).append("</w:t>");
            }
            xml.append("</w:r>");
        }
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
