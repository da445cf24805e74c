package redress.casework;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import redress.people.Person;

/** How texts become the words cases are found by: lower case, accents folded, split at all that is no letter or digit. */
final class SearchWords {

    private static final int LONGEST = 60;
    private static final int SHORTEST_NUMBER = 6;

    private SearchWords() {}

    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : folded(text).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word.substring(0, Math.min(LONGEST, word.length())));
            }
        }
        return words;
    }

    /** Everything of a person somebody may type: name, address, postcode with and without its blank, telephone, e-mail. */
    static Set<String> of(Person person) {
        Set<String> words = of(person.fullName());
        words.addAll(of(person.organisation()));
        words.addAll(of(person.address()));
        words.addAll(of(person.postcode()));
        words.addAll(of(person.email()));
        words.add(whole(person.postcode()));
        words.addAll(telephones(person.telephone()));
        words.remove("");
        return words;
    }

    /** All letters and digits of it in one word: "nr27 9en" and "NR279EN" are the same. */
    static String whole(String text) {
        String joined = folded(national(text.strip())).replaceAll("[^\\p{L}\\p{N}]+", "");
        return joined.substring(0, Math.min(LONGEST, joined.length()));
    }

    /**
     * Each number of a telephone field in one word: as it is dialled in the country, and its last six digits, which is
     * what people in the same town say.
     */
    static Set<String> telephones(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        for (String part : text.split("[^\\d\\s+().-]+")) {
            String number = national(part.strip()).replaceAll("\\D+", "");
            if (number.length() >= SHORTEST_NUMBER) {
                numbers.add(number.substring(0, Math.min(LONGEST, number.length())));
                numbers.add(number.substring(number.length() - SHORTEST_NUMBER));
            }
        }
        return numbers;
    }

    private static String national(String number) {
        return number.replaceFirst("^(\\+|00)\\s*44\\s*(\\(0\\)\\s*)?", "0");
    }

    /** The three-letter pieces of a word with its ends marked; none for words that are mostly digits or very short. */
    static Set<String> trigrams(String word) {
        Set<String> pieces = new LinkedHashSet<>();
        if (word.length() < 3 || word.chars().filter(Character::isDigit).count() * 2 > word.length()) {
            return pieces;
        }
        String marked = "^" + word + "$";
        for (int i = 0; i + 3 <= marked.length(); i++) {
            pieces.add(marked.substring(i, i + 3));
        }
        return pieces;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("’", "")
                .replace("'", "");
    }
}
