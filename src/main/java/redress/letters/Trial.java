package redress.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A template's Markdown as it would read with every field filled, or with none, and where each piece of it comes from. */
final class Trial {

    private final StringBuilder markdown = new StringBuilder();
    private final TreeMap<Integer, Part.Literal> origins = new TreeMap<>();
    private final Slots slots = new Slots();
    private final boolean filled;

    private Trial(boolean filled) {
        this.filled = filled;
    }

    /** Names in their sources what a letter cannot have, whichever way the fields go. */
    static void check(List<Part> body) {
        for (boolean filled : new boolean[] {true, false}) {
            Trial trial = new Trial(filled);
            trial.read(body);
            MarkdownCheck.check(trial.markdown.toString(), trial::problem);
        }
    }

    private void read(List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                origins.put(markdown.length(), literal);
                markdown.append(literal.markdown());
            } else if (part instanceof Part.Slot slot) {
                markdown.append(filled || !slot.optional() ? slots.mark("") : "");
            } else if (part instanceof Part.Choice choice) {
                read(filled ? choice.filled() : choice.otherwise());
            } else if (part instanceof Part.Repeat repeat && filled) {
                read(repeat.each());
                read(repeat.each());
            }
        }
    }

    private void problem(String sentence, int at) {
        Optional.ofNullable(origins.floorEntry(at))
                .or(() -> Optional.ofNullable(origins.firstEntry()))
                .ifPresent(from -> tell(from, at, sentence));
    }

    private static void tell(Map.Entry<Integer, Part.Literal> from, int at, String sentence) {
        Part.Literal literal = from.getValue();
        int within = Math.max(0, Math.min(at - from.getKey(), literal.markdown().length()));
        literal.source().problem(literal.offset() + within, sentence);
    }
}
