package redress.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How much a person is like what was typed or like another person, and in what. */
final class Likeness {

    /** From here on a person is worth showing. */
    static final double ENOUGH = 0.55;

    /** From here on two whole names are alike although not the same: one letter in eight may be wrong. */
    private static final double ALIKE = 0.6;

    /** A telephone number, or the end of one, has at least so many. */
    static final int LEAST_DIGITS = 5;

    private static final int LEAST_POSTCODE = 5;
    private static final double BY_POSTCODE = 0.95;
    private static final double BY_ADDRESS = 0.8;
    private static final double BY_NAME = 0.9;
    private static final Set<String> TITLES = Set.of("mr", "mrs", "miss", "ms", "mx", "dr", "cllr", "rev", "sir");

    private Likeness() {}

    /** Somebody found by one line of words: a name, a postcode, a telephone number or an e-mail address. */
    static Optional<Candidate> of(String typed, Person person) {
        Set<Trait> why = EnumSet.noneOf(Trait.class);
        String wanted = folded(typed);
        double score = 0;
        if (numbers(typed).stream()
                .anyMatch(digits -> numbers(person.telephone()).stream().anyMatch(kept -> kept.contains(digits)))) {
            why.add(Trait.SAME_TELEPHONE);
            score = 1;
        }
        if (typed.contains("@") && email(typed).equals(email(person.email()))) {
            why.add(Trait.SAME_EMAIL);
            score = 1;
        }
        String postcode = joined(folded(person.postcode()));
        if (postcode.length() >= LEAST_POSTCODE && joined(wanted).contains(postcode)) {
            why.add(Trait.SAME_POSTCODE);
            score = Math.max(score, BY_POSTCODE);
        }
        double byName = byWords(wanted, folded(person.name() + " " + person.organisation()));
        double byAddress = BY_ADDRESS * byWords(wanted, folded(person.address()));
        if (byName >= ENOUGH) {
            why.add(byName == 1 ? Trait.SAME_NAME : Trait.NAME_ALIKE);
        }
        if (byAddress == BY_ADDRESS && wanted.length() >= LEAST_POSTCODE) {
            why.add(Trait.SAME_ADDRESS);
            score = Math.max(score, byAddress);
        }
        score = Math.max(score, byName);
        return score >= ENOUGH && !why.isEmpty()
                ? Optional.of(new Candidate(person, person, score, why))
                : Optional.empty();
    }

    /** Somebody found by all that was typed of a new person; a common name alone, of somebody elsewhere, counts less. */
    static Optional<Candidate> between(Person typed, Person kept) {
        Set<Trait> why = EnumSet.noneOf(Trait.class);
        double score = 0;
        if (!Collections.disjoint(numbers(typed.telephone()), numbers(kept.telephone()))) {
            why.add(Trait.SAME_TELEPHONE);
            score = 1;
        }
        if (matches(email(typed.email()), email(kept.email()), 3)) {
            why.add(Trait.SAME_EMAIL);
            score = 1;
        }
        boolean postcode = matches(joined(folded(typed.postcode())), joined(folded(kept.postcode())), LEAST_POSTCODE);
        boolean address = matches(folded(typed.address()), folded(kept.address()), LEAST_POSTCODE);
        if (postcode) {
            why.add(Trait.SAME_POSTCODE);
        }
        if (address) {
            why.add(Trait.SAME_ADDRESS);
        }
        double name = byWholeName(folded(typed.name()), folded(kept.name()));
        if (name >= ALIKE) {
            why.add(name == 1 ? Trait.SAME_NAME : Trait.NAME_ALIKE);
            score = Math.max(score, name * (postcode || address ? 1 : BY_NAME));
        }
        if (matches(folded(typed.organisation()), folded(kept.organisation()), 3)) {
            why.add(Trait.SAME_ORGANISATION);
            score = Math.max(score, BY_ADDRESS);
        }
        if (postcode && address) {
            score = Math.max(score, ALIKE); // another member of the household, or the same one under another name
        }
        return score >= ALIKE ? Optional.of(new Candidate(kept, kept, score, why)) : Optional.empty();
    }

    private static boolean matches(String a, String b, int least) {
        return a.length() >= least && a.equals(b);
    }

    /** Both ways, so that "Ann" is not the same as "Ann Godwit"; 1 only for the same words. */
    private static double byWholeName(String a, String b) {
        List<String> left = words(a);
        List<String> right = words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        if (left.equals(right)) {
            return 1;
        }
        double both = (mean(left, right) + mean(right, left)) / 2;
        return Math.min(both, 0.99);
    }

    private static double mean(List<String> words, List<String> others) {
        return words.stream()
                .mapToDouble(word -> others.stream()
                        .mapToDouble(other -> initial(word, other) ? 0.8 : dice(word, other))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0);
    }

    /** "J" stands for "John". */
    private static boolean initial(String a, String b) {
        return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }

    static List<String> words(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .toList();
    }

    /** Each word typed is compared with the word of the name it is most like; the mean over the words typed. */
    private static double byWords(String wanted, String name) {
        double sum = 0;
        int words = 0;
        for (String word : wanted.split(" ")) {
            if (word.length() < 2 || TITLES.contains(word)) {
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

    static double dice(String a, String b) {
        Set<String> left = pairs(a);
        Set<String> right = pairs(b);
        if (left.isEmpty() || right.isEmpty()) {
            return a.equals(b) && !a.isEmpty() ? 1 : 0;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return 2.0 * both.size() / (left.size() + right.size());
    }

    static Set<String> pairs(String word) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= word.length(); i++) {
            pairs.add(word.substring(i, i + 2));
        }
        return pairs;
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    static String joined(String text) {
        return text.replace(" ", "");
    }

    static String email(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The numbers in it, each as dialled in the country: +44 (0)1632 960 114 and 01632 960114 are the same. */
    static List<String> numbers(String text) {
        return Arrays.stream(text.split("[^\\d\\s+().-]+"))
                .map(part -> part.strip().replaceFirst("^(\\+|00)\\s*44\\s*(\\(0\\)\\s*)?", "0"))
                .map(part -> part.replaceAll("\\D", ""))
                .filter(digits -> digits.length() >= LEAST_DIGITS)
                .toList();
    }
}
