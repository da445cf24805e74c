package redress.procedure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a letter is for: the closed list a procedure's {@code letters} section may name.
 *
 * @param id the word in YAML: "acknowledgement"; of a stage beyond the second: "stage-3-response"
 * @param label for people: "Acknowledgement"
 * @param event what has happened to the case once it was sent; empty where sending it changes no deadline
 */
public record LetterPurpose(String id, String label, Optional<EventName> event) {

    private static final Pattern FURTHER_STAGE =
            Pattern.compile("stage-([3-9])-(acknowledgement|response|refusal|referred-back)");

    private static final String COPY = "copy-of-";

    private static final Set<String> UNDISCLOSED =
            Set.of("restriction-warning", "restriction-decision", "stop-correspondence");

    /** Whether its use is told to nobody but the person it is written to (NS-26). */
    public static boolean isUndisclosed(String id) {
        return UNDISCLOSED.contains(isCopy(id) ? id.substring(COPY.length()) : id);
    }

    /** The purpose of a copy of such a letter, for somebody besides its recipient: sending it changes no deadline. */
    public static String copyOf(String id) {
        return COPY + id;
    }

    /** Whether it is the purpose of a copy. */
    public static boolean isCopy(String id) {
        return id.startsWith(COPY);
    }

    /** Finds a purpose by its id. */
    public static Optional<LetterPurpose> of(String id) {
        if (isCopy(id)) {
            return of(id.substring(COPY.length()))
                    .map(letter -> new LetterPurpose(
                            id, "Copy of " + letter.label().toLowerCase(Locale.UK), Optional.empty()));
        }
        Matcher further = FURTHER_STAGE.matcher(id);
        if (further.matches()) {
            String stage = further.group(1);
            return Known.of("stage-2-" + further.group(2)).map(two -> two.forStage(id, stage));
        }
        return Known.of(id).map(Known::purpose);
    }

    /** The letter whose text serves for this one: of a stage beyond the second that of the second, else itself. */
    public static String modelOf(String id) {
        Matcher further = FURTHER_STAGE.matcher(id);
        return further.matches() ? "stage-2-" + further.group(2) : id;
    }

    /** The letter that says we have it: "acknowledgement", or that of the kind or of a further stage. */
    public static String acknowledging(CaseKind kind, String stage) {
        if (kind == CaseKind.DATA_PROTECTION_COMPLAINT) {
            return "data-protection-acknowledgement";
        }
        return stage.matches("stage-[2-9]") ? stage + "-acknowledgement" : "acknowledgement";
    }

    /** The letter that answers a case of this kind at this stage; empty where none is laid down. */
    public static Optional<String> answering(CaseKind kind, String stage) {
        return switch (kind) {
            case MP_ENQUIRY, COUNCILLOR_ENQUIRY, OMBUDSMAN_ENQUIRY ->
                Optional.of(kind.id().replace("-enquiry", "-response"));
            case COMPLAINT -> Optional.of(stage + "-response").filter(id -> of(id).isPresent());
            default -> Optional.empty();
        };
    }

    /** Every purpose of a procedure with two stages, by id. */
    public static List<String> ids() {
        return Arrays.stream(Known.values()).map(known -> known.id).toList();
    }

    private enum Known {
        ACKNOWLEDGEMENT("Acknowledgement", "acknowledgement-sent"),
        HOLDING("Holding letter", "holding-sent"),
        UPDATE("Progress update", "update-sent"),
        STAGE_1_RESPONSE("Stage 1 response", "response-sent@stage-1"),
        STAGE_2_ACKNOWLEDGEMENT("Stage 2 acknowledgement", "stage-2-acknowledgement-sent"),
        STAGE_2_RESPONSE("Stage 2 response", "response-sent@stage-2"),
        STAGE_2_REFUSAL("Stage 2 not accepted", "stage-2-decided"),
        STAGE_2_REFERRED_BACK("Referred back to the service", "stage-2-decided"),
        CLOSURE("Closure", ""),
        THANK_YOU("Thank-you letter", "acknowledgement-sent"),
        COMPLIMENT_COPY("Copy of a compliment", ""),
        STAFF_THANKS("Thanks to staff", ""),
        REDIRECT("Matter outside the procedure", ""),
        REQUEST_FOR_SERVICE("Request for service, not a complaint", ""),
        CONSENT_REQUEST("Request for consent", ""),
        FORM_REQUEST("Request to fill in a complaint form", ""),
        ALTERNATIVE_ROUTE("Another way of resolving it", ""),
        COVERING("Covering letter to one report", ""),
        CONTRACTOR_ACKNOWLEDGEMENT("Acknowledgement where a contractor answers", "acknowledgement-sent"),
        STAFF_COPY("Copy of a complaint to the officer criticised", ""),
        MP_RESPONSE("Reply to an MP", "mp-response-sent"),
        COUNCILLOR_RESPONSE("Reply to a councillor", "councillor-response-sent"),
        OMBUDSMAN_RESPONSE("Reply to an ombudsman", "ombudsman-response-sent"),
        DATA_PROTECTION_ACKNOWLEDGEMENT("Data-protection acknowledgement", "acknowledgement-sent"),
        RESTRICTION_WARNING("Warning that a restriction is considered", ""),
        RESTRICTION_DECISION("Decision to restrict contact", ""),
        STOP_CORRESPONDENCE("End of correspondence on a matter", ""),
        REMEDY_FOLLOW_UP("Progress of a remedy", "");

        private final String id;
        private final String label;
        private final String event;

        Known(String label, String event) {
            this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
            this.label = label;
            this.event = event;
        }

        private static Optional<Known> of(String id) {
            return Arrays.stream(values()).filter(known -> known.id.equals(id)).findFirst();
        }

        private LetterPurpose purpose() {
            return new LetterPurpose(
                    id, label, Optional.of(event).filter(e -> !e.isEmpty()).map(EventName::parse));
        }

        private LetterPurpose forStage(String furtherId, String stage) {
            EventName sent = EventName.parse(event.replace("stage-2", "stage-" + stage));
            return new LetterPurpose(furtherId, label.replace("Stage 2", "Stage " + stage), Optional.of(sent));
        }
    }
}
