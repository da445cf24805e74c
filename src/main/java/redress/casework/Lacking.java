package redress.casework;

import java.util.List;

/**
 * What a case still lacks before it may be closed.
 *
 * @param by the deed that puts it right
 * @param words what is missing, in words that follow "Still needed"
 */
public record Lacking(Deed by, String words) {

    static List<String> words(List<Lacking> all) {
        return all.stream().map(Lacking::words).toList();
    }
}
