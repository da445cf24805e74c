package redress.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text that a dictionary can judge. Left out are fields in braces, addresses of the web and of mail,
 * anything with a digit, abbreviations in capitals, single letters, and other scripts.
 */
final class WordScanner {

    private static final Pattern PART = Pattern.compile("\\{[^{}\\n]*}|\\{|[^\\s{]+");
    private static final Pattern ADDRESS = Pattern.compile("@|://|\\d|\\p{L}\\.\\p{L}{2}|^www\\.");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}'’-]+");

    private WordScanner() {}

    static List<Misspelling> words(String text) {
        List<Misspelling> words = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String run = part.group();
            if (run.startsWith("{") || ADDRESS.matcher(run).find()) {
                continue;
            }
            Matcher word = WORD.matcher(run);
            while (word.find()) {
                if (isJudged(word.group())) {
                    words.add(new Misspelling(part.start() + word.start(), part.start() + word.end(), word.group()));
                }
            }
        }
        return words;
    }

    /** The words of names, as {@link #folded}, for telling whether one of them was meant. */
    static Set<String> names(String text) {
        Matcher word = WORD.matcher(text);
        return word.results().map(found -> folded(found.group())).collect(Collectors.toUnmodifiableSet());
    }

    /** The word in small letters, with a plain apostrophe and without its possessive. */
    static String folded(String word) {
        String plain = word.replace('’', '\'').toLowerCase(Locale.UK);
        return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static boolean isJudged(String word) {
        String stem = word.replaceFirst("['’]s$", "");
        return word.length() > 1
                && !stem.equals(stem.toUpperCase(Locale.UK))
                && LATIN.matcher(word).matches();
    }
}
