package redress.desk.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The help: a page for every screen and act, short how-tos, and the words. Written in Markdown, in the resources. */
final class HelpBook {

    private static final List<String> FILES = List.of("screens", "how-to", "acts", "words", "whats-new");
    private static final String ABOUT = "about";
    private static final int EXCERPT = 90;

    private final Map<String, HelpPage> pages = new LinkedHashMap<>();

    private HelpBook() {}

    /** A page that was found, with the words around the first hit. */
    record Found(HelpPage page, String excerpt) {}

    /** The help that comes with the program. */
    static HelpBook shipped() {
        HelpBook book = new HelpBook();
        FILES.forEach(file -> book.read(source("help/" + file + ".md")));
        book.pages.computeIfPresent(ABOUT, (id, page) -> page.with(Licences.of(source("THIRD-PARTY.txt"))));
        return book;
    }

    private static String source(String file) {
        try (InputStream in = HelpBook.class.getResourceAsStream("/redress/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Collection<HelpPage> pages() {
        return pages.values();
    }

    Optional<HelpPage> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** The pages in which every word occurs, those with a word in the title first; all of them where nothing is typed. */
    List<Found> find(String typed) {
        List<String> words = Arrays.stream(typed.strip().toLowerCase(Locale.UK).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return pages.values().stream()
                .filter(page -> containsAll(page.words(), words))
                .sorted(Comparator.comparing(page ->
                        words.stream().noneMatch(word -> lower(page.title()).contains(word))))
                .map(page -> new Found(page, excerpt(page, words)))
                .toList();
    }

    private static boolean containsAll(String text, List<String> words) {
        String lower = lower(text);
        return words.stream().allMatch(lower::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.UK);
    }

    private static String excerpt(HelpPage page, List<String> words) {
        String best = page.parts().stream()
                .map(HelpPage.Part::words)
                .filter(part -> words.stream().anyMatch(word -> lower(part).contains(word)))
                .findFirst()
                .orElseGet(() -> page.parts().get(0).words());
        int hit = words.stream()
                .mapToInt(word -> lower(best).indexOf(word))
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(0);
        int from = hit <= EXCERPT / 2 ? 0 : best.indexOf(' ', hit - EXCERPT / 2) + 1;
        int end = best.indexOf(' ', Math.min(best.length(), from + EXCERPT));
        return (from > 0 ? "… " : "") + (end < 0 ? best.substring(from) : best.substring(from, end) + " …");
    }

    /** Each heading of level 1 begins a page: "# id | Title". */
    private void read(String markdown) {
        Optional<Reading> current = Optional.empty();
        Node node = Parser.builder().build().parse(markdown).getFirstChild();
        for (; node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                current.ifPresent(this::add);
                current = Optional.of(new Reading(plain(heading)));
            } else {
                current.orElseThrow().take(node);
            }
        }
        current.ifPresent(this::add);
    }

    private void add(Reading reading) {
        HelpPage page = reading.page();
        if (pages.put(page.id(), page) != null) {
            throw new IllegalStateException("Two pages of the help are called " + page.id());
        }
    }

    private static String plain(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString();
    }

    /** A page being read. */
    private static final class Reading {

        private final String[] heading;
        private final List<HelpPage.Part> parts = new ArrayList<>();
        private final List<String> seeAlso = new ArrayList<>();

        Reading(String heading) {
            this.heading = heading.split("\\s*\\|\\s*", 2);
        }

        void take(Node node) {
            if (node instanceof BulletList list) {
                for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                    parts.add(item(item));
                }
            } else if (node instanceof Paragraph && node.getFirstChild() instanceof Link) {
                for (Node link = node.getFirstChild(); link != null; link = link.getNext()) {
                    if (link instanceof Link) {
                        seeAlso.add(plain(link));
                    }
                }
            } else {
                parts.add(new HelpPage.Part.Paragraph(plain(node)));
            }
        }

        private static HelpPage.Part item(Node item) {
            Node first = item.getFirstChild().getFirstChild();
            if (first instanceof StrongEmphasis) {
                String term = plain(first);
                return new HelpPage.Part.Term(
                        term, plain(item).substring(term.length()).replaceFirst("^:\\s*", ""));
            }
            return new HelpPage.Part.Step(plain(item));
        }

        HelpPage page() {
            return new HelpPage(heading[0], heading[1], parts, seeAlso);
        }
    }
}
