package redress.documents.mail;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of an HTML page. Pictures, styles and scripts are never asked for. */
final class HtmlWords {

    private static final Set<String> UNSEEN = Set.of("head", "style", "script", "noscript", "template", "title");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "div", "table", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "hr");

    private HtmlWords() {}

    static String of(String html) {
        Document page = Jsoup.parse(html.length() > 2_000_000 ? html.substring(0, 2_000_000) : html);
        StringBuilder words = new StringBuilder();
        UNSEEN.forEach(name -> page.getElementsByTag(name).remove());
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    add(words, text.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element element) {
                    begin(words, element.normalName());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    end(words, element.normalName());
                }
            }
        });
        return MailText.words(words.toString());
    }

    private static void add(StringBuilder words, String text) {
        boolean atLineStart = words.isEmpty() || words.charAt(words.length() - 1) == '\n';
        words.append(atLineStart ? text.stripLeading() : text);
    }

    private static void begin(StringBuilder words, String name) {
        if (name.equals("br")) {
            words.append('\n');
        } else if (name.equals("li")) {
            line(words);
            words.append("- ");
        } else if (PARAGRAPHS.contains(name) || name.equals("tr")) {
            line(words);
        } else if (name.equals("td") || name.equals("th")) {
            add(words, " ");
        }
    }

    private static void end(StringBuilder words, String name) {
        if (PARAGRAPHS.contains(name) && !name.equals("div")) {
            line(words);
            words.append('\n');
        } else if (name.equals("div") || name.equals("li") || name.equals("tr")) {
            line(words);
        }
    }

    private static void line(StringBuilder words) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }
}
