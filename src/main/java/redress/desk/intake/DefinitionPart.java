package redress.desk.intake;

import java.util.List;
import javafx.scene.layout.VBox;
import redress.desk.kit.Form;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.procedure.Choice;
import redress.procedure.Procedure;
import redress.procedure.Route;

/** What the policy calls a complaint, and what it wants done with what comes in: folded away until it is wanted. */
final class DefinitionPart extends VBox {

    DefinitionPart(Procedure procedure, Form form) {
        Unfolding folded = new Unfolding(Text.of("triage.definition"), form);
        folded.add(Words.body(
                Text.of("triage.definition.words", procedure.definition(), clause(procedure, "definition"))));
        List<Choice> principles = procedure.lists().getOrDefault("principles", List.of());
        if (!principles.isEmpty()) {
            folded.add(Words.strong(Text.of("triage.definition.principles")));
            principles.forEach(one -> folded.add(line(one.label(), "")));
        }
        List<Route> routes = procedure.routes().stream()
                .filter(route -> route.at().equals("intake"))
                .toList();
        if (!routes.isEmpty()) {
            folded.add(Words.strong(Text.of("triage.definition.routes")));
            routes.forEach(route -> folded.add(line(route.text(), route.clause())));
        }
        getChildren().add(folded);
    }

    private static javafx.scene.control.Label line(String words, String clause) {
        return Words.body(clause.isEmpty() ? "• " + words : "• " + words + " (" + clause + ")");
    }

    private static String clause(Procedure procedure, String path) {
        return procedure.clauses().getOrDefault(path, "");
    }
}
