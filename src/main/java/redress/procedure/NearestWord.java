package redress.procedure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word a mistyped one was meant to be. */
public final class NearestWord {

    private NearestWord() {}

    /** What to say after an unknown word: the nearest known word, or, where none is near, all of them. */
    public static String hint(String typed, Collection<String> known) {
        return of(typed, known)
                .map(word -> "Did you mean \"" + word + "\"?")
                .orElseGet(() -> "Known here: " + String.join(", ", known) + ".");
    }

    static Optional<String> of(String typed, Collection<String> known) {
        if (typed.length() > 60) {
            return Optional.empty();
        }
        int allowed = Math.max(1, Math.min(3, typed.length() / 3));
        return known.stream()
                .filter(word -> distance(typed, word) <= allowed)
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /** How many letters must be changed, added, left out or exchanged with their neighbour to get from one to the other. */
    private static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int other = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + other);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[from.length()][to.length()];
    }
}
