package redress.documents;

import java.util.List;
import java.util.stream.Collectors;

/** Characters that none of our fonts can print. */
public record Unprintable(List<Sign> signs) {

    public Unprintable {
        signs = List.copyOf(signs);
    }

    /** One character: its code point and its Unicode name, such as "GRINNING FACE". */
    public record Sign(int codePoint, String name) {

        /** The character itself, its name and its number. */
        public String named() {
            return "“%s” (%s, U+%04X)".formatted(Character.toString(codePoint), name, codePoint);
        }
    }

    /** One sentence that names the characters (at most five) and says what to do. */
    public String sentence() {
        String named = signs.stream().limit(5).map(Sign::named).collect(Collectors.joining(", "));
        String more = signs.size() > 5 ? " and " + (signs.size() - 5) + " more" : "";
        return "This cannot be printed: " + named + more + ". Type it in Latin letters instead.";
    }
}
