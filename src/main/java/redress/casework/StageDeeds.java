package redress.casework;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Dates;
import redress.procedure.CaseKind;
import redress.procedure.DecisionRule;
import redress.procedure.Stage;

/** Which of the deeds about stages may be done now, of the others why not, and what is to be done next. */
final class StageDeeds {

    static final Set<Deed> ALL = EnumSet.range(Deed.REQUEST_STAGE, Deed.DESIGNATE);

    private StageDeeds() {}

    /** Whether a deed belongs to this case at all. */
    static boolean concerns(Deed deed, CaseState state) {
        if (state.stageRule().filter(Stage::formal).isEmpty()) {
            return false;
        }
        boolean further = state.procedure().stageBefore(state.stage()).isPresent();
        return switch (deed) {
            case REQUEST_STAGE -> state.procedure().stageAfter(state.stage()).isPresent();
            case DECIDE_REQUEST -> state.stages().undecided().isPresent();
            case TELL_DECISION -> state.stages().toBeTold().isPresent();
            case NOTIFY_DEPARTMENT -> further && state.procedure().deadlines().containsKey("notify-department");
            case REPEAT_STAGE -> state.stageRule().filter(Stage::again).isPresent();
            case HAND_BUNDLE -> further;
            case ASK_FACTS -> state.kind() == CaseKind.COMPLAINT && state.status() == Status.OPEN;
            case RECORD_FACTS -> !state.stages().awaitedChecks().isEmpty();
            case DESIGNATE ->
                state.procedure().lists().containsKey("designated-person")
                        && state.flags().contains("tenant");
            default -> true;
        };
    }

    /** Why it cannot be done now; empty where it can. A closed case can still go to the next stage. */
    static Optional<String> refusal(Deed deed, CaseState state) {
        boolean open = state.status().isOpen();
        boolean answered = state.status() == Status.ANSWERED;
        return switch (deed) {
            case REQUEST_STAGE, REPEAT_STAGE -> state.isAnswered() ? toBeTold(state) : notAnswered(state);
            case DECIDE_REQUEST -> open && !answered ? Optional.empty() : Optional.of("The response has been sent.");
            case TELL_DECISION ->
                state.personId().isPresent()
                        ? Optional.empty()
                        : Optional.of("No name was given, so there is nobody to write to.");
            case DESIGNATE, RECORD_FACTS -> Optional.empty();
            case NOTIFY_DEPARTMENT, HAND_BUNDLE, ASK_FACTS ->
                !open ? Optional.of("The case is closed. Reopen it first.") : undecided(state);
            default -> Optional.empty();
        };
    }

    private static Optional<String> notAnswered(CaseState state) {
        return Optional.of("The response at "
                + state.stageRule().map(Stage::label).orElse("this stage") + " has not been sent yet.");
    }

    private static Optional<String> toBeTold(CaseState state) {
        return state.stages()
                .toBeTold()
                .map(decision -> "The letter about the last request has not been sent yet. Send it first.");
    }

    private static Optional<String> undecided(CaseState state) {
        return state.stages().undecided().map(request -> "The request has not been decided yet. Decide on it first.");
    }

    /** What is to be done about the stages before anything else of the case: decide, tell it, notify. */
    static Optional<OfficerDeeds.Step> next(CaseState state) {
        Optional<StageFile.Request> undecided = state.stages()
                .undecided()
                .filter(request -> state.status() == Status.OPEN && concerns(Deed.DECIDE_REQUEST, state));
        if (undecided.isPresent()) {
            String by = state.deadline(undecided.get().what().stage() + "-decision")
                    .filter(Deadline::isOwed)
                    .map(deadline -> " It is to be decided by " + Dates.inWords(deadline.due()) + ".")
                    .orElse("");
            return Optional.of(new OfficerDeeds.Step(
                    Deed.DECIDE_REQUEST,
                    label(state, undecided.get()) + " was asked for on "
                            + Dates.inWords(undecided.get().day()) + "." + by));
        }
        if (state.personId().isPresent() && state.stages().toBeTold().isPresent()) {
            DecisionRule rule = state.stages().toBeTold().get().rule();
            return Optional.of(new OfficerDeeds.Step(
                    Deed.TELL_DECISION, "The customer has not been told the decision: " + rule.label() + "."));
        }
        return state.deadlines().stream()
                .filter(deadline -> deadline.name().equals("notify-department") && deadline.isOwed())
                .findFirst()
                .map(deadline -> new OfficerDeeds.Step(
                        Deed.NOTIFY_DEPARTMENT,
                        "The department is told that it is investigated, by " + Dates.inWords(deadline.due()) + "."));
    }

    private static String label(CaseState state, StageFile.Request request) {
        return state.procedure()
                .stage(request.what().stage())
                .map(Stage::label)
                .orElse(request.what().stage());
    }

    /** What must be done before the draft may go out as the response: the facts checked, the agreement had. */
    static Optional<OfficerDeeds.Step> beforeResponse(CaseState state) {
        boolean drafted = state.officers().newestReply(state.stage()).isPresent()
                || state.waitsToBeSent(state.stage() + "-response");
        if (!drafted || state.status() != Status.OPEN || undecided(state).isPresent()) {
            return Optional.empty();
        }
        return BeforeResponse.missing(state.procedure(), state.stage(), state.officers(), state.stages())
                .map(wanted -> {
                    boolean asked = wanted.ask() == Deed.ASK_FACTS
                            ? !state.stages().awaitedChecks().isEmpty()
                            : !state.officers().awaitedApprovals().isEmpty();
                    return new OfficerDeeds.Step(asked ? wanted.record() : wanted.ask(), wanted.sentence());
                });
    }
}
