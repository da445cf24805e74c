package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import redress.documents.Block;
import redress.documents.Fonts;
import redress.documents.Run;

/** Whatever somebody is called or writes, it stays their words. */
class HostileValuesTest {

    private static final Fonts FONTS = Fonts.shipped();
    private static final String TEXT = """
            name: Test
            subject: About {{case.subject}}
            ---
            ## {{case.subject}}

            Dear {{customer.name}}, **{{case.subject}}** and [our page](https://www.example.uk).
            {{#each points}}
            - {{number}} {{text}}
            {{/each}}

            {{#if case.subject}}
            {{> said}}
            {{/if}}
            """;
    private static final Template TEMPLATE = Template.parse(
            "test",
            TEXT,
            LetterFields.dictionary(),
            SharedParagraphs.of(java.util.Map.of("said", "You said: {{customer.name}}")));

    @Property(tries = 300)
    void noValueChangesTheLetterAroundIt(@ForAll("hostile") String value) {
        Merged plain = merged("plain");
        Merged merged;
        try {
            merged = merged(value);
        } catch (MergeException refused) {
            assertThat(refused.sentences()).isNotEmpty().allMatch(sentence -> sentence.startsWith("“"));
            return;
        }
        assertThat(shape(merged)).isEqualTo(shape(plain));
        assertThat(links(merged)).containsExactly("https://www.example.uk");
        String kept = new Value.Words(value).text().strip();
        kept.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> assertThat(words(merged)).contains(line));
        assertThat(merged.subject()).doesNotContain("\n");
        assertThat(words(merged)).doesNotContainPattern("[\u200E\u200F\u202A-\u202E\u2066-\u2069\u0000]");
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "# ",
                "## ",
                "**",
                "_",
                "`",
                "```",
                "> ",
                "- ",
                "1. ",
                "    ",
                "\\",
                "***\n",
                "---\n",
                "===\n",
                "{{",
                "}}",
                "{{case.reference}}",
                "{{#if x}}",
                "{{/if}}",
                "{{> contact}}",
                "[a](https://evil.example)",
                "![a](file:///etc/passwd)",
                "<https://evil.example>",
                "[r]: https://evil.example\n",
                "<script>x</script>",
                "<!-- ",
                "&lt;&#x41;",
                "$1",
                "%n",
                "|a|b|\n|-|-|\n",
                "\u202E",
                "\u2066",
                "\u200F",
                "\u0000",
                "\u200B",
                "\r\n",
                "\n",
                "\n\n",
                "\u2028",
                "\t",
                "x".repeat(10_000),
                "Ŵynne ",
                "O'Neill-",
                "O\u0301");
        Arbitrary<String> odd = Arbitraries.of("😀", "\uE0000\uE001", "علي", "\uD800", "\uFEFF");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
        Arbitrary<String> joined = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(12, pieces),
                        net.jqwik.api.Tuple.of(3, Arbitraries.strings().alpha().ofMaxLength(12)),
                        net.jqwik.api.Tuple.of(1, odd))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts) + "a");
        return Arbitraries.oneOf(joined, any.map(words -> words + "a"));
    }

    private static Merged merged(String value) {
        return new Merge(FONTS)
                .of(
                        TEMPLATE,
                        Values.of()
                                .text("case.subject", value)
                                .text("customer.name", value)
                                .items(
                                        "points",
                                        List.of(
                                                Values.of()
                                                        .number("number", java.math.BigDecimal.ONE)
                                                        .text("text", value)
                                                        .build(),
                                                Values.of()
                                                        .number("number", java.math.BigDecimal.TEN)
                                                        .text("text", value)
                                                        .build()))
                                .build());
    }

    private static List<String> shape(Merged merged) {
        return merged.body().stream()
                .filter(block -> !(block instanceof Block.Paragraph))
                .map(block -> block instanceof Block.ListBlock list
                        ? "list of " + list.items().size()
                        : block.getClass().getSimpleName())
                .toList();
    }

    private static List<String> links(Merged merged) {
        return merged.body().stream()
                .flatMap(block -> block instanceof Block.Paragraph paragraph
                        ? paragraph.runs().stream()
                        : block instanceof Block.ListBlock list
                                ? list.items().stream().flatMap(item -> item.runs().stream())
                                : Stream.of())
                .map(Run::link)
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private static String words(Merged merged) {
        return merged.body().stream().map(MergeTest::words).reduce("", (a, b) -> a + b + "\n");
    }
}
