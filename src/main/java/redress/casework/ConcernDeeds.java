package redress.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import redress.procedure.CaseKind;

/** What may be done about whom else a case concerns, and what is to be done next. */
final class ConcernDeeds {

    static final Set<Deed> ALL = EnumSet.of(
            Deed.NAME_OFFICER,
            Deed.INFORM_OFFICER,
            Deed.INVOLVE_CONTRACTOR,
            Deed.RECEIVE_CONTRACTOR_ANSWER,
            Deed.ADD_TO_GROUP,
            Deed.WRITE_TO_GROUP,
            Deed.JOIN_GROUP,
            Deed.NOTE_WARD);

    private ConcernDeeds() {}

    /** Whether the deed belongs to this case at all. */
    static boolean concerns(Deed deed, CaseState state) {
        boolean complaint = state.kind() == CaseKind.COMPLAINT;
        return switch (deed) {
            case NOTE_WARD -> true;
            case INFORM_OFFICER -> !state.concerns().criticised().isEmpty();
            case RECEIVE_CONTRACTOR_ANSWER -> state.concerns().contractor().isPresent();
            case INVOLVE_CONTRACTOR -> state.kind() != CaseKind.COMPLIMENT;
            case WRITE_TO_GROUP -> !state.concerns().group().isEmpty();
            case JOIN_GROUP ->
                complaint
                        && state.personId().isPresent()
                        && state.concerns().group().isEmpty();
            case ADD_TO_GROUP -> complaint && state.personId().isPresent();
            default -> complaint;
        };
    }

    /** Why it cannot be done now; empty where it can. */
    static Optional<String> refusal(Deed deed, CaseState state) {
        return switch (deed) {
            case NOTE_WARD, INFORM_OFFICER, WRITE_TO_GROUP -> Optional.empty();
            default -> state.status().isOpen() ? Optional.empty() : Optional.of("The case is closed. Reopen it first.");
        };
    }

    /** The next step where somebody has not been told what they must be. */
    static Optional<OfficerDeeds.Step> next(CaseState state) {
        return officer(state).or(() -> group(state));
    }

    /** An officer who is criticised is told, where the procedure says so (BH-31). */
    private static Optional<OfficerDeeds.Step> officer(CaseState state) {
        boolean promised =
                state.procedure().routes().stream().anyMatch(route -> route.at().equals("staff"));
        return state.concerns().untold().stream()
                .filter(one -> promised)
                .findFirst()
                .map(one -> new OfficerDeeds.Step(
                        Deed.INFORM_OFFICER,
                        one.who().officer() + " is criticised and has not been told."
                                + " They get a copy and may comment."));
    }

    /** The others of a group get the report when the response has gone (BH-12). */
    private static Optional<OfficerDeeds.Step> group(CaseState state) {
        boolean written =
                state.letters().stream().anyMatch(letter -> letter.purpose().matches("stage-\\d-response"));
        return written
                        && state.status() == Status.ANSWERED
                        && !state.concerns().without("covering", state).isEmpty()
                ? Optional.of(new OfficerDeeds.Step(
                        Deed.WRITE_TO_GROUP, "The response has gone. The others of the group get the report too."))
                : Optional.empty();
    }
}
