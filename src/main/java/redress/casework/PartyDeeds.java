package redress.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import redress.calendar.Dates;
import redress.procedure.CaseKind;

/** Which of the deeds about who writes and what they need may be done now, and of the others why not. */
final class PartyDeeds {

    static final Set<Deed> ALL = EnumSet.of(
            Deed.NOTE_STANDING,
            Deed.JOIN_COMPLAINANT,
            Deed.ASK_IDENTITY,
            Deed.PROMISE_ASSISTANCE,
            Deed.TELL_ASSISTANCE,
            Deed.FINISH_ASSISTANCE,
            Deed.OFFER_ADVOCACY,
            Deed.NOTE_EQUALITY,
            Deed.CLOSE_WITHOUT_CONSENT);

    private PartyDeeds() {}

    /** Whether a deed belongs to this case at all. */
    static boolean concerns(Deed deed, CaseState state) {
        return switch (deed) {
            case ASK_IDENTITY -> state.personId().isEmpty();
            case NOTE_STANDING, JOIN_COMPLAINANT -> state.personId().isPresent();
            case OFFER_ADVOCACY, PROMISE_ASSISTANCE, NOTE_EQUALITY -> state.kind() != CaseKind.COMPLIMENT;
            case TELL_ASSISTANCE ->
                state.parties().outstanding().stream()
                        .anyMatch(one -> one.told().isEmpty());
            case FINISH_ASSISTANCE -> !state.parties().outstanding().isEmpty();
            case CLOSE_WITHOUT_CONSENT -> awaited(state).findAny().isPresent();
            default -> true;
        };
    }

    /** Why it cannot be done now; empty where it can. */
    static Optional<String> refusal(Deed deed, CaseState state, LocalDate today) {
        if (deed != Deed.CLOSE_WITHOUT_CONSENT) {
            return Optional.empty();
        }
        if (!state.status().isOpen()) {
            return Optional.of("The case is closed. Reopen it first.");
        }
        if (awaited(state).anyMatch(who -> isOverdue(who, today))) {
            return Optional.empty();
        }
        return awaited(state)
                .flatMap(who -> who.by().stream())
                .min(LocalDate::compareTo)
                .map(by -> "The customer has until " + Dates.inWords(by) + " to agree.")
                .or(() -> Optional.of(
                        "No day was said by which the customer's consent is wanted. Ask for it by a day first."));
    }

    /** What is to be done next about those who write, before the answer goes on; empty where nothing is. */
    static Optional<Actions.NextStep> next(CaseState state, LocalDate today) {
        Optional<Representative> late =
                awaited(state).filter(who -> isOverdue(who, today)).findFirst();
        if (late.isPresent()) {
            return Optional.of(new Actions.NextStep(
                    Deed.RECORD_CONSENT,
                    "The consent for " + late.get().who().name() + " was wanted by "
                            + Dates.inWords(late.get().by().orElseThrow()) + " and has not come.",
                    state.nextDeadline()));
        }
        return state.parties().outstanding().stream()
                .filter(one -> !one.promised().by().isAfter(today))
                .findFirst()
                .map(one -> new Actions.NextStep(
                        Deed.FINISH_ASSISTANCE,
                        "The customer was promised help by "
                                + Dates.inWords(one.promised().by()) + ": "
                                + one.promised().need() + ".",
                        state.nextDeadline()));
    }

    private static boolean isOverdue(Representative who, LocalDate today) {
        return who.by().filter(by -> by.isBefore(today)).isPresent();
    }

    /** Those whose consent was asked for and has not come. */
    static Stream<Representative> awaited(CaseState state) {
        return state.representatives().stream().filter(who -> who.consent() == Representative.Consent.ASKED);
    }
}
