package redress.letters;

import java.util.List;

/** A part of a parsed template. */
sealed interface Part {

    /** Markdown as the author wrote it, and where it stands. */
    record Literal(String markdown, SourceText source, int offset) implements Part {}

    /** A field's place; an optional one may stay empty. */
    record Slot(Field field, String format, boolean optional) implements Part {}

    /** One of two texts, by whether the field is filled. */
    record Choice(Field field, List<Part> filled, List<Part> otherwise) implements Part {}

    /** A text repeated for each item of a list. */
    record Repeat(Field list, List<Part> each) implements Part {}
}
