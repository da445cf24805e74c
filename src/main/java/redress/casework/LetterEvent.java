package redress.casework;

import java.util.Optional;
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

    /** Whether it answers what the case asks. */
    boolean isResponse() {
        return switch (type) {
            case RESPONSE_SENT, MP_RESPONSE_SENT, COUNCILLOR_RESPONSE_SENT, OMBUDSMAN_RESPONSE_SENT -> true;
            default -> false;
        };
    }
}
