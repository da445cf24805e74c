package redress.casework;

import java.util.Optional;
import redress.procedure.CaseKind;
import redress.procedure.EventType;
import redress.procedure.LetterPurpose;

/** What the sending of a letter means for the deadlines: its purpose names the event. */
record LetterEvent(EventType type, String stage) {

    /** The event of a letter of this purpose sent while the case is in this stage; empty where it stops nothing. */
    static Optional<LetterEvent> of(String purpose, String stage) {
        return LetterPurpose.of(purpose)
                .flatMap(LetterPurpose::event)
                .map(name -> new LetterEvent(name.type(), name.stage().orElse(stage)));
    }

    /** The event by which a case of this kind is answered, whatever way the answer is given. */
    static EventType responseTo(CaseKind kind) {
        return switch (kind) {
            case MP_ENQUIRY -> EventType.MP_RESPONSE_SENT;
            case COUNCILLOR_ENQUIRY -> EventType.COUNCILLOR_RESPONSE_SENT;
            case OMBUDSMAN_ENQUIRY -> EventType.OMBUDSMAN_RESPONSE_SENT;
            default -> EventType.RESPONSE_SENT;
        };
    }

    /** Whether it answers a case of this kind; a reply to an MP sent after the matter became a complaint does not. */
    boolean answers(CaseKind kind) {
        boolean enquirers = type == EventType.MP_RESPONSE_SENT || type == EventType.COUNCILLOR_RESPONSE_SENT;
        return isResponse() && (!enquirers || type == responseTo(kind));
    }

    /** Whether it answers what the case asks. */
    boolean isResponse() {
        return switch (type) {
            case RESPONSE_SENT, MP_RESPONSE_SENT, COUNCILLOR_RESPONSE_SENT, OMBUDSMAN_RESPONSE_SENT -> true;
            default -> false;
        };
    }
}
