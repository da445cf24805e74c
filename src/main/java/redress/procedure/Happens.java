package redress.procedure;

import java.util.Optional;

/** What can happen to which cases under a procedure. */
final class Happens {

    private Happens() {}

    /** The stage that must exist for an event to happen; empty where it can happen without stages. */
    static Optional<String> stageOf(EventName event) {
        return switch (event.type()) {
            case STAGE_2_REQUESTED, STAGE_2_ACKNOWLEDGEMENT_SENT, STAGE_2_DECIDED, DEPARTMENT_NOTIFIED ->
                event.stage().or(() -> Optional.of("stage-2"));
            default -> event.stage();
        };
    }

    /** Whether an event can happen to a case of this kind. */
    static boolean canHappen(Procedure procedure, EventName event, CaseKind kind) {
        boolean staged = procedure.kind(kind).flatMap(KindRule::firstStage).isPresent();
        boolean external =
                event.stage().flatMap(procedure::stage).map(Stage::external).orElse(false);
        return switch (event.type()) {
            case RESPONSE_SENT -> staged && !external;
            case STAGE_2_REQUESTED,
                    STAGE_2_ACKNOWLEDGEMENT_SENT,
                    STAGE_2_DECIDED,
                    DEPARTMENT_NOTIFIED,
                    STAGE_REOPENED,
                    REGISTERED,
                    INFORMAL_ATTEMPT_MADE,
                    RESOLVED_INFORMALLY -> staged;
            case MP_RESPONSE_SENT -> kind == CaseKind.MP_ENQUIRY;
            case COUNCILLOR_RESPONSE_SENT -> kind == CaseKind.COUNCILLOR_ENQUIRY;
            case PERMISSION_CONFIRMED -> kind == CaseKind.MP_ENQUIRY || kind == CaseKind.COUNCILLOR_ENQUIRY;
            case OMBUDSMAN_ENQUIRY_RECEIVED, OMBUDSMAN_RESPONSE_SENT -> staged || kind == CaseKind.OMBUDSMAN_ENQUIRY;
            default -> true;
        };
    }

    /** Whether an event is the sending of a letter. */
    static boolean byLetter(EventType type) {
        return switch (type) {
            case ACKNOWLEDGEMENT_SENT,
                    HOLDING_SENT,
                    UPDATE_SENT,
                    RESPONSE_SENT,
                    STAGE_2_ACKNOWLEDGEMENT_SENT,
                    MP_RESPONSE_SENT,
                    COUNCILLOR_RESPONSE_SENT,
                    OMBUDSMAN_RESPONSE_SENT -> true;
            default -> false;
        };
    }
}
