package redress.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The paragraphs kept once for all templates, as they are worded on one day. */
public final class SharedParagraphs {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Stands for a letter where no template takes a paragraph in. */
    static final String FRAME = "shared-paragraph";

    private final Map<String, String> texts;
    private final Map<String, LocalDate> gaps;

    private SharedParagraphs(Map<String, String> texts, Map<String, LocalDate> gaps) {
        this.texts = Map.copyOf(texts);
        this.gaps = Map.copyOf(gaps);
    }

    /** Paragraphs by name, whatever the day. */
    public static SharedParagraphs of(Map<String, String> texts) {
        return new SharedParagraphs(texts, Map.of());
    }

    static SharedParagraphs none() {
        return of(Map.of());
    }

    /** Those of one day; gaps are the names of paragraphs that have no wording valid then. */
    static SharedParagraphs on(LocalDate day, Map<String, String> texts, Set<String> gaps) {
        Map<String, LocalDate> without = new LinkedHashMap<>();
        gaps.forEach(name -> without.put(name, day));
        return new SharedParagraphs(texts, without);
    }

    /** A letter that holds nothing but the paragraph. */
    static String framed(String name) {
        return "name: Shared paragraph\nsubject: Shared paragraph\n---\n{{> " + name + "}}\n";
    }

    /** Whether a template's text takes the paragraph in. */
    static boolean takenIn(String text, String name) {
        return Pattern.compile("\\{\\{\\s*>\\s*" + Pattern.quote(name) + "\\s*}}")
                .matcher(text)
                .find();
    }

    /** These, with one of them worded otherwise. */
    SharedParagraphs with(String name, String text) {
        Map<String, String> other = new LinkedHashMap<>(texts);
        other.put(name, text);
        return new SharedParagraphs(other, gaps);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /** Why there is no text of this name, and what to do. */
    String missing(String name) {
        if (gaps.containsKey(name)) {
            return "No wording of the shared paragraph “" + name + "” is valid on " + IN_WORDS.format(gaps.get(name))
                    + ". Save one that is, or take the paragraph out here.";
        }
        Set<String> known = new TreeSet<>(texts.keySet());
        known.addAll(gaps.keySet());
        return "There is no shared paragraph “" + name + "”. "
                + (known.isEmpty() ? "None can be used here." : "Known are: " + String.join(", ", known) + ".");
    }
}
