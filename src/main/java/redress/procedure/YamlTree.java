package redress.procedure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;

/** Turns YAML text into its tree of nodes. Anchors, deep nesting and second documents are refused before a tree is built. */
final class YamlTree {

    private static final int DEEPEST = 12;

    private YamlTree() {}

    /** The root; empty where something was found. */
    static Optional<Node> of(String text, Findings findings) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(SourceText.LONGEST)
                .build();
        try {
            Deque<Event> events = scan(text, settings, findings);
            if (findings.any()) {
                return Optional.empty();
            }
            Optional<Node> root = new Composer(settings, new Scanned(events)).getSingleNode();
            if (root.isEmpty()) {
                findings.at(1, 1, "The file has only blanks and comments. A procedure begins with its \"id\".");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            findings.at(e.getProblemMark().or(e::getContextMark), notYaml(e.getProblem()));
        } catch (YamlEngineException e) {
            findings.at(1, 1, notYaml(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static String notYaml(String problem) {
        String first = problem.lines().findFirst().orElse("it cannot be read").strip();
        return "This is not YAML. Check the indentation, brackets and quotes here and on the line before ("
                + Reading.shown(first) + ").";
    }

    private static Deque<Event> scan(String text, LoadSettings settings, Findings findings) {
        Deque<Event> events = new ArrayDeque<>();
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof DocumentStartEvent) {
                documents++;
            }
            if (depth > DEEPEST) {
                findings.at(
                        event.getStartMark(),
                        "This is nested too deeply; a procedure has at most " + DEEPEST + " levels.");
                return events;
            }
            if (documents > 1) {
                findings.at(
                        event.getStartMark(), "A second document begins here (\"---\"). A file holds one procedure.");
                return events;
            }
            if (event instanceof AliasEvent) {
                findings.at(
                        event.getStartMark(), "References (\"*name\") are not allowed in a procedure. Write it out.");
                return events;
            }
            if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
                findings.at(event.getStartMark(), "Anchors (\"&name\") are not allowed in a procedure. Write it out.");
                return events;
            }
            events.add(event);
        }
        return events;
    }

    /** Events already scanned, given to the composer, so that the text is scanned only once. */
    private record Scanned(Deque<Event> events) implements Parser {

        @Override
        public boolean checkEvent(Event.ID kind) {
            return hasNext() && peekEvent().getEventId() == kind;
        }

        @Override
        public Event peekEvent() {
            return events.element();
        }

        @Override
        public Event next() {
            return events.remove();
        }

        @Override
        public boolean hasNext() {
            return !events.isEmpty();
        }
    }
}
