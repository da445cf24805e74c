package redress.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A letter as a Word file, one way: for whoever must finish it outside. Plain and complete, with headings, lists and tables
 * as such; it has the letter's words, not its look.
 */
public final class Docx {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Docx() {}

    /** The letter as the bytes of a .docx file. */
    public static byte[] write(LetterPage page, Imprint imprint) {
        DocxText text = new DocxText(page.paper().bodySize());
        String body = text.letter(page);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", types());
            put(
                    zip,
                    "_rels/.rels",
                    relations(List.of(
                            relation("r1", OFFICE + "officeDocument", "word/document.xml"),
                            relation("r2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"))));
            put(zip, "docProps/core.xml", properties(imprint));
            put(zip, "word/document.xml", body);
            put(zip, "word/styles.xml", DocxStyles.styles(page.paper().bodySize()));
            put(zip, "word/numbering.xml", DocxStyles.numbering(text.lists()));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(List.of(
                            relation("styles", OFFICE + "styles", "styles.xml"),
                            relation("numbering", OFFICE + "numbering", "numbering.xml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                + " Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/word/document.xml", WORD + "document.main+xml")
                + type("/word/styles.xml", WORD + "styles+xml")
                + type("/word/numbering.xml", WORD + "numbering+xml")
                + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(List<String> relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String properties(Imprint imprint) {
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                + DocxText.escaped(imprint.title()) + "</dc:title><dc:language>en-GB</dc:language>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + imprint.made() + "</dcterms:created>"
                + "</cp:coreProperties>";
    }
}
