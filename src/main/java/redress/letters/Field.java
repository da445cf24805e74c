package redress.letters;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** The example as a letter prints it; "" for what cannot be printed by itself. */
    public String sample() {
        return switch (type) {
            case TEXT -> example;
            case DATE -> Value.printed(new Value.Day(LocalDate.parse(example)), "long");
            case NUMBER -> Value.printed(new Value.Amount(new BigDecimal(example)), "plain");
            case LIST, YES_NO -> "";
        };
    }

    public Field {
        items = List.copyOf(items);
    }
}
