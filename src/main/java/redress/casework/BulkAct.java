package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.council.Officer;

/** Something done to many cases in one step; what does not fit a case leaves it out, with the reason. */
public sealed interface BulkAct {

    /** Gives the case to an officer. No pack is sent by it. */
    record Give(Officer officer) implements BulkAct {}

    /** Notes the same words on each case, with a reminder of the co-ordinator's own where a day is given. */
    record Note(String said, Optional<LocalDate> followUp) implements BulkAct {}

    /** Closes the case with the outcome that was decided on it. */
    record Close(String note) implements BulkAct {}

    /** The deed each case must allow. */
    default Deed deed() {
        if (this instanceof Give) {
            return Deed.ALLOCATE;
        }
        return this instanceof Note ? Deed.NOTE : Deed.CLOSE;
    }

    /** Why this case is left out; empty where it can be done. */
    default Optional<String> refusal(CaseState state, LocalDate today, Staff staff) {
        Actions actions = Actions.of(state, today);
        if (!actions.may(deed())) {
            return Optional.of(Optional.ofNullable(actions.refusals().get(deed()))
                    .orElse("This does not belong to " + withArticle(state) + "."));
        }
        if (this instanceof Give give) {
            return state.holder()
                    .filter(holder -> holder.officerId() == give.officer().id())
                    .map(holder -> "It is with " + holder.officer() + " already.")
                    .or(() -> WhoMay.refusal(state, give.officer(), staff));
        }
        boolean undecided = this instanceof Close
                && state.outcome().isEmpty()
                && !state.procedure().outcomes().isEmpty()
                && state.kind() == redress.procedure.CaseKind.COMPLAINT;
        return undecided ? Optional.of("Its outcome is not decided. Open it and close it there.") : Optional.empty();
    }

    private static String withArticle(CaseState state) {
        String kind = state.kind().label().toLowerCase(java.util.Locale.UK);
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    /** What would happen to the case, in words. */
    default String wouldDo(CaseState state) {
        if (this instanceof Give give) {
            return state.holder()
                    .map(holder ->
                            "From " + holder.officer() + " to " + give.officer().name())
                    .orElse("To " + give.officer().name());
        }
        if (this instanceof Close) {
            return state.outcome()
                    .map(outcome -> "Closed: " + outcomeLabel(state, outcome))
                    .orElse("Closed");
        }
        return "Noted";
    }

    private static String outcomeLabel(CaseState state, String outcome) {
        return state.procedure().outcomes().stream()
                .filter(choice -> choice.id().equals(outcome))
                .map(redress.procedure.Choice::label)
                .findFirst()
                .orElse(outcome);
    }

    /** The entry it makes on the case. */
    default Happening happening(CaseState state) {
        if (this instanceof Give give) {
            Officer to = give.officer();
            return new Happening.Allocated(to.id(), to.name(), to.jobTitle(), to.service());
        }
        if (this instanceof Note note) {
            return new Happening.ContactNoted("", "", false, note.said(), note.followUp());
        }
        return new Happening.Closed(state.outcome().orElse(""), ((Close) this).note());
    }
}
