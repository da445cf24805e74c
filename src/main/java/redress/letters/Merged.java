package redress.letters;

import java.util.List;
import redress.documents.Block;

/**
 * A letter's text with all values in.
 *
 * @param subject its heading, on one line
 */
public record Merged(String subject, List<Block> body) {

    public Merged {
        body = List.copyOf(body);
    }
}
