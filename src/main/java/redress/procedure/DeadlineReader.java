package redress.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import redress.calendar.Period;
import redress.calendar.Roll;

/** Reads the {@code deadlines} of a procedure. */
final class DeadlineReader {

    private static final List<String> KEYS = List.of(
            "due",
            "from",
            "until-then",
            "stops",
            "extension",
            "pause",
            "repeats-until",
            "roll",
            "afterwards",
            "kinds",
            "when",
            "valid-from",
            "valid-to",
            "internal",
            "off",
            "label",
            "clause",
            "note");

    private static final List<String> EXTENSION_KEYS =
            List.of("by", "cap", "total-cap", "times", "from", "reasons", "letter");

    private final Reading reading;

    DeadlineReader(Reading reading) {
        this.reading = reading;
    }

    Map<String, DeadlineRule> all(Node node) {
        Map<String, DeadlineRule> rules = new LinkedHashMap<>();
        reading.named(node, "deadlines", this::rule).forEach(rule -> rules.put(rule.name(), rule));
        return rules;
    }

    private DeadlineRule rule(Node nameNode, Node node) {
        DeadlineName name = name(nameNode);
        Section section = reading.section(node, "a deadline", KEYS);
        Period due = section.period("due");
        List<EventName> from = section.events("from");
        if (from.isEmpty() && !section.has("from")) {
            reading.findings().at(node, "A deadline needs \"from\": the event it counts from, such as received.");
        }
        Optional<EventName> repeats = section.maybe("repeats-until", reading::event);
        return new DeadlineRule(
                name.id(),
                section.maybeText("label").orElse(name.label()),
                due,
                roll(section, due),
                from,
                section.maybeText("until-then"),
                stops(section, from, repeats.isPresent()),
                section.maybe("extension", this::extension),
                section.maybeWord("pause", "whether the clock may be stopped", List.of("never", "allowed"))
                        .equals(Optional.of("allowed")),
                repeats,
                section.maybeWord(
                        "afterwards", "what may be done after the date", List.of("accept-with-reason", "refuse")),
                kinds(section).orElse(name.kinds()),
                section.maybeWord("when", "a flag of a case", Vocabulary.FLAGS),
                section.date("valid-from"),
                section.date("valid-to"),
                section.maybe("internal", reading::yes).orElse(name.internal()),
                section.yes("off"),
                section.clause(),
                section.text("note"));
    }

    private DeadlineName name(Node node) {
        String id = reading.text(node, "the name of a deadline");
        return DeadlineName.of(id).orElseGet(() -> {
            reading.findings()
                    .at(
                            node,
                            "There is no deadline \"" + Reading.shown(id) + "\". "
                                    + NearestWord.hint(id, DeadlineName.ids()));
            return new DeadlineName(id, id, Set.of(CaseKind.COMPLAINT), false);
        });
    }

    /** A repeating duty is stopped, and starts again, by the anchors after its first. */
    private List<EventName> stops(Section section, List<EventName> from, boolean repeats) {
        List<EventName> stops = section.events("stops");
        if (stops.isEmpty() && repeats && from.size() > 1) {
            return from.subList(1, from.size());
        }
        if (stops.isEmpty() && !section.has("stops")) {
            reading.findings()
                    .at(
                            section.node(),
                            "A deadline needs \"stops\": the event that fulfils it, such as"
                                    + " acknowledgement-sent.");
        }
        return stops;
    }

    private Optional<Set<CaseKind>> kinds(Section section) {
        return section.maybe("kinds", node -> reading.oneOrMore(node, "kinds of case", reading::kind))
                .map(kinds -> {
                    if (kinds.isEmpty()) {
                        reading.findings().at(section.node(), "At least one kind of case was expected in \"kinds\".");
                    }
                    return Set.copyOf(kinds);
                });
    }

    private static Roll roll(Section section, Period due) {
        Optional<String> written = section.maybeWord(
                "roll", "what happens on a day the council does not work", List.of("as-is", "next-working-day"));
        return written.map(word -> word.equals("next-working-day") ? Roll.NEXT_WORKING_DAY : Roll.AS_IS)
                .orElse(Roll.defaultFor(due.unit()));
    }

    private DeadlineRule.ExtensionRule extension(Node node) {
        Section section = reading.section(node, "an extension", EXTENSION_KEYS);
        return new DeadlineRule.ExtensionRule(
                section.maybePeriod("by"),
                section.maybePeriod("cap"),
                section.maybePeriod("total-cap"),
                section.maybe("times", value -> reading.number(value, 1, 99)),
                section.maybeWord("from", "where an extension counts from", List.of("due", "today"))
                        .equals(Optional.of("today")),
                section.texts("reasons", "a reason"),
                section.maybeText("letter").orElse("holding"));
    }
}
