package redress.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import redress.documents.AccessiblePdf;
import redress.documents.Block;
import redress.documents.Imprint;
import redress.documents.Paper;
import redress.documents.PaperPdf;

/** Two pages for the first weeks, to print and keep beside the keyboard. */
public final class QuickGuide {

    private static final String TITLE = "Redress: the quick guide";

    private final AccessiblePdf documents;

    public QuickGuide(AccessiblePdf documents) {
        this.documents = documents;
    }

    /** The guide as an accessible PDF. */
    public byte[] pdf() {
        Paper paper = new Paper("Redress", "The quick guide", "Redress, the quick guide", blocks(text()));
        return new PaperPdf(documents).write(paper, new Imprint(TITLE, Instant.EPOCH, "quick-guide"));
    }

    private static String text() {
        try (InputStream in = QuickGuide.class.getResourceAsStream("/redress/guide/quick-guide.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line is a heading ("# "), a thing of a list ("- ") or a paragraph. */
    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Paragraph> things = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.startsWith("- ")) {
                things.add(Block.Paragraph.of(line.substring(2)));
                continue;
            }
            finish(things, blocks);
            blocks.add(line.startsWith("# ") ? new Block.Heading(2, line.substring(2)) : Block.Paragraph.of(line));
        }
        finish(things, blocks);
        return List.copyOf(blocks);
    }

    private static void finish(List<Block.Paragraph> things, List<Block> blocks) {
        if (!things.isEmpty()) {
            blocks.add(new Block.ListBlock(false, things));
            things.clear();
        }
    }
}
