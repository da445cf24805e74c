package redress.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import redress.procedure.CaseKind;

/** Which of the deeds about points, other cases, representatives and who sees it may be done now, and of the others why not. */
final class TieDeeds {

    static final Set<Deed> ALL = EnumSet.of(
            Deed.CORRECT_POINT,
            Deed.SPLIT_POINT,
            Deed.LINK,
            Deed.UNLINK,
            Deed.MARK_DUPLICATE,
            Deed.NAME_REPRESENTATIVE,
            Deed.ASK_CONSENT,
            Deed.RECORD_CONSENT,
            Deed.END_REPRESENTATIVE,
            Deed.NOTE_REFERENCE,
            Deed.CHOOSE_TEAM);

    private TieDeeds() {}

    /** Whether a deed belongs to this case at all. */
    static boolean concerns(Deed deed, CaseState state) {
        return switch (deed) {
            case CORRECT_POINT -> !state.points().isEmpty();
            case SPLIT_POINT ->
                state.kind() == CaseKind.COMPLAINT && state.points().size() > 1;
            case UNLINK -> !state.links().isEmpty();
            case MARK_DUPLICATE -> state.status().isOpen();
            case ASK_CONSENT -> acting(state).anyMatch(TieDeeds::isWanting);
            case RECORD_CONSENT -> acting(state).anyMatch(who -> who.consent() != Representative.Consent.IMPLIED);
            case END_REPRESENTATIVE -> acting(state).findAny().isPresent();
            default -> true;
        };
    }

    /** Why it cannot be done now; empty where it can. */
    static Optional<String> refusal(Deed deed, CaseState state) {
        return switch (deed) {
            case SPLIT_POINT ->
                state.status() == Status.OPEN
                        ? Optional.empty()
                        : Optional.of(
                                "The response has gone, so its points are answered together. Open a new case instead.");
            case NAME_REPRESENTATIVE ->
                state.personId().isPresent() || Enquirer.asksFor(state.kind())
                        ? Optional.empty()
                        : Optional.of("No name was given, so nobody can act for the customer.");
            default -> Optional.empty();
        };
    }

    private static java.util.stream.Stream<Representative> acting(CaseState state) {
        return state.representatives().stream().filter(Representative::isActive);
    }

    private static boolean isWanting(Representative who) {
        return switch (who.consent()) {
            case NEEDED, ASKED, REFUSED -> true;
            default -> false;
        };
    }
}
