package redress.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import redress.casework.CaseState;
import redress.documents.FormDocx;

/** A reply form filled in as a word processor does it. */
public final class FilledForm {

    private FilledForm() {}

    /** The form of this case with these answers, by field name. */
    public static byte[] of(CaseState state, Map<String, String> answers) throws IOException {
        byte[] empty = FormDocx.write(ReplyForm.of(state), Instant.parse("2026-04-01T09:00:00Z"));
        return changed(empty, xml -> {
            String filled = xml;
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                filled = filled(filled, answer.getKey(), answer.getValue());
            }
            return filled;
        });
    }

    /** The same form as a word processor without content controls keeps it: only the words. */
    public static byte[] withoutFields(byte[] filled) throws IOException {
        return changed(filled, xml -> xml.replaceAll("</?w:sdt>|<w:sdtPr>.*?</w:sdtPr>|</?w:sdtContent>", ""));
    }

    private static String filled(String xml, String field, String words) {
        Matcher control = Pattern.compile("<w:sdt><w:sdtPr>(?:(?!</w:sdt>).)*?<w:tag w:val=\"" + field
                        + "\"/>(?:(?!</w:sdt>).)*?</w:sdt>")
                .matcher(xml);
        if (!control.find()) {
            throw new IllegalArgumentException("The form has no field " + field);
        }
        StringBuilder runs = new StringBuilder();
        words.lines()
                .forEach(line -> runs.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                        .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</w:t></w:r></w:p>"));
        String touched = control.group()
                .replace("<w:showingPlcHdr/>", "")
                .replaceAll(
                        "<w:sdtContent>.*</w:sdtContent>",
                        Matcher.quoteReplacement("<w:sdtContent>" + runs + "</w:sdtContent>"));
        return xml.substring(0, control.start()) + touched + xml.substring(control.end());
    }

    private interface Change {
        String of(String xml);
    }

    private static byte[] changed(byte[] docx, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? change.of(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return out.toByteArray();
    }
}
