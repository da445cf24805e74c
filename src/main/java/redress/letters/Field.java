package redress.letters;

import java.util.List;

/**
 * A field that templates may use.
 *
 * @param name "case.reference"
 * @param example what it may hold, for the sample letter beside the editor
 * @param description completes "the letter needs ...": "the reference the customer quotes"
 * @param items of a list: the fields of each item; else empty
 */
public record Field(String name, FieldType type, String example, String description, List<Field> items) {

    public Field {
        items = List.copyOf(items);
    }
}
