package redress.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import redress.documents.Block;
import redress.documents.Fonts;
import redress.documents.Run;

class MergeTest {

    private static final Fonts FONTS = Fonts.shipped();

    static Stream<String> hostile() {
        return Stream.of(
                "# Heading",
                "**bold** *slanted* `code`",
                "{{case.reference}} {{#if x}} }} {{",
                "[click](https://evil.example) <https://evil.example>",
                "<script>alert(1)</script> &amp; &#x41;",
                "- a\n- b\n1. c\n> d\n```\n    e",
                "---\n***\n| a | b |\n|---|---|",
                "\\* \\$1 $0 ${x} %s %n",
                "Anne\u202Eevil\u2066\u200F\u0000\u0007",
                "word ".repeat(2000),
                "x".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_value_of_any_kind_stays_words_in_every_field_of_every_letter(String value) {
        for (String id : ShippedTemplates.ids()) {
            Template template = ShippedTemplates.of(id);
            Merged plain = new Merge(FONTS).of(template, filledWith("plain"));
            Merged merged = new Merge(FONTS).of(template, filledWith(value));
            assertThat(shape(merged)).isEqualTo(shape(plain));
            assertThat(merged.subject() + words(merged))
                    .contains(new Value.Words(value)
                            .text()
                            .strip()
                            .lines()
                            .findFirst()
                            .orElseThrow());
            assertThat(runs(merged)).allMatch(run -> run.link().isEmpty());
            assertThat(words(merged)).doesNotContain("\u202E", "\u2066", "\u200F", "\u0000", "\uE000", "\uE001");
        }
    }

    @Test
    void blank_lines_in_a_value_make_paragraphs_and_single_ones_new_lines() {
        Merged merged = merge(
                "{{update.text}}\n",
                Values.of().text("update.text", "One\r\ntwo\n \nThree").build());
        assertThat(merged.body()).containsExactly(Block.Paragraph.of("One\ntwo"), Block.Paragraph.of("Three"));
    }

    @Test
    void every_empty_field_is_named_with_what_the_letter_needs() {
        MergeException thrown = catchThrowableOfType(
                MergeException.class,
                () -> merge(
                        "{{case.reference}} {{response.due}} {{officer.name?}}\n",
                        Values.of().text("case.reference", " ").build()));
        assertThat(thrown.sentences())
                .containsExactly(
                        "“case.reference” is empty. The letter needs the reference the customer quotes.",
                        "“response.due” is empty. The letter needs the date by which the full response is due.");
    }

    @Test
    void a_character_that_no_font_has_is_named_with_its_field() {
        assertThatThrownBy(() -> merge(
                        "Dear {{customer.name}}\n",
                        Values.of().text("customer.name", "Zoë 😀").build()))
                .isInstanceOf(MergeException.class)
                .hasMessage("“customer.name”: This cannot be printed: “😀” (GRINNING FACE, U+1F600)."
                        + " Type it in Latin letters instead.");
        assertThatThrownBy(() -> merge(
                        "Dear {{customer.name}}\n",
                        Values.of().text("customer.name", "अनिल").build()))
                .hasMessageContaining("DEVANAGARI LETTER A");
    }

    @Test
    void names_in_arabic_and_hebrew_are_taken_as_typed() {
        Merged merged = merge(
                "Dear {{customer.name}}\n",
                Values.of().text("customer.name", "علي לימור").build());
        assertThat(merged.body()).containsExactly(Block.Paragraph.of("Dear علي לימור"));
    }

    @Test
    void a_decomposed_accent_is_printed_as_one_letter() {
        Merged merged = merge(
                "{{customer.name}}\n",
                Values.of().text("customer.name", "W\u0302yn").build());
        assertThat(merged.body()).containsExactly(Block.Paragraph.of("Ŵyn"));
    }

    @Test
    void dates_and_sums_are_printed_in_the_format_asked_for() {
        Merged merged = merge(
                "{{today}}, {{today | weekday}}{{#each points}}, {{number | money}}{{/each}}\n",
                Values.of()
                        .date("today", LocalDate.of(2026, 4, 1))
                        .items(
                                "points",
                                List.of(Values.of()
                                        .number("number", new BigDecimal("1204.5"))
                                        .build()))
                        .build());
        assertThat(words(merged.body().get(0))).isEqualTo("1 April 2026, Wednesday 1 April 2026, £1,204.50");
    }

    @Test
    void a_choice_goes_by_whether_the_field_is_filled() {
        String text = "{{#if officer.name}}A{{else}}B{{/if}}{{#if points}}C{{/if}}\n";
        assertThat(words(merge(text, Values.of().text("officer.name", "x").build())
                        .body()
                        .get(0)))
                .isEqualTo("A");
        assertThat(words(merge(text, Values.of().text("officer.name", "\u200B").build())
                        .body()
                        .get(0)))
                .isEqualTo("B");
    }

    @Test
    void lists_may_stand_in_lists_with_choices_and_shared_paragraphs_in_them() {
        Values point = Values.of()
                .number("number", BigDecimal.ONE)
                .text("text", "Late")
                .answer("upheld", true)
                .build();
        Values other = Values.of()
                .number("number", BigDecimal.TEN)
                .text("text", "Rude")
                .answer("upheld", false)
                .build();
        Values values = Values.of()
                .text("case.reference", "SM-1")
                .items(
                        "services",
                        List.of(
                                Values.of()
                                        .text("name", "Waste")
                                        .items("points", List.of(point, other))
                                        .build(),
                                Values.of()
                                        .text("name", "Parks")
                                        .items("points", List.of())
                                        .build()))
                .items(
                        "remedies",
                        List.of(Values.of()
                                .text("what", "A refund")
                                .number("amount", new BigDecimal("12.5"))
                                .build()))
                .build();
        String text = """
                {{#each services}}
                ## {{name}}
                {{#if points}}
                {{#each points}}
                1. {{text}}{{#if upheld}}, upheld{{else}}, not upheld{{/if}}
                {{/each}}
                {{else}}
                Nothing. {{> quote}}
                {{/if}}
                {{/each}}
                {{#each remedies}}
                - {{what}}{{#if amount}} of {{amount | money}}{{/if}}{{#if due}} by {{due}}{{/if}}
                {{/each}}
                """;

        Merged merged = new Merge(FONTS)
                .of(
                        Template.parse(
                                "test",
                                "name: Test\nsubject: Subject\n---\n" + text,
                                LetterFields.dictionary(),
                                SharedParagraphs.of(Map.of("quote", "Quote {{case.reference}}."))),
                        values);

        assertThat(merged.body())
                .containsExactly(
                        new Block.Heading(2, "Waste"),
                        new Block.ListBlock(
                                true,
                                List.of(Block.Paragraph.of("Late, upheld"), Block.Paragraph.of("Rude, not upheld"))),
                        new Block.Heading(2, "Parks"),
                        Block.Paragraph.of("Nothing. Quote SM-1."),
                        new Block.ListBlock(false, List.of(Block.Paragraph.of("A refund of £12.50"))));
    }

    @Test
    void a_line_that_holds_only_a_tag_leaves_no_gap() {
        Merged merged = merge(
                "{{#each points}}\n1. {{text}}\n{{/each}}\n",
                Values.of()
                        .items(
                                "points",
                                List.of(
                                        Values.of().text("text", "one").build(),
                                        Values.of().text("text", "two").build()))
                        .build());
        assertThat(merged.body())
                .containsExactly(
                        new Block.ListBlock(true, List.of(Block.Paragraph.of("one"), Block.Paragraph.of("two"))));
    }

    @Test
    void a_value_of_the_wrong_type_is_a_fault_of_the_program() {
        assertThatThrownBy(() ->
                        merge("{{today}}\n", Values.of().text("today", "soon").build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The field today wants a date");
    }

    private static Merged merge(String body, Values values) {
        String text = "name: Test\nsubject: Subject\n---\n" + body;
        return new Merge(FONTS)
                .of(Template.parse("test", text, LetterFields.dictionary(), SharedParagraphs.none()), values);
    }

    /** The sample letter with every text field, also those of the points, replaced. */
    private static Values filledWith(String words) {
        Values.Builder filled = Values.of();
        Samples.of("contractor-acknowledgement", 2, "x")
                .byName()
                .forEach((name, value) -> filled.put(name, replaced(value, words)));
        return filled.build();
    }

    private static Value replaced(Value value, String words) {
        if (value instanceof Value.Words) {
            return new Value.Words(words);
        }
        if (value instanceof Value.Items items) {
            return new Value.Items(items.items().stream()
                    .map(item -> {
                        Values.Builder filled = Values.of();
                        item.byName().forEach((name, inner) -> filled.put(name, replaced(inner, words)));
                        return filled.build();
                    })
                    .toList());
        }
        return value;
    }

    /** Headings, lists and page breaks; paragraphs may be more when a value has blank lines. */
    private static List<String> shape(Merged merged) {
        return merged.body().stream()
                .filter(block -> !(block instanceof Block.Paragraph))
                .map(block -> block instanceof Block.ListBlock list
                        ? "list of " + list.items().size()
                        : block instanceof Block.Heading heading ? "heading " + heading.level() : "break")
                .toList();
    }

    private static List<Run> runs(Merged merged) {
        return merged.body().stream()
                .flatMap(block -> block instanceof Block.Paragraph paragraph
                        ? paragraph.runs().stream()
                        : block instanceof Block.ListBlock list
                                ? list.items().stream().flatMap(item -> item.runs().stream())
                                : Stream.of())
                .toList();
    }

    private static String words(Merged merged) {
        return merged.body().stream().map(MergeTest::words).reduce("", (a, b) -> a + b + "\n");
    }

    static String words(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.words();
        }
        return block instanceof Block.ListBlock list
                ? String.join(
                        "\n", list.items().stream().map(Block.Paragraph::words).toList())
                : "";
    }
}
