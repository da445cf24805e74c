package redress.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Dates;
import redress.procedure.CaseKind;

/** What may be done about the officers of a case, and what is to be done next. */
final class OfficerDeeds {

    static final Set<Deed> ALL = Collections.unmodifiableSet(EnumSet.range(Deed.SEND_PACK, Deed.RECORD_APPROVAL));

    /** A deed and one sentence why. */
    record Step(Deed deed, String why) {}

    private OfficerDeeds() {}

    /** Whether the deed belongs to this case at all. */
    static boolean concerns(Deed deed, CaseState state) {
        return state.kind() != CaseKind.COMPLIMENT
                && switch (deed) {
                    case RECEIVE_CONTRIBUTION, DROP_CONTRIBUTION ->
                        !state.officers().awaitedContributions().isEmpty();
                    case RECORD_APPROVAL -> !state.officers().awaitedApprovals().isEmpty();
                    default -> true;
                };
    }

    /** Why it cannot be done to this open case; empty where it can. */
    static Optional<String> refusal(Deed deed, CaseState state) {
        if (state.status() == Status.ANSWERED) {
            return Optional.of("The response has been sent, so no officer is waited for.");
        }
        boolean nobody = state.holder().isEmpty();
        return switch (deed) {
            case SEND_PACK, SET_DRAFT_DATE, RECEIVE_REPLY -> nobody ? notGiven() : Optional.empty();
            case CHASE -> nobody && state.officers().awaitedContributions().isEmpty() ? notGiven() : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> notGiven() {
        return Optional.of("Nobody has been asked to answer it. Give it to an officer first.");
    }

    /** The next step where a date of the officers has come, or their answer is here. */
    static Optional<Step> next(CaseState state, LocalDate today) {
        OfficerFile officers = state.officers();
        List<OfficerFile.Approval> approvals = officers.awaitedApprovals();
        if (!approvals.isEmpty() && !approvals.get(0).wanted().by().isAfter(today)) {
            return Optional.of(new Step(
                    Deed.RECORD_APPROVAL,
                    approvals.get(0).wanted().from() + " was asked to agree by "
                            + Dates.inWords(approvals.get(0).wanted().by()) + "."));
        }
        return toChase(state, today)
                .or(() -> officers.newestReply(state.stage()).map(OfficerDeeds::reply));
    }

    private static Optional<Step> toChase(CaseState state, LocalDate today) {
        String officer = state.holder().map(Happening.Allocated::officer).orElse("the officer");
        for (Deadline deadline : state.deadlines()) {
            if (!deadline.isOwed() || deadline.due().isAfter(today)) {
                continue;
            }
            String day = Dates.inWords(deadline.due());
            if (deadline.name().equals(OfficerList.CHASE)) {
                return Optional.of(new Step(Deed.CHASE, "To be asked on " + day + ": how far is " + officer + "?"));
            }
            if (deadline.name().equals(OfficerList.DRAFT) && deadline.due().isBefore(today)) {
                return Optional.of(new Step(Deed.CHASE, "The draft of " + officer + " was wanted by " + day + "."));
            }
        }
        return state.officers().awaitedContributions().stream()
                .filter(part -> part.asked().by().isBefore(today))
                .findFirst()
                .map(part -> new Step(
                        Deed.CHASE,
                        "The contribution of " + part.asked().service() + " was wanted by "
                                + Dates.inWords(part.asked().by()) + "."));
    }

    private static Step reply(OfficerFile.Reply reply) {
        return new Step(
                Deed.RESPOND,
                (reply.what().draft() ? "The draft of " : "The answer of ")
                        + reply.what().from() + " came on " + Dates.inWords(reply.day()) + ".");
    }
}
