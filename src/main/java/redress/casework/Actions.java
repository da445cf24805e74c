package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.calendar.Dates;
import redress.procedure.CaseKind;
import redress.procedure.LetterPurpose;
import redress.procedure.Stage;

/**
 * What may be done to a case now, and of all else why not, each in one sentence (DESIGN section 1, idea 3).
 *
 * @param refusals deed to the sentence that says why it is not possible now
 * @param next the one step to take next, with the reason; empty where nothing is owed
 */
public record Actions(List<Deed> possible, Map<Deed, String> refusals, Optional<NextStep> next) {

    /** The step to take next and one sentence why. */
    public record NextStep(Deed deed, String why, Optional<Deadline> deadline) {}

    public static Actions of(CaseState state, LocalDate today) {
        Map<Deed, String> refusals = new LinkedHashMap<>();
        List<Deed> possible = new ArrayList<>();
        for (Deed deed : Deed.values()) {
            if (!concerns(deed, state)) {
                continue;
            }
            Optional<String> refusal = PartyDeeds.ALL.contains(deed) && state.status() != Status.DISPOSED
                    ? PartyDeeds.refusal(deed, state, today)
                    : refusal(deed, state);
            refusal.ifPresentOrElse(sentence -> refusals.put(deed, sentence), () -> possible.add(deed));
        }
        return new Actions(List.copyOf(possible), Collections.unmodifiableMap(refusals), next(state, today));
    }

    /** The same to somebody who may do none of it, and why. */
    public Actions refused(String why) {
        Map<Deed, String> all = new LinkedHashMap<>(refusals);
        possible.forEach(deed -> all.put(deed, why));
        return new Actions(List.of(), Collections.unmodifiableMap(all), Optional.empty());
    }

    public boolean may(Deed deed) {
        return possible.contains(deed);
    }

    /** Whether a deed belongs to this kind of case at all; what does not is not even shown. */
    private static boolean concerns(Deed deed, CaseState state) {
        if (OfficerDeeds.ALL.contains(deed)) {
            return OfficerDeeds.concerns(deed, state);
        }
        if (TieDeeds.ALL.contains(deed)) {
            return TieDeeds.concerns(deed, state);
        }
        if (RightingDeeds.ALL.contains(deed)) {
            return RightingDeeds.concerns(deed, state);
        }
        if (ConcernDeeds.ALL.contains(deed)) {
            return ConcernDeeds.concerns(deed, state);
        }
        if (TriageDeeds.ALL.contains(deed)) {
            return TriageDeeds.concerns(deed, state);
        }
        if (StageDeeds.ALL.contains(deed)) {
            return StageDeeds.concerns(deed, state);
        }
        if (PartyDeeds.ALL.contains(deed)) {
            return PartyDeeds.concerns(deed, state);
        }
        if (OmbudsmanDeeds.ALL.contains(deed)) {
            return OmbudsmanDeeds.concerns(deed, state);
        }
        if (AnswerDeeds.ALL.contains(deed)) {
            return AnswerDeeds.concerns(deed, state);
        }
        if (ComingDeeds.ALL.contains(deed)) {
            return ComingDeeds.concerns(deed, state);
        }
        boolean compliment = state.kind() == CaseKind.COMPLIMENT;
        boolean complaint = state.kind() == CaseKind.COMPLAINT;
        return switch (deed) {
            case THANK, TELL_STAFF -> compliment;
            case ACKNOWLEDGE -> !compliment;
            case FIND, ADD_POINT, AGREE_REMEDY, NOTE_LEARNING, AGREE_LEARNING -> complaint;
            case TRY_INFORMALLY, RESOLVE_INFORMALLY -> complaint || state.kind() == CaseKind.SERVICE_REQUEST;
            case REGISTER ->
                complaint && state.stageRule().map(s -> !s.formal()).orElse(false);
            case RESPOND, RECORD_RESPONSE, EXTEND, SEND_HOLDING, SEND_UPDATE, ALLOCATE -> !compliment;
            case FINISH_REMINDER -> !state.ownReminders().isEmpty();
            case MARK_SENT -> !state.lettersToSend().isEmpty();
            case COPY_LETTER -> !state.letters().isEmpty();
            case WRITE_LETTER -> state.personId().isPresent();
            case REOPEN -> !state.status().isOpen();
            case CLOSE, WITHDRAW -> state.status().isOpen();
            default -> true;
        };
    }

