package redress.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.procedure.CaseKind;
import redress.procedure.Exclusion;

/** What may be done about whether and how a matter is taken, of the rest why not, and what of it comes next. */
final class TriageDeeds {

    static final Set<Deed> ALL = EnumSet.of(
            Deed.CHECK_AGE,
            Deed.ANSWER_POST,
            Deed.EXCLUDE,
            Deed.ACCEPT_ANYWAY,
            Deed.RECORD_ADVICE,
            Deed.RAISE_ALARM,
            Deed.END_ALARM);

    /** A deed and one sentence why. */
    record Step(Deed deed, String why) {}

    private TriageDeeds() {}

    /** Whether a deed belongs to this case at all. */
    static boolean concerns(Deed deed, CaseState state) {
        boolean complaint = state.kind() == CaseKind.COMPLAINT;
        return switch (deed) {
            case CHECK_AGE -> complaint && !state.procedure().ages().isEmpty();
            case EXCLUDE -> complaint;
            case ACCEPT_ANYWAY ->
                complaint && state.procedure().exclusions().stream().anyMatch(Exclusion::acceptAnyway);
            case ANSWER_POST ->
                state.channel().equals("social-media")
                        && state.procedure().needs().containsKey("social-media")
                        && state.kind() != CaseKind.COMPLIMENT;
            case RECORD_ADVICE -> complaint;
            case END_ALARM -> state.triage().restricted();
            default -> true;
        };
    }

    /** Why it cannot be done now; empty where it can. */
    static Optional<String> refusal(Deed deed, CaseState state) {
        boolean open = state.status().isOpen();
        return switch (deed) {
            case RAISE_ALARM ->
                state.triage().alarms().size() == Alarm.values().length
                        ? Optional.of("Every alarm there is has been raised.")
                        : Optional.empty();
            case ACCEPT_ANYWAY, END_ALARM -> Optional.empty();
            case ANSWER_POST ->
                !open
                        ? closed()
                        : state.triage().toDo().isEmpty()
                                ? Optional.of("All that the procedure wants of what came by social media is done.")
                                : Optional.empty();
            case EXCLUDE ->
                !open
                        ? closed()
                        : state.triage().whole().isPresent()
                                ? Optional.of("It is excluded already. Take that entry back to exclude it otherwise.")
                                : Optional.empty();
            default -> open ? Optional.empty() : closed();
        };
    }

    private static Optional<String> closed() {
        return Optional.of("The case is closed. Reopen it first.");
    }

    /** Why a closed case is not simply reopened; empty where it is. */
    static Optional<String> againstReopening(CaseState state) {
        return state.triage()
                .whole()
                .filter(one -> one.exclusion().wantsNewEvidence())
                .map(one -> "A matter that was dealt with is taken up again only on relevant new evidence" + " ("
                        + one.exclusion().clause() + "). Use \"" + Deed.ACCEPT_ANYWAY.label() + "\".");
    }

    /** Why a case is not answered yet; empty where nothing of this hinders it. */
    static Optional<String> againstAnswering(CaseState state) {
        if (state.triage().whole().isPresent()) {
            return Optional.of("It is outside the procedure, so it is not answered as a complaint.");
        }
        return age(state).map(Step::why);
    }

    /** The next step where the case is not yet sorted. */
    static Optional<Step> next(CaseState state) {
        TriageFile triage = state.triage();
        if (concerns(Deed.RECORD_ADVICE, state) && triage.toAsk().isPresent()) {
            return Optional.of(new Step(
                    Deed.RECORD_ADVICE, triage.toAsk().get() + " are to be asked before the matter is left out."));
        }
        if (triage.toTell().isPresent() && state.personId().isPresent()) {
            LeftOut out = triage.toTell().get();
            String what = out.isWhole() ? "the matter" : "point " + out.point();
            return Optional.of(new Step(
                    Deed.WRITE_LETTER, "The customer is told why " + what + " is outside, and where it goes."));
        }
        if (triage.whole().isPresent()) {
            return closure(state);
        }
        return age(state).or(() -> social(triage)).or(() -> closure(state));
    }

    private static Optional<Step> age(CaseState state) {
        Optional<TriageFile.Age> age = state.triage().age().filter(TriageFile.Age::isOpen);
        if (age.isEmpty() || !concerns(Deed.CHECK_AGE, state)) {
            return Optional.empty();
        }
        String rule = " (" + age.get().check().clauses() + ").";
        return age.get().check().excluded()
                ? Optional.of(new Step(
                        Deed.EXCLUDE,
                        "It was known for too long before the complaint came, so it is outside the procedure" + rule))
                : Optional.of(new Step(
                        Deed.CHECK_AGE,
                        "It came late. Record why it is taken all the same"
                                + (age.get().check().exclusion().isPresent() ? ", or exclude it" : "") + rule));
    }

    private static Optional<Step> social(TriageFile triage) {
        List<String> toDo = triage.toDo();
        return toDo.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        Deed.ANSWER_POST,
                        toDo.contains("taken offline")
                                ? "It was said in public. Take it into private, with nothing personal said in public."
                                : "It came by social media. Ask for the complaint form."));
    }

    private static Optional<Step> closure(CaseState state) {
        boolean written = state.letters().stream().anyMatch(l -> l.purpose().equals("closure"));
        return state.needsClosureLetter() && !written
                ? Optional.of(
                        new Step(Deed.WRITE_LETTER, "The closure is confirmed in writing before the case closes."))
                : Optional.empty();
    }
}
