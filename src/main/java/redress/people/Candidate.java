package redress.people;

import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody kept who may be the one meant.
 *
 * @param person as known now
 * @param as the row that was like what was typed: the person itself, or one merged into it
 * @param score from 0 (nothing in common) to 1 (the same)
 * @param why what they have in common
 */
public record Candidate(Person person, Person as, double score, Set<Trait> why) {

    public Candidate {
        why = why.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(why));
    }

    /** The same find, of whom the row is known as. */
    Candidate known(Person now) {
        return new Candidate(now, as, score, why);
    }

    /** Whether it was found under another name than it has now. */
    public boolean underAnotherName() {
        return !as.fullName().equals(person.fullName());
    }
}
