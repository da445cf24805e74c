package redress.letters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text with fields into parts, going on after each problem so that all are found. */
final class PartReader {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}\\n]*)}}|\\{\\{|}}");
    private static final Pattern SLOT = Pattern.compile("([^\\s?|]+)\\s*(\\?)?\\s*(?:\\|\\s*(\\S+))?");
    private static final Pattern OWN_LINE = Pattern.compile("#.*|/.*|else|>.*");

    /** Each repetition inside another doubles what has to be tried. */
    private static final int DEEPEST = 4;

    private final SourceText source;
    private final SharedParagraphs shared;
    private final Map<String, SourceText> included;
    private final Deque<Open> open = new ArrayDeque<>();

    /** A block not yet closed. */
    private static final class Open {
        private final String word;
        private final Optional<Field> field;
        private final int offset;
        private final Fields fields;
        private final List<Part> parts = new ArrayList<>();
        private Optional<List<Part>> filled = Optional.empty();

        Open(String word, Optional<Field> field, int offset, Fields fields) {
            this.word = word;
            this.field = field;
            this.offset = offset;
            this.fields = fields;
        }
    }

    /**
     * Makes a reader.
     *
     * @param included collects the shared paragraphs it meets, by name
     */
    PartReader(SourceText source, SharedParagraphs shared, Map<String, SourceText> included) {
        this.source = source;
        this.shared = shared;
        this.included = included;
    }

    List<Part> read(int from, int to, Fields fields) {
        open.push(new Open("", Optional.empty(), from, fields));
        Matcher tags = TAG.matcher(source.text()).region(from, to);
        int done = from;
        while (tags.find()) {
            int start = tags.start();
            int end = tags.end();
            boolean alone = tags.group(1) != null
                    && OWN_LINE.matcher(tags.group(1).strip()).matches()
                    && alone(start, end);
            literal(done, alone ? source.text().lastIndexOf('\n', start - 1) + 1 : start);
            done = alone ? Math.min(to, end(end) + 1) : end;
            if (tags.group(1) == null) {
                source.problem(
                        start,
                        tags.group().equals("{{")
                                ? "“{{” is not closed by “}}” on the same line."
                                : "“}}” closes nothing: its “{{” is missing.");
            } else {
                tag(tags.group(1).strip(), start);
            }
        }
        literal(done, to);
        while (open.size() > 1) {
            Open unclosed = open.peek();
            source.problem(
                    unclosed.offset, "“{{#" + unclosed.word + "}}” is not closed by “{{/" + unclosed.word + "}}”.");
            close(unclosed.word, unclosed.offset);
        }
        return List.copyOf(open.pop().parts);
    }

    /** Whether a tag stands on a line of its own: then the whole line goes. */
    private boolean alone(int start, int end) {
        int lineStart = source.text().lastIndexOf('\n', start - 1) + 1;
        return source.text().substring(lineStart, start).isBlank()
                && source.text().substring(end, end(end)).isBlank();
    }

    private int end(int offset) {
        int end = source.text().indexOf('\n', offset);
        return end < 0 ? source.text().length() : end;
    }

    private void literal(int from, int to) {
        if (from >= to) {
            return;
        }
        String words = source.text().substring(from, to);
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != '\n' && !Slots.allowedInTemplates(words.charAt(i))) {
                source.problem(from + i, "An invisible character stands here. Delete it.");
            }
        }
        open.element().parts.add(new Part.Literal(words, source, from));
    }

    private void tag(String tag, int offset) {
        if (tag.startsWith("#")) {
            openBlock(tag.substring(1).strip(), offset);
        } else if (tag.equals("else")) {
            otherwise(offset);
        } else if (tag.startsWith("/")) {
            close(tag.substring(1).strip(), offset);
        } else if (tag.startsWith(">")) {
            include(tag.substring(1).strip(), offset);
        } else {
            slot(tag, offset);
        }
    }

    private void openBlock(String words, int offset) {
        String[] parts = words.split("\\s+", 2);
        boolean loop = parts[0].equals("each");
        if (!(loop || parts[0].equals("if")) || parts.length < 2) {
            source.problem(offset, "“{{#" + words + "}}” is not known. Write “{{#if field}}” or “{{#each list}}”.");
            return;
        }
        Fields here = open.element().fields;
        Optional<Field> field = find(parts[1], offset);
        Fields inside = here;
        if (loop && field.isPresent()) {
            if (field.get().type() == FieldType.LIST) {
                inside = here.inside(field.get());
            } else {
                source.problem(offset, "“" + parts[1] + "” is not a list, so it cannot be repeated. Use “{{#if}}”.");
                field = Optional.empty();
            }
        }
        if (open.size() > DEEPEST) {
            source.problem(offset, "Blocks stand more than " + DEEPEST + " inside one another here. Write it simpler.");
            field = Optional.empty();
        }
        open.push(new Open(parts[0], field, offset, inside));
    }

    private void otherwise(int offset) {
        Open block = open.element();
        if (!block.word.equals("if") || block.filled.isPresent()) {
            source.problem(offset, "“{{else}}” belongs once between “{{#if field}}” and “{{/if}}”.");
            return;
        }
        block.filled = Optional.of(List.copyOf(block.parts));
        block.parts.clear();
    }

    private void close(String word, int offset) {
        Open block = open.element();
        if (block.word.isEmpty() || !block.word.equals(word)) {
            String open = block.word.isEmpty() ? "nothing is open" : "“{{#" + block.word + "}}” is open";
            source.problem(offset, "“{{/" + word + "}}” does not fit: " + open + " here.");
            return;
        }
        open.pop();
        if (block.field.isEmpty()) {
            // what stands in it is still looked at
            block.filled.ifPresent(open.element().parts::addAll);
            open.element().parts.addAll(block.parts);
            return;
        }
        Field field = block.field.get();
        List<Part> parts = List.copyOf(block.parts);
        open.element()
                .parts
                .add(
                        word.equals("each")
                                ? new Part.Repeat(field, parts)
                                : new Part.Choice(
                                        field,
                                        block.filled.orElse(parts),
                                        block.filled.isPresent() ? parts : List.of()));
    }

    private void include(String name, int offset) {
        Optional<String> text = shared.text(name);
        if (text.isEmpty()) {
            source.problem(offset, shared.missing(name));
            return;
        }
        SourceText other = included.computeIfAbsent(name, same -> new SourceText(same, text.get()));
        // a shared paragraph may not bring in others: none can go round in a circle
        PartReader reader = new PartReader(other, SharedParagraphs.none(), included);
        open.element().parts.addAll(reader.read(0, other.text().length(), open.element().fields));
    }

    private void slot(String tag, int offset) {
        Matcher slot = SLOT.matcher(tag);
        if (!slot.matches()) {
            source.problem(offset, "“{{" + tag + "}}” is not a field. Write “{{name}}” or “{{name | format}}”.");
            return;
        }
        Optional<Field> found = find(slot.group(1), offset);
        if (found.isEmpty()) {
            return;
        }
        Field field = found.get();
        List<String> formats = field.type().formats();
        if (formats.isEmpty()) {
            String use = field.type() == FieldType.LIST ? "{{#each " : "{{#if ";
            source.problem(
                    offset,
                    "“" + field.name() + "” is " + field.type().words() + " and cannot be printed. Use “" + use
                            + field.name() + "}}”.");
            return;
        }
        String format = Optional.ofNullable(slot.group(3)).orElse(formats.get(0));
        if (!formats.contains(format)) {
            source.problem(
                    offset,
                    "“" + field.name() + "” is " + field.type().words() + " and has no format “" + format
                            + "”. It may be: " + String.join(", ", formats) + ".");
            return;
        }
        open.element().parts.add(new Part.Slot(field, format, slot.group(2) != null));
    }

    private Optional<Field> find(String name, int offset) {
        Fields here = open.element().fields;
        Optional<Field> field = here.find(name);
        if (field.isEmpty()) {
            String hint = here.nearest(name)
                    .map(near -> "Did you mean “" + near + "”?")
                    .orElse("See the list of fields.");
            source.problem(offset, "There is no field “" + name + "”. " + hint);
        }
        return field;
    }
}
