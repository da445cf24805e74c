package redress.documents;

import java.util.List;

/**
 * A form to be filled in with a word processor and read back: each field has a name of its own that survives the filling in.
 *
 * @param title its only heading of level 1
 */
public record Form(String title, List<Part> parts) {

    public Form {
        parts = List.copyOf(parts);
    }

    /** A piece of a form, in reading order. */
    public sealed interface Part {}

    /** A heading of level 2. */
    public record Heading(String text) implements Part {}

    /** Words that are not to be changed. */
    public record Words(String text) implements Part {}

    /** A value that is printed and cannot be typed over. */
    public record Fixed(String name, String label, String value) implements Part {}

    /** Words to be typed, of any length; the hint stands there until something is. */
    public record Answer(String name, String label, String hint) implements Part {}

    /** One of a list. */
    public record Choice(String name, String label, List<String> options) implements Part {
        public Choice {
            options = List.copyOf(options);
        }
    }
}
