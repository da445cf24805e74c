package redress.casework;

/**
 * Two people said something different of one thing.
 *
 * @param yours what you want to record, as a supposed entry
 * @param theirs what the other recorded meanwhile
 * @param field the field both filled, as {@link Happening.Corrected} names fields; "" where the whole is at stake
 * @param was what stood there when you opened the form; "" where nothing did
 * @param your what you typed
 * @param their what the other typed
 */
public record Clash(Entry yours, Entry theirs, String field, String was, String your, String their) {

    /** Whether not one field but the act as a whole is at stake: both wrote the letter, or took the entry back. */
    public boolean isWhole() {
        return field.isEmpty();
    }
}
