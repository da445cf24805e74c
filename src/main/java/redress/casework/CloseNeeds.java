package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.procedure.CaseKind;
import redress.procedure.LetterPurpose;
import redress.procedure.Procedure;

/**
 * What the procedure wants on record before a case may be closed; each missing thing is named. Every word a procedure may
 * write under "close" is known here; {@link #missing(String, Fold)} can be asked for what else stands in a need.
 */
final class CloseNeeds {

    static final String CLOSURE_LETTER = "the letter that confirms the closure, sent";

    /** The rules as they are now; a case closed before them was closed by the older, looser ones. */
    static final int RULES = 2;

    /** The needs the first rules knew. */
    private static final List<String> FIRST = List.of("finding per point", "outcome", "learning", "response or note");

    static final String IDENTITY = "that the customer was asked who they are";

    private CloseNeeds() {}

    static List<Lacking> missing(Fold fold) {
        return missing(fold, RULES);
    }

    /** What is missing by the rules of a version: before the second, letters about the end were not asked for. */
    static List<Lacking> missing(Fold fold, int rules) {
        List<Lacking> missing = new ArrayList<>();
        boolean settled = fold.ending().settled();
        if (rules >= RULES) {
            missing.addAll(untold(fold));
            if (settled
                    && missing.isEmpty()
                    && !fold.ending().isExcluded()
                    && needs(fold).contains("closure letter")) {
                missing("closure letter", fold).ifPresent(missing::add);
            }
        }
        if (settled) {
            return missing;
        }
        if (fold.kind() == CaseKind.COMPLIMENT) {
            return fold.thanked() || fold.anonymous()
                    ? List.of()
                    : List.of(new Lacking(Deed.THANK, "the thank-you letter to the customer, sent"));
        }
        missing.addAll(isComment(fold) || rules < RULES ? List.of() : identity(fold));
        needs(fold).stream()
                .filter(need -> rules >= RULES || FIRST.contains(need))
                .forEach(need -> missing(need, fold).ifPresent(missing::add));
        fold.stages()
                .file()
                .toBeTold()
                .filter(decision -> !fold.anonymous())
                .ifPresent(decision -> missing.add(
                        new Lacking(Deed.TELL_DECISION, "the letter about the request for a further stage, sent")));
        if (rules >= RULES && !fold.answeredByNote()) { // what was only said comes without a report to send
            fold.ties()
                    .concerns()
                    .owed()
                    .map(owed -> new Lacking(Deed.WRITE_TO_GROUP, owed))
                    .ifPresent(missing::add);
        }
        return missing;
    }

    /** Somebody who gave no name is asked for it where the procedure wants that on record (NW-22). */
    private static List<Lacking> identity(Fold fold) {
        boolean wanted = fold.procedure().needs().containsKey("accept-anonymous");
        boolean asked = fold.ties().parties().identityAsked().isPresent();
        return wanted && fold.anonymous() && !fold.imported() && !asked
                ? List.of(new Lacking(Deed.ASK_IDENTITY, IDENTITY))
                : List.of();
    }

    /** What is only told, and asks for no answer. */
    private static boolean isComment(Fold fold) {
        return fold.kind() == CaseKind.COMMENT || fold.kind() == CaseKind.SUGGESTION;
    }

    /** The words the procedure writes under "close" for the stage and kind a case is in. */
    static List<String> wanted(CaseState state) {
        return needs(state.procedure(), state.kind(), state.stage());
    }

    private static List<String> needs(Fold fold) {
        return isComment(fold)
                ? fold.procedure().needs().getOrDefault("close-comment", List.of())
                : needs(fold.procedure(), fold.kind(), fold.stage());
    }

    private static List<String> needs(Procedure procedure, CaseKind kind, String stage) {
        return Optional.ofNullable(procedure.needs().get("close@" + stage))
                .or(() -> Optional.ofNullable(procedure.needs().get("close")))
                .orElse(
                        kind == CaseKind.COMPLAINT
                                ? List.of("response or note", "outcome")
                                : List.of("response or note"));
    }

    /** Whoever gave a name is told of what was left out, and who had to be asked for advice was (NN-29, BH-48, BH-54). */
    private static List<Lacking> untold(Fold fold) {
        TriageFile triage = fold.triageFile();
        List<Lacking> missing = new ArrayList<>();
        boolean complaint = fold.kind() == CaseKind.COMPLAINT; // what became another kind is in no need of another way
        triage.toAsk()
                .filter(who -> complaint)
                .ifPresent(who -> missing.add(new Lacking(Deed.RECORD_ADVICE, "the advice of " + who + ", asked for")));
        if (complaint
                && !fold.anonymous()
                && !fold.imported()
                && !triage.untold().isEmpty()) {
            missing.add(
                    new Lacking(Deed.WRITE_LETTER, "the letter that tells the customer where the matter goes, sent"));
        }
        return missing;
    }

    /** Where this need of a procedure is not met yet, what is missing, in words that follow "Still needed". */
    static Optional<Lacking> missing(String need, Fold fold) {
        return switch (need) {
            case "finding per point" -> {
                List<String> open = fold.points().all().stream()
                        .filter(p -> p.finding().isEmpty() && !fold.triage().isLeftOut(p.number()))
                        .map(p -> "point " + p.number())
                        .toList();
                yield open.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Lacking(Deed.FIND, "a finding on " + String.join(", ", open)));
            }
            case "outcome" -> wanted(fold.ending().outcome().isPresent(), Deed.FIND, "the outcome");
            case "learning" ->
                wanted(!fold.promises().learning().learned().isEmpty(), Deed.NOTE_LEARNING, "what was learned");
            case "recommendations" ->
                wanted(
                        !fold.promises().learning().learned().isEmpty()
                                || !fold.promises().learning().actions().isEmpty()
                                || fold.promises().learning().hasNothingToRecommend(fold.stage()),
                        Deed.NOTE_LEARNING,
                        "what is recommended: note what was learned, or agree a change");
            case "cause" ->
                wanted(
                        fold.promises().learning().isAnalysed(fold.stage())
                                || fold.points().all().isEmpty()
                                || fold.points().all().stream()
                                        .anyMatch(point -> !point.cause().isEmpty()),
                        Deed.ANALYSE_CAUSE,
                        "the cause, on a point of the complaint");
            case "passed on" -> wanted(fold.arrival().isPassedOn(), Deed.PASS_ON, "that it was passed to the manager");
            case "response or note" ->
                wanted(fold.answered(), answering(fold), "the response, sent or given with its note");
            case "written response" ->
                wanted(
                        fold.anonymous() ? fold.answered() : inWriting(fold),
                        answering(fold),
                        "the response in writing, sent");
            case "closure letter" ->
                wanted(fold.anonymous() || fold.letters().isSent("closure"), Deed.WRITE_LETTER, CLOSURE_LETTER);
            default -> Optional.empty();
        };
    }

    /** Whether the answer at this stage went by letter, not only by word of mouth. */
    private static boolean inWriting(Fold fold) {
        return fold.letters().all().stream()
                .filter(letter -> letter.sent().isPresent())
                .flatMap(letter -> LetterEvent.of(letter.purpose(), fold.stage()).stream())
                .anyMatch(event -> event.isResponse() && event.stage().equals(fold.stage()));
    }

    private static Deed answering(Fold fold) {
        return LetterPurpose.answering(fold.kind(), fold.stage()).isPresent() ? Deed.RESPOND : Deed.RECORD_RESPONSE;
    }

    private static Optional<Lacking> wanted(boolean there, Deed by, String what) {
        return there ? Optional.empty() : Optional.of(new Lacking(by, what));
    }
}
