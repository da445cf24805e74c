package redress.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import redress.casework.CaseState;
import redress.procedure.Choice;
import redress.procedure.Procedure;
import redress.procedure.Procedures;

/**
 * What a response has to be like: the council's own code of practice (BH-17, BH-47), else the one that follows from
 * section 6 of the right ombudsman's Code.
 *
 * @param source whose it is, in words
 */
public record Checklist(String source, List<String> items) {

    private static final String LIST = "response-checklist";

    public Checklist {
        items = List.copyOf(items);
    }

    /** The one for this case; of a tenant's complaint to a landlord without a code of its own the Housing Ombudsman's. */
    public static Checklist of(CaseState state) {
        boolean housing = state.procedure().landlord() && state.flags().contains("tenant");
        return own(state.procedure())
                .orElseGet(() -> housing
                        ? ofCode("hos-code-2024", "The Housing Ombudsman's Code, section 6")
                        : ofCode(
                                "lgsco-code-2024", "The Local Government and Social Care Ombudsman's Code, section 6"));
    }

    private static Optional<Checklist> own(Procedure procedure) {
        return Optional.ofNullable(procedure.lists().get(LIST))
                .filter(list -> !list.isEmpty())
                .map(list -> new Checklist("The council's code of practice" + clauses(list), labels(list)));
    }

    private static Checklist ofCode(String code, String source) {
        List<Choice> list =
                Procedures.shipped().find(code).orElseThrow().lists().get(LIST);
        return new Checklist(source, labels(list));
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
