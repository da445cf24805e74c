package redress.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a {@link Form} as a Word file with content controls, which every word processor since 2007 can fill in. Headings
 * are headings, the language is British English, each control says its label to a screen reader.
 */
public final class FormDocx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private static final String TYPES = HEAD + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + type("/word/document.xml", "wordprocessingml.document.main")
            + type("/word/styles.xml", "wordprocessingml.styles")
            + "<Override PartName=\"/docProps/core.xml\""
            + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";

    private static final String RELATIONS = HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"word/document.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE
            + "/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";

    private static final String DOCUMENT_RELATIONS = HEAD + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/></Relationships>";

    private static final String STYLES = HEAD + "<w:styles" + W + "><w:docDefaults><w:rPrDefault><w:rPr>"
            + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"24\"/><w:lang w:val=\"en-GB\"/>"
            + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"288\" w:lineRule=\"auto\"/>"
            + "</w:pPr></w:pPrDefault></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + heading("Heading1", "heading 1", 0, 36) + heading("Heading2", "heading 2", 1, 28)
            + "<w:style w:type=\"paragraph\" w:styleId=\"Label\"><w:name w:val=\"Label\"/><w:basedOn w:val=\"Normal\"/>"
            + "<w:pPr><w:keepNext/><w:spacing w:before=\"160\" w:after=\"40\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"PlaceholderText\"><w:name w:val=\"Placeholder Text\"/>"
            + "<w:rPr><w:color w:val=\"4C5955\"/></w:rPr></w:style></w:styles>";

    private final StringBuilder body = new StringBuilder();
    private int controls;

    private FormDocx() {}

    /** The file; made is written as its creation date. The same form and instant give the same bytes. */
    public static byte[] write(Form form, Instant made) {
        FormDocx docx = new FormDocx();
        docx.paragraph("Heading1", form.title());
        form.parts().forEach(docx::part);
        String document = HEAD + "<w:document" + W + "><w:body>" + docx.body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
                + " w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", TYPES, made);
            put(zip, "_rels/.rels", RELATIONS, made);
            put(zip, "word/document.xml", document, made);
            put(zip, "word/styles.xml", STYLES, made);
            put(zip, "word/_rels/document.xml.rels", DOCUMENT_RELATIONS, made);
            put(zip, "docProps/core.xml", properties(form.title(), made), made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void part(Form.Part part) {
        if (part instanceof Form.Heading heading) {
            paragraph("Heading2", heading.text());
        } else if (part instanceof Form.Words words) {
            words.text().lines().forEach(line -> paragraph("Normal", line));
        } else if (part instanceof Form.Fixed fixed) {
            paragraph("Label", fixed.label());
            control(
                    fixed.name(),
                    fixed.label(),
                    "<w:lock w:val=\"sdtContentLocked\"/>",
                    "<w:text/>",
                    run(fixed.value()));
        } else if (part instanceof Form.Answer answer) {
            paragraph("Label", answer.label());
            control(
                    answer.name(),
                    answer.label(),
                    "<w:lock w:val=\"sdtLocked\"/><w:showingPlcHdr/>",
                    "",
                    hint(answer.hint()));
        } else if (part instanceof Form.Choice choice) {
            paragraph("Label", choice.label());
            StringBuilder list = new StringBuilder("<w:dropDownList>");
            choice.options()
                    .forEach(option -> list.append("<w:listItem w:displayText=\"")
                            .append(escaped(option))
                            .append("\" w:value=\"")
                            .append(escaped(option))
                            .append("\"/>"));
            control(
                    choice.name(),
                    choice.label(),
                    "<w:lock w:val=\"sdtLocked\"/><w:showingPlcHdr/>",
                    list.append("</w:dropDownList>").toString(),
                    hint("Choose: " + String.join(", ", choice.options())));
        }
    }

    private void control(String name, String label, String state, String kind, String run) {
        controls++;
        body.append("<w:sdt><w:sdtPr><w:alias w:val=\"")
                .append(escaped(label))
                .append("\"/><w:tag w:val=\"")
                .append(escaped(name))
                .append("\"/><w:id w:val=\"")
                .append(controls)
                .append("\"/>")
                .append(state)
                .append(kind)
                .append("</w:sdtPr><w:sdtContent><w:p>")
                .append(run)
                .append("</w:p></w:sdtContent></w:sdt>");
    }

    private void paragraph(String style, String words) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr>")
                .append(run(words))
                .append("</w:p>");
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
    }

    private static String hint(String words) {
        return "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(words)
                + "</w:t></w:r>";
    }

    /** XML has no way to write most control characters; they are left out. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed =
                            c == '\t' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c > 0xFFFF;
                    safe.append(allowed ? Character.toString(c) : " ");
                }
            }
        });
        return safe.toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument." + kind
                + "+xml\"/>";
    }

    private static String heading(String id, String name, int level, int halfPoints) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"280\""
                + " w:after=\"80\"/><w:outlineLvl w:val=\"" + level + "\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\""
                + halfPoints
                + "\"/></w:rPr></w:style>";
    }

    private static String properties(String title, Instant made) {
        String at = made.truncatedTo(ChronoUnit.SECONDS).toString();
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + escaped(title)
                + "</dc:title><dc:language>en-GB</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + at
                + "</dcterms:created></cp:coreProperties>";
    }

    private static void put(ZipOutputStream zip, String name, String text, Instant made) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(made.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
