package redress.letters;

import java.util.List;

/** What a field holds, and how it may be printed. The first format is used where a template names none. */
public enum FieldType {
    TEXT("text"),
    DATE("a date"),
    NUMBER("a number"),
    LIST("a list"),
    YES_NO("yes or no");

    private final String words;

    FieldType(String words) {
        this.words = words;
    }

    /** "a date". */
    public String words() {
        return words;
    }

    /** The formats a template may ask for; none where the field cannot be printed by itself. */
    public List<String> formats() {
        return switch (this) {
            case TEXT -> List.of("plain");
            case DATE -> List.of("long", "weekday");
            case NUMBER -> List.of("plain", "money");
            case LIST, YES_NO -> List.of();
        };
    }
}
