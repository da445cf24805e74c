package redress.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What the standards' checkers let pass and a reader would still stumble over: a table without header row or caption, a
 * figure with too few or too many words, two titles, small print, an empty page.
 */
public final class PdfLinter {

    private static final float SMALLEST = 10;
    private static final int SHORTEST_ALT = 20;
    private static final int LONGEST_ALT = 600;

    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Integer> counted = new HashMap<>();

    private PdfLinter() {}

    /** One sentence for each fault; empty if there is none. */
    public static List<String> complaints(byte[] pdf) {
        PdfLinter linter = new PdfLinter();
        try (PDDocument document = PdfPages.load(pdf)) {
            linter.checkTitle(document);
            linter.checkStructure(document);
            linter.checkText(document);
        } catch (IOException e) {
            throw new DocumentException("The PDF cannot be checked: it is damaged.", e);
        }
        return List.copyOf(linter.complaints);
    }

    private void checkTitle(PDDocument document) {
        String title = document.getDocumentInformation().getTitle();
        if (title == null || title.isBlank()) {
            complaints.add("The document has no title.");
        }
        String language = document.getDocumentCatalog().getLanguage();
        if (language == null || language.isBlank()) {
            complaints.add("The document does not say its language.");
        }
    }

    private void checkStructure(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            complaints.add("The document is not tagged: a screen reader cannot tell its parts.");
            return;
        }
        walk(root);
        int titles = counted.getOrDefault("H1", 0);
        if (titles != 1) {
            complaints.add("The document has " + titles + " headings of level 1 instead of one.");
        }
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                int number = counted.merge(element.getStructureType(), 1, Integer::sum);
                switch (element.getStructureType()) {
                    case "Table" -> checkTable(element, number);
                    case "Figure" -> checkFigure(element, number);
                    default -> {}
                }
                walk(element);
            }
        }
    }

    private void checkTable(PDStructureElement table, int number) {
        if (first(table, "Caption").isEmpty()) {
            complaints.add("Table " + number + " has no caption.");
        }
        List<PDStructureElement> rows = first(table, "THead");
        boolean headed = !rows.isEmpty()
                && kids(rows.get(0)).stream()
                        .flatMap(row -> kids(row).stream())
                        .allMatch(cell -> cell.getStructureType().equals("TH"));
        if (!headed) {
            complaints.add("Table " + number + " has no header row.");
        }
    }

    private void checkFigure(PDStructureElement figure, int number) {
        String words = figure.getAlternateDescription();
        int length = words == null ? 0 : words.strip().length();
        if (length < SHORTEST_ALT || length > LONGEST_ALT) {
            complaints.add(String.format(
                    Locale.UK,
                    "Figure %d is described in %d characters instead of %d to %d.",
                    number,
                    length,
                    SHORTEST_ALT,
                    LONGEST_ALT));
        }
    }

    private static List<PDStructureElement> first(PDStructureElement parent, String type) {
        return kids(parent).stream()
                .filter(kid -> kid.getStructureType().equals(type))
                .limit(1)
                .toList();
    }

    private static List<PDStructureElement> kids(PDStructureNode parent) {
        return parent.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private void checkText(PDDocument document) throws IOException {
        SmallPrint text = new SmallPrint();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            text.setStartPage(page);
            text.setEndPage(page);
            text.smallest = Float.MAX_VALUE;
            // the foot of the page alone is two lines
            if (text.getText(document).strip().lines().count() < 3) {
                complaints.add("Page " + page + " is empty.");
            }
            if (text.smallest < SMALLEST - 0.05f) {
                complaints.add(String.format(
                        Locale.UK,
                        "Page %d has text of %.1f points; the smallest allowed is 10.",
                        page,
                        text.smallest));
            }
        }
    }

    private static final class SmallPrint extends PDFTextStripper {

        private float smallest = Float.MAX_VALUE;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank()) {
                smallest = Math.min(smallest, text.getFontSizeInPt());
            }
            super.processTextPosition(text);
        }
    }
}
