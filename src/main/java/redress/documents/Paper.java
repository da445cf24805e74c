package redress.documents;

import java.util.List;

/**
 * A paper of a few pages to be read at a desk: no cover, no address.
 *
 * @param from who made it, above the title
 * @param title its only heading of level 1
 * @param foot what stands at the foot of each page beside the page number
 */
public record Paper(String from, String title, String foot, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A paper needs a title");
        }
    }
}
