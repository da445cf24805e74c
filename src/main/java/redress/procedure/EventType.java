package redress.procedure;

import java.util.Arrays;
import java.util.Optional;

/**
 * The closed list of things that can happen to a case and that a procedure may name as an anchor or a stop.
 *
 * <p>A request for a further stage, its acknowledgement and the decision on it belong to the stage asked for. The case of
 * an ombudsman's enquiry begins with {@link #RECEIVED} and {@link #OMBUDSMAN_ENQUIRY_RECEIVED} on the same day.
 */
public enum EventType {
    RECEIVED("received"),
    INFORMAL_ATTEMPT_MADE("informal-attempt-made"),
    RESOLVED_INFORMALLY("resolved-informally"),
    REGISTERED("registered"),
    CONTACT_AGREED("contact-agreed"),
    CONTACTED("contacted"),
    ALLOCATED("allocated"),
    PACK_SENT("pack-sent"),
    OFFICER_CHASED("officer-chased"),
    DRAFT_RECEIVED("draft-received"),
    ACKNOWLEDGEMENT_SENT("acknowledgement-sent"),
    HOLDING_SENT("holding-sent"),
    UPDATE_SENT("update-sent"),
    RESPONSE_SENT("response-sent"),
    STAGE_2_REQUESTED("stage-2-requested"),
    STAGE_2_ACKNOWLEDGEMENT_SENT("stage-2-acknowledgement-sent"),
    STAGE_2_DECIDED("stage-2-decided"),
    STAGE_REOPENED("stage-reopened"),
    DEPARTMENT_NOTIFIED("department-notified"),
    MP_RESPONSE_SENT("mp-response-sent"),
    COUNCILLOR_RESPONSE_SENT("councillor-response-sent"),
    PERMISSION_CONFIRMED("permission-confirmed"),
    OMBUDSMAN_ENQUIRY_RECEIVED("ombudsman-enquiry-received"),
    OMBUDSMAN_RESPONSE_SENT("ombudsman-response-sent"),
    RESTRICTION_DECIDED("restriction-decided"),
    RESTRICTION_REVIEWED("restriction-reviewed"),
    REMEDY_AGREED("remedy-agreed"),
    REMEDY_DONE("remedy-done"),
    LEARNING_AGREED("learning-agreed"),
    LEARNING_DONE("learning-done"),
    EXCLUDED("excluded"),
    WITHDRAWN("withdrawn"),
    CLOSED("closed"),
    REOPENED("reopened");

    private final String id;

    EventType(String id) {
        this.id = id;
    }

    /** The word in a procedure's YAML: "acknowledgement-sent". */
    public String id() {
        return id;
    }

    public static Optional<EventType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }
}
