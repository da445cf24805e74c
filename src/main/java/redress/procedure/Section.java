package redress.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import redress.calendar.Period;

/** A section with a closed list of keys. Unknown and repeated keys are noted as soon as it is opened. */
final class Section {

    private final Reading reading;
    private final Node node;
    private final String what;
    private final Map<String, Node> values = new LinkedHashMap<>();

    Section(Reading reading, Node node, String what, List<String> keys) {
        this.reading = reading;
        this.node = node;
        this.what = what;
        if (!(node instanceof MappingNode mapping)) {
            reading.findings()
                    .at(
                            node,
                            Reading.capital(what) + " was expected here as a section, not " + Reading.shape(node)
                                    + ".");
            return;
        }
        for (NodeTuple entry : entries(mapping, reading.findings())) {
            String key = ((ScalarNode) entry.getKeyNode()).getValue();
            if (keys.contains(key)) {
                values.put(key, entry.getValueNode());
            } else {
                reading.findings()
                        .at(
                                entry.getKeyNode(),
                                "\"" + Reading.shown(key) + "\" is not known in " + what + ". " + hint(key, keys));
            }
        }
    }

    /** The entries with a word as key; of entries with the same key the first. */
    static List<NodeTuple> entries(MappingNode section, Findings findings) {
        Map<String, NodeTuple> first = new LinkedHashMap<>();
        for (NodeTuple entry : section.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                findings.at(
                        entry.getKeyNode(), "A name was expected here, not " + Reading.shape(entry.getKeyNode()) + ".");
                continue;
            }
            String key = name.getValue();
            NodeTuple earlier = first.putIfAbsent(key, entry);
            if (earlier != null) {
                int line = earlier.getKeyNode().getStartMark().orElseThrow().getLine() + 1;
                findings.at(
                        entry.getKeyNode(),
                        "\"" + Reading.shown(key) + "\" is written twice; the first is on line " + line
                                + ". Remove one.");
            }
        }
        return new ArrayList<>(first.values());
    }

    private static String hint(String key, List<String> keys) {
        return key.contains(" ")
                ? "If it belongs to the text before it: a text with a comma stands in quotes."
                : NearestWord.hint(key, keys);
    }

    Node node() {
        return node;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    <T> Optional<T> maybe(String key, Function<Node, T> read) {
        return Optional.ofNullable(values.get(key)).map(read);
    }

    /** A value that must be there. */
    <T> T must(String key, String expected, Function<Node, T> read, T standIn) {
        Optional<T> value = maybe(key, read);
        if (value.isEmpty() && node instanceof MappingNode) {
            reading.findings().at(node, Reading.capital(what) + " needs \"" + key + "\": " + expected + ".");
        }
        return value.orElse(standIn);
    }

    String text(String key, String expected) {
        return must(key, expected, value -> reading.text(value, expected), "");
    }

    String text(String key) {
        return maybe(key, value -> reading.text(value, "a text")).orElse("");
    }

    Optional<String> maybeText(String key) {
        return maybe(key, value -> reading.text(value, "a text"));
    }

    String word(String key, String expected, Collection<String> known) {
        return must(key, expected, value -> reading.word(value, expected, known), "");
    }

    Optional<String> maybeWord(String key, String expected, Collection<String> known) {
        return maybe(key, value -> reading.word(value, expected, known));
    }

    boolean yes(String key) {
        return maybe(key, reading::yes).orElse(false);
    }

    Optional<LocalDate> date(String key) {
        return maybe(key, reading::date);
    }

    Period period(String key) {
        return must(key, "a period such as \"10 working days\"", reading::period, Period.workingDays(1));
    }

    Optional<Period> maybePeriod(String key) {
        return maybe(key, reading::period);
    }

    List<EventName> events(String key) {
        return maybe(key, value -> reading.oneOrMore(value, "events", reading::event))
                .orElse(List.of());
    }

    /** Words, as a list or one alone. */
    List<String> texts(String key, String expected) {
        return maybe(key, value -> reading.oneOrMore(value, expected, item -> reading.text(item, expected)))
                .orElse(List.of());
    }

    List<String> words(String key, String expected, Collection<String> known) {
        return maybe(key, value -> reading.oneOrMore(value, expected, item -> reading.word(item, expected, known)))
                .orElse(List.of());
    }

    /** Clause numbers divided by blanks, however they are listed; "" where none is given. */
    String clause() {
        return String.join(" ", texts("clause", "a clause number"));
    }

    /** The entries of a list below this key; none where the key is missing. */
    <T> List<T> list(String key, String of, Function<Node, T> read) {
        return maybe(key, value -> reading.list(value, of, read)).orElse(List.of());
    }
}
