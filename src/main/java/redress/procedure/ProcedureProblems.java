package redress.procedure;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong in a procedure's file, in the order of its lines. Never empty. */
public final class ProcedureProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ProcedureProblems(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
