package redress.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.procedure.Choice;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/**
 * What a response has to be like: the council's own code of practice (BH-17, BH-47), else the one that follows from
 * section 6 of the Local Government and Social Care Ombudsman's Code.
 *
 * @param source whose it is, in words
 */
public record Checklist(String source, List<String> items) {

    private static final String LIST = "response-checklist";

    public Checklist {
        items = List.copyOf(items);
    }

    public static Checklist of(Procedure procedure) {
        return own(procedure).orElseGet(Checklist::general);
    }

    private static Optional<Checklist> own(Procedure procedure) {
        return Optional.ofNullable(procedure.lists().get(LIST))
                .filter(list -> !list.isEmpty())
                .map(list -> new Checklist("The council's code of practice" + clauses(list), labels(list)));
    }

    private static Checklist general() {
        List<Choice> list = Procedures.shipped()
                .find("lgsco-code-2024")
                .orElseThrow()
                .lists()
                .get(LIST);
        return new Checklist("The Local Government and Social Care Ombudsman's Code, section 6", labels(list));
    }

    private static String clauses(List<Choice> list) {
        String named = list.stream()
                .map(Choice::clause)
                .distinct()
                .filter(c -> !c.isBlank())
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : " (" + named + ")";
    }

    private static List<String> labels(List<Choice> list) {
        return list.stream().map(Choice::label).toList();
    }
}
