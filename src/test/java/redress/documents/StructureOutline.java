package redress.documents;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tags of a PDF as an indented outline, in reading order. */
public final class StructureOutline {

    private StructureOutline() {}

    public static String of(byte[] pdf) throws Exception {
        StringBuilder outline = new StringBuilder();
        try (PDDocument document = PdfPages.load(pdf)) {
            walk(document.getDocumentCatalog().getStructureTreeRoot(), "", outline);
        }
        return outline.toString();
    }

    private static void walk(PDStructureNode node, String indent, StringBuilder outline) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                outline.append(indent).append(element.getStructureType());
                if (element.getAlternateDescription() != null) {
                    outline.append(" “")
                            .append(element.getAlternateDescription())
                            .append('”');
                }
                outline.append('\n');
                walk(element, indent + "  ", outline);
            }
        }
    }
}