    private static Optional<String> refusal(Deed deed, CaseState state) {
        if (state.status() == Status.DISPOSED) {
            return Optional.of("The texts of this case have been destroyed.");
        }
        boolean open = state.status().isOpen();
        if (OfficerDeeds.ALL.contains(deed)) {
            return open ? OfficerDeeds.refusal(deed, state) : closed();
        }
        if (TieDeeds.ALL.contains(deed)) {
            return TieDeeds.refusal(deed, state);
        }
        if (RightingDeeds.ALL.contains(deed)) {
            return RightingDeeds.refusal(deed, state);
        }
        if (ConcernDeeds.ALL.contains(deed)) {
            return ConcernDeeds.refusal(deed, state);
        }
        if (TriageDeeds.ALL.contains(deed)) {
            return TriageDeeds.refusal(deed, state);
        }
        if (StageDeeds.ALL.contains(deed)) {
            return StageDeeds.refusal(deed, state);
        }
        if (OmbudsmanDeeds.ALL.contains(deed)) {
            return OmbudsmanDeeds.refusal(deed, state);
        }
        if (AnswerDeeds.ALL.contains(deed)) {
            return open ? Optional.empty() : closed();
        }
        if (ComingDeeds.ALL.contains(deed)) {
            return ComingDeeds.refusal(deed, state);
        }
        return switch (deed) {
            case NOTE,
                    CORRECT,
                    VOID,
                    AGREE_LEARNING,
                    SET_REMINDER,
                    FINISH_REMINDER,
                    TELL_STAFF,
                    MARK_SENT,
                    COPY_LETTER,
                    WRITE_LETTER -> Optional.empty();
            case ACKNOWLEDGE, THANK -> open ? nobody(state).or(() -> acknowledged(state)) : closed();
            case REOPEN -> TriageDeeds.againstReopening(state);
            case EXTEND -> open ? extension(state) : closed();
            case RESPOND -> open ? response(state) : closed();
            case RECORD_RESPONSE -> open ? response(state).or(() -> inWriting(state)) : closed();
            case SEND_HOLDING -> open ? nobody(state).or(() -> outstanding(state, "holding letter")) : closed();
            case SEND_UPDATE -> open ? nobody(state).or(() -> outstanding(state, "update")) : closed();
            case RESOLVE_INFORMALLY -> open ? resolution(state) : closed();
            case CLOSE -> close(state);
            default -> open ? Optional.empty() : closed();
        };
    }

    private static Optional<String> resolution(CaseState state) {
        return state.status() == Status.ANSWERED
                ? Optional.of("The formal response has gone, so the case is closed with its outcome instead.")
                : Optional.empty();
    }

    /** A letter needs somebody to go to. */
    private static Optional<String> nobody(CaseState state) {
        return state.personId().isPresent() || Enquirer.of(state).isPresent()
                ? Optional.empty()
                : Optional.of("No name was given, so there is nobody to write to.");
    }

    private static Optional<String> closed() {
        return Optional.of("The case is closed. Reopen it first.");
    }

    private static Optional<String> acknowledged(CaseState state) {
        return state.letters().stream()
                .filter(l -> !Concerns.isToGroup(l.to()))
                .filter(l -> state.stages()
                                .newest()
                                .filter(r -> l.written().isBefore(r.day()))
                                .isEmpty()
                        || !l.purpose().startsWith("stage-"))
                .filter(l -> l.purpose().equals(LetterPurpose.acknowledging(state.kind(), state.stage()))
                        || l.purpose().equals(state.acknowledgement())
                        || l.purpose().equals("thank-you"))
                .findFirst()
                .map(l -> l.sent()
                        .map(day -> "It was acknowledged on " + Dates.inWords(day) + ".")
                        .orElse("The letter is written. Record it as sent."));
    }

