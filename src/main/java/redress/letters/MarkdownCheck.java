package redress.letters;

import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import redress.documents.Run;

/** Names the Markdown that a letter cannot have, where it stands. */
final class MarkdownCheck extends AbstractVisitor {

    private final ObjIntConsumer<String> problems;
    private boolean underHeading;

    private MarkdownCheck(ObjIntConsumer<String> problems) {
        this.problems = problems;
    }

    /** Checks Markdown in which marks stand for the values; told is each problem with its place, counted from 0. */
    static void check(String markdown, ObjIntConsumer<String> problems) {
        Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(markdown)
                .accept(new MarkdownCheck(problems));
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            problem(heading, "“#” is kept for the subject. Use “##”.");
        } else if (heading.getLevel() > 3) {
            problem(heading, "Headings go down to “###”.");
        } else if (heading.getLevel() == 3 && !underHeading) {
            problem(heading, "A heading “###” must stand below a heading “##”.");
        }
        underHeading = true;
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        if (!Run.mayLinkTo(link.getDestination())) {
            problem(link, "A link must lead to https:// or mailto:.");
        }
        if (Slots.marked(link.getDestination())) {
            problem(link, "A link's address cannot hold a field. Print the field beside it.");
        }
        if (link.getFirstChild() == null) {
            problem(link, "A link needs words between “[” and “]”.");
        }
        visitChildren(link);
    }

    @Override
    public void visit(ListItem item) {
        for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
            if (!(part instanceof Paragraph)) {
                problem(part, "A point of a list holds plain words only: no heading and no list in it.");
            }
        }
        visitChildren(item);
    }

    @Override
    public void visit(Emphasis emphasis) {
        problem(emphasis, "Slanted text is hard to read and not available. Use “**” for bold.");
        visitChildren(emphasis);
    }

    @Override
    public void visit(Image image) {
        problem(image, "Pictures are not available in letters.");
    }

    @Override
    public void visit(HtmlBlock html) {
        problem(html, "HTML is not available in letters.");
    }

    @Override
    public void visit(HtmlInline html) {
        problem(html, "HTML is not available in letters.");
    }

    @Override
    public void visit(BlockQuote quote) {
        problem(quote, "A line may not begin with “>”.");
    }

    @Override
    public void visit(Code code) {
        problem(code, "Text between “`” is not available in letters.");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        problem(code, "Text between “```” is not available in letters.");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        problem(code, "Remove the four or more spaces at the beginning of the line.");
    }

    private void problem(Node node, String sentence) {
        List<SourceSpan> spans = node.getSourceSpans();
        int offset = Optional.of(spans)
                .filter(known -> !known.isEmpty())
                .map(known -> known.get(0).getInputIndex())
                .orElse(0);
        problems.accept(sentence, offset);
    }
}
