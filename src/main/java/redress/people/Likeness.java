package redress.people;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much a person is like what was typed, from 0 (nothing in common) to 1 (the same). */
final class Likeness {

    /** From here on a person is worth showing. */
    static final double ENOUGH = 0.45;

    private Likeness() {}

    static double of(String typed, Person person) {
        String wanted = folded(typed);
        String name = folded(person.name() + " " + person.organisation());
        double byNumber =
                digits(wanted).length() >= 5 && digits(person.telephone()).contains(digits(wanted)) ? 1 : 0;
        String postcode = joined(folded(person.postcode()));
        double byPostcode = postcode.length() >= 5 && joined(wanted).contains(postcode) ? 0.95 : 0;
        return Math.max(Math.max(byNumber, byPostcode), byWords(wanted, name));
    }

    /** Each word typed is compared with the word of the name it is most like; the mean over the words typed. */
    private static double byWords(String wanted, String name) {
        double sum = 0;
        int words = 0;
        for (String word : wanted.split(" ")) {
            if (word.length() < 2 || isTitle(word)) {
                continue;
            }
            double best = 0;
            for (String part : name.split(" ")) {
                best = Math.max(best, part.startsWith(word) ? 1 : dice(word, part));
            }
            sum += best;
            words++;
        }
        return words == 0 ? 0 : sum / words;
    }

    private static boolean isTitle(String word) {
        return Set.of("mr", "mrs", "miss", "ms", "mx", "dr", "cllr", "rev").contains(word);
    }

    private static double dice(String a, String b) {
        Set<String> left = pairs(a);
        Set<String> right = pairs(b);
        if (left.isEmpty() || right.isEmpty()) {
            return a.equals(b) && !a.isEmpty() ? 1 : 0;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return 2.0 * both.size() / (left.size() + right.size());
    }

    private static Set<String> pairs(String word) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
        return pairs;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String joined(String text) {
        return text.replace(" ", "");
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