    private static Optional<String> extension(CaseState state) {
        Optional<Deadline> response = state.responseDeadline().filter(Deadline::isOwed);
        if (response.isEmpty()) {
            return Optional.of("No response is outstanding, so there is nothing to extend.");
        }
        return Extensions.refusal(state.procedure(), response.get());
    }

    private static Optional<String> response(CaseState state) {
        if (state.status() == Status.ANSWERED) {
            return Optional.of("The response at this stage has been sent.");
        }
        if (state.stageRule().map(s -> !s.formal()).orElse(false) && state.kind() == CaseKind.COMPLAINT) {
            return Optional.of("It is not a formal complaint yet. Register it first, or resolve it informally.");
        }
        return TriageDeeds.againstAnswering(state)
                .or(() -> Enquirer.whyNotAnswered(state))
                .or(() -> AnswerDeeds.notReady(state));
    }

    /** Where the procedure wants the answer of a stage in writing, words alone would never close the case (NW-18). */
    private static Optional<String> inWriting(CaseState state) {
        return state.personId().isPresent() && CloseNeeds.wanted(state).contains("written response")
                ? Optional.of("At this stage the procedure wants the response in writing. Write the response.")
                : Optional.empty();
    }

    private static Optional<String> outstanding(CaseState state, String what) {
        return state.status() == Status.ANSWERED
                ? Optional.of("The response has been sent, so no " + what + " is owed.")
                : Optional.empty();
    }

    private static Optional<String> close(CaseState state) {
        return state.neededToClose().isEmpty()
                ? Optional.empty()
                : Optional.of("Still needed: " + String.join("; ", state.neededToClose()) + ".");
    }

