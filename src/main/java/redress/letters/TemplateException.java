package redress.letters;

import java.util.List;
import java.util.stream.Collectors;

/** A template cannot be used; it says everything that is wrong with it, not only the first thing. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<TemplateProblem> problems;

    TemplateException(List<TemplateProblem> problems) {
        super(problems.stream().map(TemplateProblem::located).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems in the order of the text. */
    public List<TemplateProblem> problems() {
        return problems;
    }
}
