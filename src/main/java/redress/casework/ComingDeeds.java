package redress.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.procedure.CaseKind;
import redress.procedure.KindRule;

/** Which of the deeds about how a case came and what kind it is may be done now, and of the others why not. */
public final class ComingDeeds {

    static final Set<Deed> ALL = EnumSet.of(
            Deed.BECOME_COMPLAINT,
            Deed.CHANGE_KIND,
            Deed.OPEN_ALONGSIDE,
            Deed.NOTE_FORWARDING,
            Deed.AGREE_CONTACT,
            Deed.ASK_IN_WRITING,
            Deed.ALERT_GOVERNANCE,
            Deed.PASS_ON);

    /** What closing an anonymous case still needs, in the words of the procedure's needs. */
    private static final String IDENTITY = "that the customer was asked who they are";

    private ComingDeeds() {}

    /** Whether a deed belongs to this case at all. */
    static boolean concerns(Deed deed, CaseState state) {
        return switch (deed) {
            case BECOME_COMPLAINT ->
                state.procedure()
                        .kind(state.kind())
                        .flatMap(KindRule::becomes)
                        .filter(CaseKind.COMPLAINT::equals)
                        .isPresent();
            case CHANGE_KIND -> state.kind() != CaseKind.OMBUDSMAN_ENQUIRY;
            case NOTE_FORWARDING -> state.arrival().forwarded().isEmpty();
            case AGREE_CONTACT -> state.kind() != CaseKind.COMPLIMENT;
            case ASK_IN_WRITING -> state.kind() == CaseKind.COMPLAINT && needs(state, "accept-serious", "in writing");
            case ALERT_GOVERNANCE -> state.kind() != CaseKind.COMPLIMENT && !isToldOnly(state);
            case PASS_ON -> isToldOnly(state);
            default -> true;
        };
    }

    /** Why it cannot be done now; empty where it can. */
    static Optional<String> refusal(Deed deed, CaseState state) {
        return switch (deed) {
            case CHANGE_KIND ->
                state.status() == Status.OPEN && state.stages().requests().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                state.status().isOpen()
                                        ? "It has been answered, so it stays what it is."
                                        : "The case is closed. Reopen it first.");
            case AGREE_CONTACT ->
                state.status().isOpen() ? Optional.empty() : Optional.of("The case is closed. Reopen it first.");
            default -> Optional.empty();
        };
    }

    /** What is to be done next because of how the case came; empty where something else comes first. */
    static Optional<OfficerDeeds.Step> next(CaseState state) {
        if (state.nextDuty().filter(due -> due.name().equals("call-back")).isPresent()) {
            return step(Deed.NOTE, "It was agreed to contact the customer again. Note what was said.");
        }
        if (isDataProtection(state) && state.arrival().alerts().isEmpty()) {
            return step(Deed.ALERT_GOVERNANCE, "Information Governance has not been told of it.");
        }
        if (isToldOnly(state) && state.arrival().passedOn().isEmpty() && needs(state, "close-comment", "passed on")) {
            return step(Deed.PASS_ON, "A comment reaches the manager it concerns.");
        }
        if (state.status() == Status.ANSWERED
                && PartyDeeds.concerns(Deed.ASK_IDENTITY, state)
                && wantsIdentity(state)) {
            return step(
                    Deed.ASK_IDENTITY, "The procedure wants it on record that the customer was asked who they are.");
        }
        return state.holder().isPresent() && state.status() == Status.OPEN ? permission(state) : Optional.empty();
    }

    private static boolean wantsIdentity(CaseState state) {
        return state.neededToClose().contains(IDENTITY);
    }

    private static Optional<OfficerDeeds.Step> permission(CaseState state) {
        return Enquirer.whyNotAnswered(state).flatMap(why -> step(permitting(state), why));
    }

    private static Deed permitting(CaseState state) {
        return Enquirer.of(state)
                .map(who -> who.consent() == Representative.Consent.NEEDED
                                && state.personId().isPresent()
                        ? Deed.ASK_CONSENT
                        : Deed.RECORD_CONSENT)
                .orElse(Deed.NAME_REPRESENTATIVE);
    }

    /** Whether the case, or a point in it, is about data protection or freedom of information. */
    public static boolean isDataProtection(CaseState state) {
        return state.kind() == CaseKind.DATA_PROTECTION_COMPLAINT
                || state.flags().contains("data-protection");
    }

    private static boolean isToldOnly(CaseState state) {
        return state.kind() == CaseKind.COMMENT || state.kind() == CaseKind.SUGGESTION;
    }

    private static boolean needs(CaseState state, String deed, String need) {
        return state.procedure().needs().getOrDefault(deed, List.of()).contains(need);
    }

    private static Optional<OfficerDeeds.Step> step(Deed deed, String why) {
        return Optional.of(new OfficerDeeds.Step(deed, why));
    }
}