    static Optional<NextStep> next(CaseState state, LocalDate today) {
        if (!state.status().isOpen()) {
            return RightingDeeds.next(state)
                    .or(() -> state.remedies().stream().anyMatch(Remedy::isOutstanding)
                            ? step(Deed.FINISH_REMEDY, "What was promised is not yet recorded as done.", state)
                            : Optional.empty());
        }
        Optional<OfficerDeeds.Step> beforehand = StageDeeds.beforeResponse(state);
        if (beforehand.isPresent()) {
            return step(beforehand.get().deed(), beforehand.get().why(), state);
        }
        if (!state.lettersToSend().isEmpty()) {
            return step(Deed.MARK_SENT, "A letter is written and not yet sent.", state);
        }
        Optional<NextStep> owed = RightingDeeds.next(state);
        if (owed.isPresent()) {
            return owed;
        }
        if (state.kind() == CaseKind.COMPLIMENT && state.personId().isEmpty()) {
            return step(Deed.CLOSE, "No name was given, so there is nobody to thank.", state);
        }
        if (state.kind() == CaseKind.COMPLIMENT) {
            boolean thanked = state.letters().stream().anyMatch(l -> l.purpose().equals("thank-you"));
            return thanked
                    ? step(Deed.CLOSE, "The customer has been thanked.", state)
                    : step(
                            Deed.THANK,
                            "A compliment gets a letter of thanks, and the Assistant Director a copy.",
                            state);
        }
        if (state.status() == Status.OPEN
                && state.outcome().isPresent()
                && state.neededToClose().isEmpty()) {
            return step(Deed.CLOSE, "It is settled without a response. Close the case.", state);
        }
        Optional<Deadline> due = state.nextDuty();
        if (due.filter(duty -> isToAcknowledge(duty, state)).isPresent()) {
            return step(Deed.ACKNOWLEDGE, "The customer has not been told that we have it.", state);
        }
        Optional<OfficerDeeds.Step> concern = ConcernDeeds.next(state);
        if (concern.isPresent()) {
            return step(concern.get().deed(), concern.get().why(), state);
        }
        Optional<TriageDeeds.Step> unsorted = TriageDeeds.next(state);
        if (unsorted.isPresent()) {
            return step(unsorted.get().deed(), unsorted.get().why(), state);
        }
        Optional<OfficerDeeds.Step> stages = StageDeeds.next(state);
        if (stages.isPresent()) {
            return step(stages.get().deed(), stages.get().why(), state);
        }
        Optional<OfficerDeeds.Step> coming = ComingDeeds.next(state);
        if (coming.isPresent()) {
            return step(coming.get().deed(), coming.get().why(), state);
        }
        Optional<OfficerDeeds.Step> ombudsman = OmbudsmanDeeds.next(state);
        if (ombudsman.isPresent()) {
            return step(ombudsman.get().deed(), ombudsman.get().why(), state);
        }
        if (OmbudsmanDeeds.waits(state)) {
            return Optional.empty();
        }
        if (state.neededToClose().isEmpty() && state.status() == Status.OPEN) {
            return step(Deed.CLOSE, "Nothing more is owed. Close the case.", state);
        }
        if (state.status() == Status.ANSWERED && state.neededToClose().contains(CloseNeeds.IDENTITY)) {
            return step(Deed.ASK_IDENTITY, "No name was given, and the procedure wants it asked for.", state);
        }
        if (state.status() == Status.ANSWERED) {
            Optional<OfficerDeeds.Step> lacking = AnswerDeeds.next(state);
            if (lacking.isPresent()) {
                return step(lacking.get().deed(), lacking.get().why(), state);
            }
            return state.needsClosureLetter()
                    ? step(Deed.WRITE_LETTER, "The procedure confirms the closure by letter: choose Closure.", state)
                    : step(Deed.CLOSE, "The response has gone. Close the case when its outcome is recorded.", state);
        }
        if (due.isPresent() && due.get().name().equals("update")) {
            return step(Deed.SEND_UPDATE, "The procedure promises the customer regular updates.", state);
        }
        Optional<NextStep> people = PartyDeeds.next(state, today);
        if (people.isPresent()) {
            return people;
        }
        if (state.holder().isEmpty()) {
            return step(Deed.ALLOCATE, "Nobody has been asked to answer it.", state);
        }
        if (!state.stageRule().map(Stage::formal).orElse(true)) {
            return step(Deed.TRY_INFORMALLY, "It may still be put right without the formal procedure.", state);
        }
        if (lateAndExtensible(state, today)) {
            return step(Deed.EXTEND, "The answer is late. Tell the customer why, and when it will come.", state);
        }
        if (isLateAndNotTold(state, today)) {
            return step(Deed.SEND_HOLDING, "The answer is late. Tell the customer why, and when it will come.", state);
        }
        OfficerDeeds.Step officers = OfficerDeeds.next(state, today)
                .orElseGet(() -> new OfficerDeeds.Step(
                        Deed.RESPOND, "With " + state.holder().get().officer() + "."));
        return step(officers.deed(), officers.why(), state);
    }

    /** The receipt of the complaint is not acknowledged any more once a further stage was asked for; the request is. */
    private static boolean isToAcknowledge(Deadline duty, CaseState state) {
        return duty.name().matches("stage-[2-9]-acknowledge")
                || (duty.name().equals("acknowledge")
                        && state.stages().requests().isEmpty());
    }

    private static boolean lateAndExtensible(CaseState state, LocalDate today) {
        return state.responseDeadline()
                        .filter(Deadline::isOwed)
                        .filter(d -> d.due().isBefore(today))
                        .isPresent()
                && extension(state).isEmpty();
    }

    /** Where the time cannot be extended, the customer is told all the same, once for each date missed (BH-26, KL-15). */
    private static boolean isLateAndNotTold(CaseState state, LocalDate today) {
        return state.personId().isPresent()
                && state.responseDeadline()
                        .filter(Deadline::isOwed)
                        .filter(owed -> owed.due().isBefore(today))
                        .filter(owed -> state.letters().stream()
                                .filter(letter -> letter.purpose().equals("holding")
                                        || letter.purpose().equals("update"))
                                .noneMatch(letter -> !letter.written().isBefore(owed.due())))
                        .isPresent();
    }

    private static Optional<NextStep> step(Deed deed, String why, CaseState state) {
        return Optional.of(new NextStep(deed, why, state.nextDeadline()));
    }
}
