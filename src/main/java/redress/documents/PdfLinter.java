package redress.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What the standards' checkers let pass and a reader would still stumble over: a table without header row or caption, a
 * figure with too few or too many words or with numbers that stand nowhere else, two titles, a heading that skips a level,
 * small print, an empty page.
 */
public final class PdfLinter {

    private static final float SMALLEST = 10;
    private static final float BODY = 12;
    /** What tables are set in, where they fill most of a document. */
    private static final float TABLES = 11;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*\\d|\\d");
    private static final Pattern HEADING = Pattern.compile("H([1-6])");
    private static final int SHORTEST_ALT = 20;
    private static final int LONGEST_ALT = 600;

    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final List<String> descriptions = new ArrayList<>();
    private int heading;

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
                    default -> checkLevel(element.getStructureType());
                }
                walk(element);
            }
        }
    }

    private void checkLevel(String type) {
        Matcher level = HEADING.matcher(type);
        if (level.matches()) {
            int now = Integer.parseInt(level.group(1));
            if (now > heading + 1) {
                complaints.add("A heading of level " + now + " follows one of level " + heading + ".");
            }
            heading = now;
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
        descriptions.add(words == null ? "" : words);
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
        StringBuilder all = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            text.setStartPage(page);
            text.setEndPage(page);
            text.smallest = Float.MAX_VALUE;
            // the foot of the page alone is two lines
            String words = text.getText(document);
            all.append(words);
            if (words.strip().lines().count() < 3) {
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
        checkNumbers(all.toString());
        checkBody(text.sizes);
    }

    /** Figures are drawn from the numbers of a table; a number that stands in no table was made up. */
    private void checkNumbers(String text) {
        for (int i = 0; i < descriptions.size(); i++) {
            Matcher number = NUMBER.matcher(descriptions.get(i));
            while (number.find()) {
                if (!text.contains(number.group())) {
                    complaints.add("Figure " + (i + 1) + " is described with the number " + number.group()
                            + ", which stands nowhere in the text.");
                }
            }
        }
    }

    private void checkBody(Map<Float, Integer> sizes) {
        float body = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(BODY);
        if (body < (counted.containsKey("Table") ? TABLES : BODY) - 0.05f) {
            complaints.add(String.format(Locale.UK, "Most of the text has %.1f points; it needs 12.", body));
        }
    }

    private static final class SmallPrint extends PDFTextStripper {

        private float smallest = Float.MAX_VALUE;
        private final Map<Float, Integer> sizes = new HashMap<>();

        @Override
        protected void processTextPosition(TextPosition text) {
            if (!text.getUnicode().isBlank()) {
                smallest = Math.min(smallest, text.getFontSizeInPt());
                sizes.merge(text.getFontSizeInPt(), 1, Integer::sum);
            }
            super.processTextPosition(text);
        }
    }
}
