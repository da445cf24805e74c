package redress.casework;

import java.util.Optional;
import redress.procedure.EventType;

/** What the sending of a letter means for the deadlines: its purpose names the event. */
record LetterEvent(EventType type, String stage) {

    /** The event of a letter of this purpose sent while the case is in this stage; empty where it stops nothing. */
    static Optional<LetterEvent> of(String purpose, String stage) {
        return switch (purpose) {
            case "acknowledgement", "thank-you" -> event(EventType.ACKNOWLEDGEMENT_SENT, stage);
            case "holding" -> event(EventType.HOLDING_SENT, stage);
            case "update" -> event(EventType.UPDATE_SENT, stage);
            case "stage-2-acknowledgement" -> event(EventType.STAGE_2_ACKNOWLEDGEMENT_SENT, stage);
            case "mp-response" -> event(EventType.MP_RESPONSE_SENT, stage);
            case "councillor-response" -> event(EventType.COUNCILLOR_RESPONSE_SENT, stage);
            case "ombudsman-response" -> event(EventType.OMBUDSMAN_RESPONSE_SENT, stage);
            default ->
                purpose.endsWith("-response")
                        ? event(EventType.RESPONSE_SENT, purpose.substring(0, purpose.length() - "-response".length()))
                        : Optional.empty();
        };
    }

    /** Whether it answers what the case asks. */
    boolean isResponse() {
        return switch (type) {
            case RESPONSE_SENT, MP_RESPONSE_SENT, COUNCILLOR_RESPONSE_SENT, OMBUDSMAN_RESPONSE_SENT -> true;
            default -> false;
        };
    }

    private static Optional<LetterEvent> event(EventType type, String stage) {
        return Optional.of(new LetterEvent(type, stage));
    }
}
