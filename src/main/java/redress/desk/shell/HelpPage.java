package redress.desk.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the help.
 *
 * @param id "today", "case", "act-extend", "how-date"
 * @param seeAlso ids of other pages
 */
record HelpPage(String id, String title, List<Part> parts, List<String> seeAlso) {

    HelpPage {
        parts = List.copyOf(parts);
        seeAlso = List.copyOf(seeAlso);
    }

    /** A paragraph, or one of a list. */
    sealed interface Part {

        String words();

        /** A paragraph. */
        record Paragraph(String words) implements Part {}

        /** A step of a list. */
        record Step(String words) implements Part {}

        /** A word and what it means. */
        record Term(String term, String meaning) implements Part {
            @Override
            public String words() {
                return term + ": " + meaning;
            }
        }
    }

    /** The same page with more at its end. */
    HelpPage with(List<Part> more) {
        return new HelpPage(
                id, title, Stream.concat(parts.stream(), more.stream()).toList(), seeAlso);
    }

    /** All its words, for searching. */
    String words() {
        return Stream.concat(Stream.of(title), parts.stream().map(Part::words)).collect(Collectors.joining("\n"));
    }
}
