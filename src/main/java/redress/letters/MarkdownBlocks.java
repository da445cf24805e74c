package redress.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import redress.documents.Block;
import redress.documents.Run;

/** Turns Markdown into blocks and puts the values in. */
final class MarkdownBlocks {

    private static final String PARAGRAPH_END = "\n\n";

    private final Slots slots;

    MarkdownBlocks(Slots slots) {
        this.slots = slots;
    }

    List<Block> of(String markdown) {
        List<Block> blocks = new ArrayList<>();
        for (Node node : children(Parser.builder().build().parse(markdown))) {
            if (node instanceof Heading heading) {
                String words = plain(heading);
                if (!words.isBlank()) {
                    blocks.add(new Block.Heading(heading.getLevel(), words));
                }
            } else if (node instanceof Paragraph) {
                blocks.addAll(paragraphs(node));
            } else if (node instanceof ListBlock list) {
                blocks.add(list(list));
            } else if (node instanceof ThematicBreak) {
                blocks.add(new Block.PageBreak());
            } else {
                throw new IllegalStateException("Unchecked Markdown: " + node);
            }
        }
        return blocks;
    }

    private Block list(ListBlock list) {
        List<Block.Paragraph> items = new ArrayList<>();
        for (Node item : children(list)) {
            List<Run> runs = new ArrayList<>();
            for (Node part : children(item)) {
                if (part instanceof ListBlock || !(part instanceof Paragraph)) {
                    throw new IllegalStateException("Unchecked Markdown in a list: " + part);
                }
                if (!runs.isEmpty()) {
                    runs.add(Run.plain("\n"));
                }
                runs.addAll(runs(part));
            }
            items.add(new Block.Paragraph(
                    runs.stream().map(MarkdownBlocks::oneParagraph).toList()));
        }
        return new Block.ListBlock(list instanceof OrderedList && !(list instanceof BulletList), items);
    }

    private static Run oneParagraph(Run run) {
        return new Run(run.text().replaceAll("\\n{2,}", "\n"), run.bold(), run.link());
    }

    /** A paragraph, or several where a value has blank lines. */
    private List<Block.Paragraph> paragraphs(Node node) {
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        List<Run> current = new ArrayList<>();
        for (Run run : runs(node)) {
            String rest = run.text().replaceAll("\\n[ \\n]*\\n", PARAGRAPH_END);
            int end = rest.indexOf(PARAGRAPH_END);
            while (end >= 0) {
                current.add(new Run(rest.substring(0, end), run.bold(), run.link()));
                finish(current, paragraphs);
                rest = rest.substring(end + 2);
                end = rest.indexOf(PARAGRAPH_END);
            }
            current.add(new Run(rest, run.bold(), run.link()));
        }
        finish(current, paragraphs);
        return paragraphs;
    }

    private static void finish(List<Run> current, List<Block.Paragraph> paragraphs) {
        List<Run> runs = current.stream().filter(run -> !run.text().isEmpty()).toList();
        if (runs.stream().anyMatch(run -> !run.text().isBlank())) {
            paragraphs.add(new Block.Paragraph(runs));
        }
        current.clear();
    }

    /** The words of a node on one line. */
    String plain(Node node) {
        StringBuilder words = new StringBuilder();
        runs(node).forEach(run -> words.append(run.text()));
        return words.toString().replaceAll("\\s*\\n\\s*", " ").strip();
    }

    private List<Run> runs(Node node) {
        List<Run> runs = new ArrayList<>();
        collect(node, false, Optional.empty(), runs);
        return runs;
    }

    private void collect(Node node, boolean bold, Optional<String> link, List<Run> runs) {
        for (Node kid : children(node)) {
            if (kid instanceof Text text) {
                runs.add(new Run(slots.filled(text.getLiteral()), bold, link));
            } else if (kid instanceof SoftLineBreak) {
                runs.add(new Run(" ", bold, link));
            } else if (kid instanceof HardLineBreak) {
                runs.add(new Run("\n", bold, link));
            } else if (kid instanceof Link to) {
                collect(kid, bold, Optional.of(to.getDestination()), runs);
            } else {
                collect(kid, bold || kid instanceof StrongEmphasis, link, runs);
            }
        }
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node kid = parent.getFirstChild(); kid != null; kid = kid.getNext()) {
            children.add(kid);
        }
        return children;
    }
}
