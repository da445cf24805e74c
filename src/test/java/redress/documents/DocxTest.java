package redress.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxTest {

    @Test
    void a_letter_becomes_a_word_file_with_headings_lists_and_tables_as_such() throws Exception {
        List<Block> body = new ArrayList<>(LetterPdfTest.letter(14, 2, List.of("سارة أحمد", "14 Warren Rise"))
                .body());
        body.add(new Block.ListBlock(true, List.of(Block.Paragraph.of("One"), Block.Paragraph.of("Two"))));
        body.add(new Block.Table(
                "Table 1. What we paid",
                List.of(Block.Column.words("For"), Block.Column.number("Pounds")),
                List.of(List.of(Cell.words("Delay"), Cell.count(50))),
                List.of()));
        body.add(Block.Paragraph.of("<b>&amp; \u202Enot\u0000 markup</b> 😀"));

        Map<String, Document> parts = parts(write(body));

        Document letter = parts.get("word/document.xml");
        assertThat(styles(letter)).contains("Heading1", "Heading2", "ListParagraph", "Caption");
        assertThat(letter.getDocumentElement().getTextContent())
                .contains("14 Warren Rise", "Dear Mrs Pellow", "We uphold this point.", "Delay", "سارة أحمد")
                .contains("<b>&amp; not markup</b> 😀");
        assertThat(named(letter, "w:tblHeader").getLength()).isEqualTo(1);
        assertThat(named(letter, "w:rtl").getLength()).isPositive();
        // the bullets of the sample and the numbers added here: two lists, each counting for itself
        assertThat(named(parts.get("word/numbering.xml"), "w:num").getLength()).isEqualTo(2);
        assertThat(((Element) named(parts.get("word/styles.xml"), "w:lang").item(0)).getAttribute("w:val"))
                .isEqualTo("en-GB");
        assertThat(parts.get("docProps/core.xml").getDocumentElement().getTextContent())
                .contains("Your complaint: our response");
    }

    @Test
    void every_part_the_file_names_is_in_it() throws Exception {
        Map<String, Document> parts =
                parts(write(LetterPdfTest.letter(12, 1, List.of("A")).body()));
        List<String> named = new ArrayList<>();
        NodeList overrides = named(parts.get("[Content_Types].xml"), "Override");
        for (int i = 0; i < overrides.getLength(); i++) {
            named.add(((Element) overrides.item(i)).getAttribute("PartName").substring(1));
        }
        assertThat(parts.keySet()).containsAll(named);
        assertThat(((Element) named(parts.get("_rels/.rels"), "Relationship").item(0)).getAttribute("Target"))
                .isEqualTo("word/document.xml");
    }

    private static byte[] write(List<Block> body) {
        LetterPage page = LetterPdfTest.letter(14, 2, List.of("سارة أحمد", "14 Warren Rise"));
        return Docx.write(
                new LetterPage(
                        page.letterhead(),
                        page.recipient(),
                        page.date(),
                        page.ourReference(),
                        Optional.of("X"),
                        page.greeting(),
                        page.subject(),
                        body,
                        page.signOff(),
                        page.enclosures(),
                        page.copiesTo(),
                        page.accessLine(),
                        page.paper()),
                LetterPdfTest.IMPRINT);
    }

    private static List<String> styles(Document letter) {
        List<String> styles = new ArrayList<>();
        NodeList named = named(letter, "w:pStyle");
        for (int i = 0; i < named.getLength(); i++) {
            styles.add(((Element) named.item(i)).getAttribute("w:val"));
        }
        return styles;
    }

    private static NodeList named(Document part, String tag) {
        return part.getElementsByTagName(tag);
    }

    private static Map<String, Document> parts(byte[] docx) throws Exception {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), parsed(zip.readAllBytes()));
            }
        }
        return parts;
    }

    private static Document parsed(byte[] xml) throws Exception {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (IOException e) {
            throw new AssertionError("not well formed", e);
        }
    }
}
