package redress.procedure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import redress.calendar.Period;
import redress.calendar.PeriodUnit;

/** Reads single values of a procedure's file. What cannot be read is noted, and a harmless value stands in for it. */
final class Reading {

    /** "as agreed": the date is set by hand. */
    private static final Period AS_AGREED = new Period(0, PeriodUnit.DAYS);

    private final Findings findings;

    Reading(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    Section section(Node node, String what, List<String> keys) {
        return new Section(this, node, what, keys);
    }

    /** A word or sentence; "" where there is none. */
    String text(Node node, String expected) {
        if (!(node instanceof ScalarNode scalar)) {
            findings.at(node, capital(expected) + " was expected here, not " + shape(node) + ".");
            return "";
        }
        String value = scalar.getValue().strip();
        if (value.isEmpty()) {
            findings.at(node, "Nothing is written here. " + capital(expected) + " was expected.");
        }
        return value;
    }

    /** One of a closed list of words. */
    String word(Node node, String what, Collection<String> known) {
        String value = text(node, what);
        if (!value.isEmpty() && !known.contains(value)) {
            findings.at(node, "\"" + shown(value) + "\" is not " + what + ". " + NearestWord.hint(value, known));
        }
        return value;
    }

    boolean yes(Node node) {
        String value = word(node, "\"yes\" or \"no\"", List.of("yes", "no", "true", "false"));
        return value.equals("yes") || value.equals("true");
    }

    LocalDate date(Node node) {
        return parsed(node, "a date such as 2026-04-01", LocalDate::parse).orElse(LocalDate.EPOCH);
    }

    Period period(Node node) {
        String expected = "a period such as \"10 working days\", \"1 month\" or \"24 hours\"";
        Optional<Period> period =
                parsed(node, expected, text -> text.equals("as agreed") ? AS_AGREED : atLeastOne(Period.parse(text)));
        return period.orElse(Period.workingDays(1));
    }

    private static Period atLeastOne(Period period) {
        if (period.amount() == 0) {
            throw new IllegalArgumentException("A period of nothing has no due date.");
        }
        return period;
    }

    int number(Node node, int least, int most) {
        return parsed(node, "a whole number from " + least + " to " + most, text -> {
                    int value = Integer.parseInt(text);
                    if (value < least || value > most) {
                        throw new IllegalArgumentException("Out of range.");
                    }
                    return value;
                })
                .orElse(least);
    }

    EventName event(Node node) {
        String value = text(node, "an event such as \"received\" or \"response-sent@stage-1\"");
        try {
            return EventName.parse(value);
        } catch (IllegalArgumentException e) {
            if (!value.isEmpty()) {
                String name = value.contains("@") ? value.substring(0, value.indexOf('@')) : value;
                findings.at(
                        node, "\"" + shown(value) + "\" is not an event. " + NearestWord.hint(name, Vocabulary.EVENTS));
            }
            return new EventName(EventType.RECEIVED, Optional.empty());
        }
    }

    CaseKind kind(Node node) {
        return CaseKind.of(word(node, "a kind of case", Vocabulary.KINDS)).orElse(CaseKind.COMPLAINT);
    }

    /** Every entry of a list. */
    <T> List<T> list(Node node, String what, Function<Node, T> read) {
        if (!(node instanceof SequenceNode sequence)) {
            findings.at(node, "A list of " + what + " was expected here, not " + shape(node) + ".");
            return List.of();
        }
        return sequence.getValue().stream().map(read).toList();
    }

    /** A list, or a single entry without brackets. */
    <T> List<T> oneOrMore(Node node, String what, Function<Node, T> read) {
        return node instanceof SequenceNode ? list(node, what, read) : List.of(read.apply(node));
    }

    /** Every entry of a section whose keys are names of the council's own. */
    <T> List<T> named(Node node, String what, BiFunction<Node, Node, T> read) {
        if (!(node instanceof MappingNode mapping)) {
            findings.at(node, capital(what) + " by their names were expected here, not " + shape(node) + ".");
            return List.of();
        }
        return Section.entries(mapping, findings).stream()
                .map(entry -> read.apply(entry.getKeyNode(), entry.getValueNode()))
                .toList();
    }

    private <T> Optional<T> parsed(Node node, String expected, Function<String, T> parse) {
        String value = text(node, expected);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(parse.apply(value));
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.at(node, capital(expected) + " was expected, not \"" + shown(value) + "\".");
            return Optional.empty();
        }
    }

    static String shape(Node node) {
        return node instanceof MappingNode ? "a section" : node instanceof SequenceNode ? "a list" : "a single word";
    }

    static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** A value short enough to be part of a sentence. */
    static String shown(String value) {
        String line = value.replace('\n', ' ');
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
