package redress.letters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import redress.casework.CaseState;
import redress.procedure.CaseKind;

/**
 * The letters of a procedure that no other act writes: which belong to a case as it stands, and what of each only the
 * writer knows.
 */
final class FurtherLetters {

    private static final Set<CaseKind> ENQUIRIES =
            Set.of(CaseKind.MP_ENQUIRY, CaseKind.COUNCILLOR_ENQUIRY, CaseKind.OMBUDSMAN_ENQUIRY);

    private FurtherLetters() {}

    /** The fields to be typed, by the letter's purpose, both in the procedure's and the letter's own order. */
    static Map<String, List<Field>> of(CaseState state, Templates templates) {
        Map<String, List<Field>> all = new LinkedHashMap<>();
        state.procedure().letters().keySet().stream()
                .filter(ShippedTemplates.ids()::contains)
                .filter(purpose -> concerns(purpose, state))
                .forEach(purpose -> all.put(purpose, asked(purpose, templates, state)));
        return all;
    }

    private static List<Field> asked(String purpose, Templates templates, CaseState state) {
        Template template = templates.wording(purpose, state.received().date()).template();
        Stream<Field> named =
                purpose.startsWith("staff-") ? LetterFields.dictionary().find("staff.name").stream() : Stream.empty();
        return Stream.concat(named, template.used().stream().filter(LetterFields::isByHand))
                .filter(field -> !isSaid(field, state))
                .toList();
    }

    /** What was recorded when the matter was left out is not typed once more. */
    private static boolean isSaid(Field field, CaseState state) {
        return field.name().startsWith("exclusion.")
                && !state.triage().leftOut().isEmpty();
    }

    private static boolean concerns(String purpose, CaseState state) {
        boolean complaint = state.kind() == CaseKind.COMPLAINT;
        boolean enquiry = ENQUIRIES.contains(state.kind());
        return switch (purpose) {
            case "closure" -> !enquiry && state.kind() != CaseKind.COMPLIMENT;
            case "redirect", "request-for-service", "form-request" -> !enquiry && state.kind() != CaseKind.COMPLIMENT;
            case "consent-request" -> state.kind() != CaseKind.COMPLIMENT;
            case "contractor-acknowledgement" ->
                complaint && state.concerns().contractor().isPresent();
            case "alternative-route", "covering", "staff-copy" -> complaint;
            case "stage-2-refusal", "stage-2-referred-back" ->
                complaint && state.stage().equals("stage-2");
            case "remedy-follow-up" -> !state.remedies().isEmpty();
            case "staff-thanks" -> state.kind() == CaseKind.COMPLIMENT;
            default -> false;
        };
    }
}
