package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import redress.procedure.CaseKind;
import redress.procedure.LetterPurpose;
import redress.procedure.Stage;

/** What is to be done next to a case: the first, in the order of urgency, that is owed. It is always possible. */
final class NextSteps {

    private final CaseState state;
    private final LocalDate today;

    NextSteps(CaseState state, LocalDate today) {
        this.state = state;
        this.today = today;
    }

    /** The one step to take next; empty where nothing is owed. */
    Optional<Actions.NextStep> first() {
        if (!state.status().isOpen()) {
            return RightingDeeds.next(state).or(this::promised);
        }
        Optional<Actions.NextStep> urgent = first(Stream.of(
                () -> as(StageDeeds.beforeResponse(state)),
                this::unsent,
                () -> RightingDeeds.next(state),
                this::compliment,
                this::settled,
                this::acknowledge,
                () -> as(ConcernDeeds.next(state)),
                () -> TriageDeeds.next(state).flatMap(step -> step(step.deed(), step.why())),
                () -> as(StageDeeds.next(state)),
                () -> as(ComingDeeds.next(state)),
                () -> as(OmbudsmanDeeds.next(state))));
        if (urgent.isPresent() || OmbudsmanDeeds.waits(state)) {
            return urgent;
        }
        return first(Stream.of(
                this::nothingOwed,
                this::answered,
                this::update,
                () -> PartyDeeds.next(state, today),
                this::nobodyAsked,
                this::informal,
                this::late,
                this::response));
    }

    private static Optional<Actions.NextStep> first(Stream<Supplier<Optional<Actions.NextStep>>> inOrder) {
        return inOrder.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<Actions.NextStep> promised() {
        boolean outstanding = state.remedies().stream().anyMatch(Remedy::isOutstanding);
        if (outstanding && RightingDeeds.refusal(Deed.FINISH_REMEDY, state).isPresent()) {
            return step(Deed.APPROVE_REMEDY, "Money was promised, and nobody has recorded who approved it.");
        }
        return outstanding
                ? step(Deed.FINISH_REMEDY, "What was promised is not yet recorded as done.")
                : Optional.empty();
    }

    private Optional<Actions.NextStep> unsent() {
        return state.lettersToSend().isEmpty()
                ? Optional.empty()
                : step(Deed.MARK_SENT, "A letter is written and not yet sent.");
    }

    private Optional<Actions.NextStep> compliment() {
        if (state.kind() != CaseKind.COMPLIMENT) {
            return Optional.empty();
        }
        if (state.personId().isEmpty()) {
            return step(Deed.CLOSE, "No name was given, so there is nobody to thank.");
        }
        return state.letters().stream().anyMatch(l -> l.purpose().equals("thank-you"))
                ? step(Deed.CLOSE, "The customer has been thanked.")
                : step(Deed.THANK, "A compliment gets a letter of thanks, and the Assistant Director a copy.");
    }

    private Optional<Actions.NextStep> settled() {
        return state.status() == Status.OPEN
                        && state.outcome().isPresent()
                        && state.lacking().isEmpty()
                ? step(Deed.CLOSE, "It is settled without a response. Close the case.")
                : Optional.empty();
    }

    private Optional<Actions.NextStep> acknowledge() {
        return state.nextDuty().filter(duty -> isToAcknowledge(duty, state)).isPresent()
                ? step(Deed.ACKNOWLEDGE, "The customer has not been told that we have it.")
                : Optional.empty();
    }

    /** The receipt of the complaint is not acknowledged any more once a further stage was asked for; the request is. */
    static boolean isToAcknowledge(Deadline duty, CaseState state) {
        return duty.name().matches("stage-[2-9]-acknowledge")
                || (duty.name().equals("acknowledge")
                        && state.stages().requests().isEmpty());
    }

    private Optional<Actions.NextStep> nothingOwed() {
        return state.lacking().isEmpty() && state.status() == Status.OPEN
                ? step(Deed.CLOSE, "Nothing more is owed. Close the case.")
                : Optional.empty();
    }

    private Optional<Actions.NextStep> answered() {
        if (state.status() != Status.ANSWERED) {
            return Optional.empty();
        }
        if (state.needsClosureLetter()) {
            return step(Deed.WRITE_LETTER, "The procedure confirms the closure by letter: choose Closure.");
        }
        return as(AnswerDeeds.next(state))
                .or(() -> step(Deed.CLOSE, "The response has gone. Close the case when its outcome is recorded."));
    }

    private Optional<Actions.NextStep> update() {
        return state.nextDuty().filter(due -> due.name().equals("update")).isPresent()
                ? step(Deed.SEND_UPDATE, "The procedure promises the customer regular updates.")
                : Optional.empty();
    }

    private Optional<Actions.NextStep> nobodyAsked() {
        return state.holder().isEmpty() ? step(Deed.ALLOCATE, "Nobody has been asked to answer it.") : Optional.empty();
    }

    private Optional<Actions.NextStep> informal() {
        return state.stageRule().map(Stage::formal).orElse(true)
                ? Optional.empty()
                : step(Deed.TRY_INFORMALLY, "It may still be put right without the formal procedure.");
    }

    private Optional<Actions.NextStep> late() {
        Optional<Deadline> missed = state.responseDeadline()
                .filter(Deadline::isOwed)
                .filter(owed -> owed.due().isBefore(today));
        String why = "The answer is late. Tell the customer why, and when it will come.";
        if (missed.isPresent() && Actions.extension(state).isEmpty()) {
            return step(Deed.EXTEND, why);
        }
        return missed.filter(this::isNotTold).flatMap(owed -> step(Deed.SEND_HOLDING, why));
    }

    /** Where the time cannot be extended, the customer is told all the same, once for each date missed (BH-26, KL-15). */
    private boolean isNotTold(Deadline missed) {
        return state.personId().isPresent()
                && state.letters().stream()
                        .filter(letter -> letter.purpose().equals("holding")
                                || letter.purpose().equals("update"))
                        .noneMatch(letter -> !letter.written().isBefore(missed.due()));
    }

    private Optional<Actions.NextStep> response() {
        OfficerDeeds.Step officers = OfficerDeeds.next(state, today)
                .orElseGet(() -> new OfficerDeeds.Step(
                        Deed.RESPOND, "With " + state.holder().orElseThrow().officer() + "."));
        if (officers.deed() != Deed.RESPOND) {
            return as(Optional.of(officers));
        }
        return Actions.concerns(Deed.FIND, state) && AnswerDeeds.notReady(state).isPresent()
                ? step(Deed.FIND, officers.why() + " The response waits for what was found.")
                : step(answering(state), officers.why());
    }

    /** The deed that answers a case: for a kind without a letter of its own, the record of what was answered. */
    static Deed answering(CaseState state) {
        return LetterPurpose.answering(state.kind(), state.stage()).isPresent() ? Deed.RESPOND : Deed.RECORD_RESPONSE;
    }

    private Optional<Actions.NextStep> as(Optional<OfficerDeeds.Step> found) {
        return found.flatMap(step -> step(step.deed(), step.why()));
    }

    private Optional<Actions.NextStep> step(Deed deed, String why) {
        return Optional.of(new Actions.NextStep(deed, why, state.nextDeadline()));
    }
}
