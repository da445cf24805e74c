package redress.procedure;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

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
            scan(text, settings, findings);
            if (findings.any()) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                findings.at(1, 1, "The file has only blanks and comments. A procedure begins with its \"id\".");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            findings.at(e.getProblemMark().or(e::getContextMark), "This is not YAML: " + sentence(e.getProblem()));
        } catch (YamlEngineException e) {
            findings.at(1, 1, "This is not YAML: " + sentence(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private static String sentence(String problem) {
        String line = problem.lines().findFirst().orElse("it cannot be read").strip();
        return line.endsWith(".") ? line : line + ".";
    }

    private static void scan(String text, LoadSettings settings, Findings findings) {
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
                return;
            }
            if (documents > 1) {
                findings.at(
                        event.getStartMark(), "A second document begins here (\"---\"). A file holds one procedure.");
                return;
            }
            if (event instanceof AliasEvent) {
                findings.at(
                        event.getStartMark(), "References (\"*name\") are not allowed in a procedure. Write it out.");
                return;
            }
            if (event instanceof NodeEvent named && named.getAnchor().isPresent()) {
                findings.at(event.getStartMark(), "Anchors (\"&name\") are not allowed in a procedure. Write it out.");
                return;
            }
        }
    }
}
