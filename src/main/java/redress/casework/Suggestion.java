package redress.casework;

import java.util.Optional;

/**
 * What past cases with the same word had: so many of so many.
 *
 * @param value the name of the service, or the id of the cause
 * @param word the word of what was typed
 * @param with how many past cases with the word had this value
 * @param all how many past cases with the word had any
 */
public record Suggestion(String value, String word, int with, int all) {

    /** For a point of complaint, each by itself. */
    public record Both(Optional<Suggestion> service, Optional<Suggestion> cause) {}
}
