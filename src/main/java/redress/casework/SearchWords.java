package redress.casework;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import redress.people.Person;

/** How texts become the words cases are found by: lower case, accents folded, split at all that is no letter or digit. */
final class SearchWords {

    private static final int LONGEST = 60;
    private static final int SHORTEST_NUMBER = 6;
    private static final int SHORTEST_IN_TEXT = 3;
    private static final int MOST_IN_TEXTS = 2_000;

    /** In nearly every text, so that they tell no case from another. */
    private static final Set<String> EVERYWHERE = Set.of(
            "the and for that was were has had have with not but this they them from you your our their there been are his her"
                    .split(" "));

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

    /** A reference, its parts, all of it in one word, and its number without the noughts before it: 192 of NN-2026-0192. */
    static Set<String> ofReference(String reference) {
        Set<String> words = of(reference);
        words.add(whole(reference));
        words.add(number(reference));
        words.remove("");
        return words;
    }

    /** The number a reference ends with, without the noughts before it; "" where it ends with none. */
    static String number(String reference) {
        String last = reference.replaceFirst(".*[^\\p{L}\\p{N}]", "");
        return last.matches("\\d+") ? last.replaceFirst("^0+(?=.)", "") : "";
    }

    /** The words of longer texts, without the shortest and those that stand in nearly every text. */
    static Set<String> ofTexts(List<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            words.addAll(of(text));
        }
        words.removeIf(word -> (word.length() < SHORTEST_IN_TEXT && !hasDigit(word)) || EVERYWHERE.contains(word));
        return words.stream().limit(MOST_IN_TEXTS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words typed, without those that no text is found by, if there are others. */
    static Set<String> typed(String text) {
        Set<String> words = of(text);
        Set<String> telling = words.stream()
                .filter(word -> !EVERYWHERE.contains(word))
                .filter(word -> word.length() >= SHORTEST_IN_TEXT || words.size() == 1 || hasDigit(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return telling.isEmpty() ? words : telling;
    }

    static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
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

    /** Whether a word begins with what was typed, or is so like it that a slip of the fingers explains the difference. */
    static boolean isLike(String typed, String word) {
        if (word.startsWith(typed)) {
            return true;
        }
        Set<String> pieces = trigrams(typed);
        Set<String> shared = trigrams(word);
        shared.retainAll(pieces);
        return !pieces.isEmpty() && shared.size() >= leastShared(pieces.size());
    }

    /** Of so many three-letter pieces typed, how many a word must share to be meant: about half, and never one alone. */
    static int leastShared(int pieces) {
        return Math.max(2, pieces / 2);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("’", "")
                .replace("'", "");
    }
}
