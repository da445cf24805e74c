package redress.procedure;

import static redress.procedure.CaseKind.COMPLAINT;
import static redress.procedure.CaseKind.SERVICE_REQUEST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A duty a procedure may give a date to: the closed list of DESIGN section 3, and the same duties at a further stage.
 *
 * @param id "stage-1-response"
 * @param label for people: "Stage 1 response"
 * @param kinds the kinds of case it applies to where the procedure names none
 * @param internal whether it is a date of the council's own, promised to nobody outside
 */
public record DeadlineName(String id, String label, Set<CaseKind> kinds, boolean internal) {

    private static final Pattern OF_A_STAGE =
            Pattern.compile("stage-([1-9])-(response|acknowledge|request-window|decision|update)");

    private static final Map<String, DeadlineName> KNOWN = known();

    public DeadlineName {
        kinds = Set.copyOf(kinds);
    }

    /** Finds a duty by its name. */
    public static Optional<DeadlineName> of(String id) {
        Matcher ofStage = OF_A_STAGE.matcher(id);
        if (ofStage.matches()) {
            String stage = "Stage " + ofStage.group(1);
            return Optional.of(new DeadlineName(id, stage + " " + duty(ofStage.group(2)), Set.of(COMPLAINT), false));
        }
        return Optional.ofNullable(KNOWN.get(id));
    }

    private static String duty(String word) {
        return word.equals("acknowledge") ? "acknowledgement" : word.replace('-', ' ');
    }

    /** Every name a procedure with two stages may use. */
    static List<String> ids() {
        List<String> ids = new ArrayList<>(KNOWN.keySet());
        ids.addAll(List.of(
                "stage-1-response",
                "stage-2-request-window",
                "stage-2-decision",
                "stage-2-acknowledge",
                "stage-2-response",
                "stage-2-update"));
        return ids;
    }

    private static Map<String, DeadlineName> known() {
        Map<String, DeadlineName> known = new LinkedHashMap<>();
        add(known, "acknowledge", "Acknowledgement", false, COMPLAINT);
        add(known, "informal-resolution", "Informal resolution", false, SERVICE_REQUEST);
        add(known, "update", "Progress update", false, COMPLAINT);
        add(known, "notify-department", "Notice to the department", false, COMPLAINT);
        add(known, "mp-response", "Reply to the MP", false, CaseKind.MP_ENQUIRY);
        add(known, "councillor-response", "Reply to the councillor", false, CaseKind.COUNCILLOR_ENQUIRY);
        add(known, "ombudsman-response", "Response to the ombudsman", false, COMPLAINT, CaseKind.OMBUDSMAN_ENQUIRY);
        add(known, "housing-ombudsman-direct", "Straight to the Housing Ombudsman from", false, COMPLAINT);
        add(known, "restriction-review", "Review of the restriction", false, COMPLAINT);
        add(known, "remedy", "Remedy", false, COMPLAINT);
        add(known, "learning-action", "Learning action", false, COMPLAINT);
        add(
                known,
                "data-protection-acknowledge",
                "Data-protection acknowledgement",
                false,
                CaseKind.DATA_PROTECTION_COMPLAINT);
        add(known, "draft-wanted", "Draft response wanted", true, COMPLAINT);
        add(known, "chase", "Chase the officer", true, COMPLAINT);
        add(known, "contribution", "Contribution of another service", true, COMPLAINT);
        add(known, "approval", "Approval of the response", true, COMPLAINT);
        add(known, "fact-check", "Fact check by the staff involved", true, COMPLAINT);
        add(known, "call-back", "Contact the person again", true, COMPLAINT, SERVICE_REQUEST);
        add(known, "own-reminder", "Own reminder", true, CaseKind.values());
        return known;
    }

    private static void add(
            Map<String, DeadlineName> known, String id, String label, boolean internal, CaseKind... kinds) {
        known.put(id, new DeadlineName(id, label, Set.of(kinds), internal));
    }
}
