package redress.letters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.documents.Block;
import redress.documents.Fonts;
import redress.documents.Unprintable;

/**
 * Puts values into a template. Values are words and stay words: they are inserted after the template was parsed, so no name
 * and no description, however odd, can change the letter around it.
 */
public final class Merge {

    private final Fonts fonts;

    public Merge(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The finished text.
     *
     * @throws MergeException naming every field that is empty but needed, and every character that cannot be printed
     */
    public Merged of(Template template, Values values) {
        Filling filling = new Filling(fonts);
        String subject = filling.fill(template.subject(), values).strip();
        String body = filling.fill(template.body(), values);
        MarkdownCheck.check(body, (sentence, at) -> filling.reasons.add(inTheWay(template, sentence)));
        if (!filling.reasons.isEmpty()) {
            throw new MergeException(List.copyOf(filling.reasons));
        }
        String line =
                filling.slots.filled(subject).replaceAll("\\s*\\n\\s*", " ").strip();
        List<Block> blocks = new MarkdownBlocks(filling.slots).of(body);
        return new Merged(line, blocks);
    }

    /** A fault that shows only where certain fields are filled and others are not. */
    private static String inTheWay(Template template, String sentence) {
        return "The template “" + template.name() + "” cannot be used for this case. " + sentence;
    }

    private static final class Filling {

        private final Fonts fonts;
        private final Slots slots = new Slots();
        private final Set<String> reasons = new LinkedHashSet<>();

        Filling(Fonts fonts) {
            this.fonts = fonts;
        }

        String fill(List<Part> parts, Values values) {
            StringBuilder markdown = new StringBuilder();
            for (Part part : parts) {
                if (part instanceof Part.Literal literal) {
                    markdown.append(literal.markdown());
                } else if (part instanceof Part.Slot slot) {
                    markdown.append(slot(slot, values));
                } else if (part instanceof Part.Choice choice) {
                    boolean filled = known(choice.field(), values).isPresent();
                    markdown.append(fill(filled ? choice.filled() : choice.otherwise(), values));
                } else if (part instanceof Part.Repeat repeat) {
                    known(repeat.list(), values).ifPresent(list -> {
                        for (Values item : ((Value.Items) list).items()) {
                            markdown.append(fill(repeat.each(), item.within(values)));
                        }
                    });
                }
            }
            return markdown.toString();
        }

        private String slot(Part.Slot slot, Values values) {
            Field field = slot.field();
            Optional<Value> value = known(field, values);
            if (value.isEmpty()) {
                if (!slot.optional()) {
                    reasons.add("“" + field.name() + "” is empty. The letter needs " + field.description() + ".");
                }
                return "";
            }
            String words = Value.printed(value.get(), slot.format());
            Optional<Unprintable> unprintable = fonts.unprintableIn(words);
            if (unprintable.isPresent()) {
                reasons.add("“" + field.name() + "”: " + unprintable.get().sentence());
                return "";
            }
            return slots.mark(words);
        }

        private static Optional<Value> known(Field field, Values values) {
            Optional<Value> value = values.get(field.name());
            value.ifPresent(given -> {
                if (!Value.fits(given, field.type())) {
                    throw new IllegalArgumentException("The field " + field.name() + " wants "
                            + field.type().words());
                }
            });
            return value;
        }
    }
}
