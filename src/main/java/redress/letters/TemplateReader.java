package redress.letters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a template's header and hands subject and body to {@link PartReader}, collecting every problem of both. */
final class TemplateReader {

    private static final String END_OF_HEADER = "---\n";

    private final String id;
    private final SourceText source;
    private final Fields fields;
    private final SharedParagraphs shared;
    private final Map<String, SourceText> included = new LinkedHashMap<>();

    TemplateReader(String id, String text, Fields fields, SharedParagraphs shared) {
        this.id = id;
        this.source = new SourceText(id, text);
        this.fields = fields;
        this.shared = shared;
    }

    Template read() {
        String text = source.text();
        int end = text.startsWith(END_OF_HEADER) ? 0 : text.indexOf("\n" + END_OF_HEADER) + 1;
        if (end == 0) {
            source.problem(0, "The template must begin with the lines “name: ...”, “subject: ...” and “---”.");
            throw new TemplateException(source.problems());
        }
        String name = header("name", end);
        int subjectAt = text.indexOf("subject:");
        header("subject", end);
        PartReader reader = new PartReader(source, shared, included);
        List<Part> subject = List.of();
        if (subjectAt >= 0 && subjectAt < end) {
            int from = subjectAt + "subject:".length();
            subject = reader.read(from, text.indexOf('\n', from), fields);
        }
        int bodyAt = end + END_OF_HEADER.length();
        List<Part> body = reader.read(bodyAt, text.length(), fields);
        if (text.substring(bodyAt).isBlank()) {
            source.problem(bodyAt, "The letter has no text. Write it below the line “---”.");
        }
        Trial.check(body);
        List<TemplateProblem> problems = new ArrayList<>(source.problems());
        included.values().forEach(other -> problems.addAll(other.problems()));
        if (!problems.isEmpty()) {
            throw new TemplateException(problems);
        }
        return new Template(id, name, subject, body, included.keySet());
    }

    private String header(String key, int end) {
        String text = source.text();
        int lineStart = 0;
        while (lineStart < end) {
            int lineEnd = text.indexOf('\n', lineStart);
            String line = text.substring(lineStart, lineEnd);
            if (line.startsWith(key + ":")) {
                String value = line.substring(key.length() + 1).strip();
                if (value.isEmpty()) {
                    source.problem(lineStart, "Write the " + key + " after “" + key + ":”.");
                }
                return value;
            }
            lineStart = lineEnd + 1;
        }
        source.problem(0, "The header lacks the line “" + key + ": ...”.");
        return "";
    }
}
