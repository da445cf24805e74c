package redress.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Dates;
import redress.procedure.CaseKind;

/** Which of the deeds about an answer may be done now, what a response still lacks, and what comes next before closing. */
final class AnswerDeeds {

    static final Set<Deed> ALL = EnumSet.of(Deed.EXPLAIN_LATENESS, Deed.RAISE_ISSUE);

    private AnswerDeeds() {}

    /** Whether a deed belongs to this case at all. */
    static boolean concerns(Deed deed, CaseState state) {
        return deed == Deed.RAISE_ISSUE
                ? state.kind() == CaseKind.COMPLAINT && state.status().isOpen()
                : !state.unexplainedLateness().isEmpty();
    }

    /** Why the response cannot go yet; empty where it can. */
    static Optional<String> notReady(CaseState state) {
        List<String> missing = AnswerNeeds.toRespond(state);
        return missing.isEmpty() ? Optional.empty() : Optional.of(AnswerNeeds.still(missing));
    }

    /** The next step of an answered case that still lacks something before it is closed. */
    static Optional<OfficerDeeds.Step> next(CaseState state) {
        Optional<OfficerDeeds.Step> late = state.unexplainedLateness().stream()
                .findFirst()
                .map(deadline -> new OfficerDeeds.Step(
                        Deed.EXPLAIN_LATENESS,
                        "The " + deadline.label().toLowerCase(java.util.Locale.UK) + " was due on "
                                + Dates.inWords(deadline.due()) + " and went later."));
        return late.or(() -> state.lacking().stream()
                .findFirst()
                .map(need ->
                        new OfficerDeeds.Step(need.by(), "Still needed to close the case: " + need.words() + ".")));
    }
}
