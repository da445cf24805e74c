package redress.procedure;

import java.util.Arrays;
import java.util.Optional;

/** What kind of contact a case is (DESIGN section 3). */
public enum CaseKind {
    COMPLAINT("complaint", "Complaint"),
    COMPLIMENT("compliment", "Compliment"),
    COMMENT("comment", "Comment"),
    SUGGESTION("suggestion", "Suggestion"),
    SERVICE_REQUEST("service-request", "Service request"),
    MP_ENQUIRY("mp-enquiry", "MP enquiry"),
    COUNCILLOR_ENQUIRY("councillor-enquiry", "Councillor enquiry"),
    OMBUDSMAN_ENQUIRY("ombudsman-enquiry", "Ombudsman enquiry"),
    DATA_PROTECTION_COMPLAINT("data-protection-complaint", "Data-protection complaint");

    private final String id;
    private final String label;

    CaseKind(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** The word in YAML, JSON and on the command line: "mp-enquiry". */
    public String id() {
        return id;
    }

    /** The word on screen: "MP enquiry". */
    public String label() {
        return label;
    }

    public static Optional<CaseKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
