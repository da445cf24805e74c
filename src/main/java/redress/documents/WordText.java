package redress.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a Word file that somebody sent, and what was filled in where it is a {@link Form}. Nothing in it is run,
 * fetched or followed.
 *
 * @param answers what was filled in, by the field's name; fields left alone are not there
 * @param text all words in reading order, one line a paragraph
 */
public record WordText(Map<String, String> answers, String text) {

    private static final int LARGEST = 40 * 1024 * 1024;

    public WordText {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** A content control that is being read. */
    private static final class Control {
        private String name = "";
        private boolean untouched;
        private final StringBuilder words = new StringBuilder();
    }

    /**
     * Reads a .docx file.
     *
     * @throws DocumentException with a sentence where it is none, or a damaged or locked one
     */
    public static WordText read(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    byte[] xml = zip.readNBytes(LARGEST + 1);
                    if (xml.length > LARGEST) {
                        throw new DocumentException("The Word file is too large to be read. Copy its words instead.");
                    }
                    return words(new ByteArrayInputStream(xml));
                }
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new DocumentException(NOT_READ, e);
        }
        throw new DocumentException(NOT_READ);
    }

    private static final String NOT_READ =
            "The Word file cannot be read: it is damaged, locked, or of an old kind. Save it as .docx, or copy its words.";

    private static WordText words(InputStream xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(xml);
        Map<String, String> answers = new LinkedHashMap<>();
        StringBuilder all = new StringBuilder();
        Deque<Control> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(reader, open, all);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(reader.getLocalName(), open, all, answers);
            }
        }
        return new WordText(answers, tidy(all));
    }

    private static void begin(XMLStreamReader reader, Deque<Control> open, StringBuilder all)
            throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "sdt" -> open.push(new Control());
            case "tag" -> {
                if (!open.isEmpty()) {
                    open.peek().name = value(reader);
                }
            }
            case "showingPlcHdr" -> {
                if (!open.isEmpty()) {
                    open.peek().untouched = !value(reader).matches("0|false|off");
                }
            }
            case "t" -> say(reader.getElementText(), open, all);
            case "br", "cr" -> say("\n", open, all);
            case "tab" -> say("\t", open, all);
            default -> {
                // its words come in the elements inside
            }
        }
    }

    private static String value(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("val")) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private static void end(String element, Deque<Control> open, StringBuilder all, Map<String, String> answers) {
        if (element.equals("p")) {
            say("\n", open, all);
        }
        if (element.equals("sdt") && !open.isEmpty()) {
            Control control = open.pop();
            String words = tidy(control.words);
            if (!control.name.isEmpty() && !control.untouched && !words.isEmpty()) {
                answers.put(control.name, words);
            }
        }
    }

    /** A hint that still stands there is not said. */
    private static void say(String words, Deque<Control> open, StringBuilder all) {
        boolean hint = open.stream().anyMatch(control -> control.untouched);
        if (!hint || words.equals("\n")) {
            open.forEach(control -> control.words.append(words));
            all.append(words);
        }
    }

    private static String tidy(CharSequence words) {
        return words.toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
