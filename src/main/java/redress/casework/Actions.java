package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Dates;
import redress.procedure.CaseKind;
import redress.procedure.LetterPurpose;

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
        return new Actions(
                List.copyOf(possible), Collections.unmodifiableMap(refusals), new NextSteps(state, today).first());
    }

    /** The same to somebody who may do none of it, and why. */
    public Actions refused(String why) {
        Map<Deed, String> all = new LinkedHashMap<>(refusals);
        possible.forEach(deed -> all.put(deed, why));
        return new Actions(List.of(), Collections.unmodifiableMap(all), Optional.empty());
    }

    /** The same where these deeds are for others alone, with the sentence that says so. */
    public Actions withheld(Set<Deed> deeds, String why) {
        Map<Deed, String> all = new LinkedHashMap<>(refusals);
        possible.stream().filter(deeds::contains).forEach(deed -> all.put(deed, why));
        return new Actions(
                possible.stream().filter(deed -> !deeds.contains(deed)).toList(),
                Collections.unmodifiableMap(all),
                next.filter(step -> !deeds.contains(step.deed())));
    }

    /** The same where something came in that must be read for new matter, because contact is restricted (NS-27, BH-39). */
    public Actions withLaterLetter() {
        List<Deed> all = new ArrayList<>(possible);
        all.add(Deed.CHECK_LATER_LETTER);
        String why = "Contact is restricted, so each later letter is read for new issues and the check recorded.";
        return new Actions(
                List.copyOf(all), refusals, Optional.of(new NextStep(Deed.CHECK_LATER_LETTER, why, Optional.empty())));
    }

    public boolean may(Deed deed) {
        return possible.contains(deed);
    }

    /** Whether a deed belongs to this kind of case at all; what does not is not even shown. */
    static boolean concerns(Deed deed, CaseState state) {
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
            case CHECK_LATER_LETTER -> false; // nothing of a restriction is on the case: see withLaterLetter
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
            case ACKNOWLEDGE -> open ? nobody(state).or(() -> acknowledged(state)) : closed();
            case THANK -> open ? nobody(state).or(() -> thanked(state)) : closed();
            case REOPEN -> TriageDeeds.againstReopening(state);
            case EXTEND -> open ? extension(state) : closed();
            case RESPOND -> open ? response(state).or(() -> unwritten(state)) : closed();
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

    /** What became another kind, or went a stage further, is acknowledged anew while that is owed. */
    private static Optional<String> acknowledged(CaseState state) {
        return state.letters().stream()
                .filter(l -> !Concerns.isToGroup(l.to()))
                .filter(l -> state.stages()
                                .newest()
                                .filter(r -> l.written().isBefore(r.day()))
                                .isEmpty()
                        || !l.purpose().startsWith("stage-"))
                .filter(l -> l.purpose().equals(LetterPurpose.acknowledging(state.kind(), state.stage()))
                        || l.purpose().equals(state.acknowledgement()))
                .filter(l -> l.sent().isEmpty() || !isToAcknowledge(state))
                .findFirst()
                .map(Actions::written);
    }

    private static boolean isToAcknowledge(CaseState state) {
        return state.deadlines().stream().anyMatch(due -> due.isOwed() && NextSteps.isToAcknowledge(due, state));
    }

    private static Optional<String> thanked(CaseState state) {
        return state.letters().stream()
                .filter(l -> l.purpose().equals("thank-you"))
                .findFirst()
                .map(Actions::written);
    }

    private static String written(LetterMark letter) {
        return letter.sent()
                .map(day -> "It was acknowledged on " + Dates.inWords(day) + ".")
                .orElse("The letter is written. Record it as sent.");
    }

    static Optional<String> extension(CaseState state) {
        Optional<Deadline> response = state.responseDeadline().filter(Deadline::isOwed);
        if (response.isEmpty()) {
            return Optional.of("No response is outstanding, so there is nothing to extend.");
        }
        return Extensions.refusal(state.procedure(), response.get());
    }

    static Optional<String> response(CaseState state) {
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

    /** For some kinds of case no letter is laid down that answers them. */
    private static Optional<String> unwritten(CaseState state) {
        return NextSteps.answering(state) == Deed.RESPOND
                ? Optional.empty()
                : Optional.of("No letter is laid down that answers this kind of case. Answer it in your own words,"
                        + " then use “" + Deed.RECORD_RESPONSE.label() + "”.");
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
}
