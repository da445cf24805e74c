package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * A co-ordinator who does anything that may be done: the case in front of her, her dice, and today.
 *
 * @param fresh a number nothing else of the case bears, for a letter or document
 */
record Walker(CaseState state, Random dice, LocalDate today, long fresh) {

    /** One of these by the dice. */
    <T> T any(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }

    @SafeVarargs
    final <T> T any(T first, T... others) {
        int thrown = dice.nextInt(others.length + 1);
        return thrown == 0 ? first : others[thrown - 1];
    }

    /** True so many times of a hundred. */
    boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }

    /** A day from tomorrow to so many days ahead. */
    LocalDate ahead(int days) {
        return today.plusDays(1L + dice.nextInt(days));
    }

    /** A letter of this purpose, written and mostly sent at once. */
    List<Happening> letter(String purpose) {
        Happening written = new Happening.LetterWritten(fresh, purpose, "customer");
        return chance(80) ? List.of(written, new Happening.LetterSent(fresh, purpose, "post")) : List.of(written);
    }

    /** An outcome of the council's procedure that answers a complaint. */
    String finding() {
        return any(state.procedure().outcomes().stream()
                .map(redress.procedure.Choice::id)
                .filter(id -> id.contains("upheld"))
                .toList());
    }
}
