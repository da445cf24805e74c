package redress.letters;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import redress.documents.CleanText;

/**
 * Finds the answers of a {@link ReplyForm} in plain words, by the labels of the form: in an e-mail, a PDF, or a Word file
 * that lost its fields.
 */
final class ReplyWords {

    private static final Pattern REFERENCE = Pattern.compile("\\b[A-Z]{2,4}-\\d{4}-\\d{4,}\\b");
    private static final Pattern POINT = Pattern.compile("(?i)\\s*(?:#+\\s*)?point\\s+(\\d{1,2})\\s*(?:[.:)–-].*)?");
    /** Where an e-mail begins to repeat the one it answers. */
    private static final Pattern QUOTED = Pattern.compile(
            "(?m)^(?:>.*|-{2,}\\s*Original Message.*|_{10,}|On .{5,120} wrote:|From: .{3,}(?=\\R(?:Sent|Date|To): ))");

    private final Map<String, StringBuilder> answers = new LinkedHashMap<>();
    private int point;
    private Optional<String> field = Optional.empty();

    private ReplyWords() {}

    /** Words with plain blanks and without the invisible signs that a PDF or a mail program puts in. */
    static String plain(String words) {
        return CleanText.of(words).replaceAll("[\\u00a0\\u2007\\u202f]", " ").strip();
    }

    /** The words of a reply without those it answers. */
    static String withoutQuoted(String words) {
        Matcher quoted = QUOTED.matcher(words);
        return quoted.find() && quoted.start() > 0
                ? words.substring(0, quoted.start()).strip()
                : words.strip();
    }

    /** The first case reference in the words. */
    static Optional<String> reference(String words) {
        Matcher matcher = REFERENCE.matcher(words);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The answers by field name, as {@link ReplyForm} names them; none where the words follow no form. */
    static Map<String, String> answers(String words) {
        ReplyWords reading = new ReplyWords();
        words.lines().forEach(reading::line);
        Map<String, String> found = new LinkedHashMap<>();
        reading.answers.forEach((name, text) -> {
            if (!text.toString().isBlank()) {
                found.put(name, text.toString().strip());
            }
        });
        return found;
    }

    private void line(String line) {
        Matcher heading = POINT.matcher(line);
        if (heading.matches()) {
            point = Integer.parseInt(heading.group(1));
            field = Optional.empty();
            return;
        }
        for (Label label : labels()) {
            Optional<String> rest = label.after(line);
            if (rest.isPresent()) {
                field = Optional.of(label.name());
                add(rest.get());
                return;
            }
        }
        if (line.strip().equalsIgnoreCase("If something went wrong")) {
            field = Optional.empty();
        } else {
            add(line);
        }
    }

    private void add(String words) {
        field.ifPresent(name -> answers.computeIfAbsent(name, n -> new StringBuilder())
                .append(words)
                .append('\n'));
    }

    /** A label as it may stand at the beginning of a line, and the field it begins. */
    private record Label(String words, String name) {

        /** What stands after the label; empty where the line does not begin with it. */
        Optional<String> after(String line) {
            String plain = line.strip();
            if (!plain.toLowerCase(Locale.UK).startsWith(words.toLowerCase(Locale.UK))) {
                return Optional.empty();
            }
            String rest = plain.substring(words.length()).strip();
            boolean apart = rest.isEmpty() || rest.startsWith(":") || words.endsWith("?");
            return apart ? Optional.of(rest.startsWith(":") ? rest.substring(1).strip() : rest) : Optional.empty();
        }
    }

    private Iterable<Label> labels() {
        Stream<Label> whole = Stream.of(
                new Label(ReplyForm.CASE_LABEL, ReplyForm.CASE),
                new Label(ReplyForm.KIND_LABEL, ReplyForm.KIND),
                new Label(ReplyForm.CHECKED_LABEL, ReplyForm.CHECKED),
                new Label(ReplyForm.APOLOGY_LABEL, ReplyForm.APOLOGY));
        Stream<Label> ofPoint = point == 0
                ? Stream.empty()
                : Stream.of(ReplyForm.Question.values()).map(q -> new Label(q.label(), q.of(point)));
        return Stream.concat(whole, ofPoint).toList();
    }
}
