package redress.spelling;

/**
 * A word that no list has.
 *
 * @param from where it begins in the text
 * @param to where it ends, exclusive
 */
public record Misspelling(int from, int to, String word) {}
