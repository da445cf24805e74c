package redress.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Gathers the problems of one file while it is read, so that all are told at once. */
final class Findings {

    /** More would only repeat one mistake; a file this wrong is mended in rounds. */
    private static final int MOST = 200;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void at(Node node, String message) {
        at(node.getStartMark(), message);
    }

    void at(Optional<Mark> mark, String message) {
        at(mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1, message);
    }

    void at(int line, int column, String message) {
        if (problems.size() < MOST) {
            problems.add(new Problem(file, line, column, message));
        }
    }

    boolean any() {
        return !problems.isEmpty();
    }

    /** Ends the reading where something was found. */
    void throwIfAny() {
        if (any()) {
            throw new ProcedureProblems(problems.stream()
                    .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                    .distinct()
                    .toList());
        }
    }
}
