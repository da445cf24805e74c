package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.procedure.CaseKind;

/**
 * What must be on record before a response goes, by the procedure's {@code respond}, and before a late or upheld case is
 * closed. Asked where something is recorded and never while folding, so that a case kept before a
 * rule was made stays readable.
 */
final class AnswerNeeds {

    private AnswerNeeds() {}

    /** What a response at the stage the case is in still lacks, each thing named. */
    static List<String> toRespond(CaseState state) {
        if (state.imported()) {
            return List.of();
        }
        Stream<String> undecided =
                state.stages().undecided().map(request -> "the decision on the request for this stage").stream();
        return Stream.concat(undecided, words(state).stream().flatMap(need -> lacking(need, state).stream()))
                .toList();
    }

    private static List<String> words(CaseState state) {
        if (state.kind() == CaseKind.OMBUDSMAN_ENQUIRY) {
            return state.procedure().needs().getOrDefault("answer-ombudsman", List.of());
        }
        return state.kind() == CaseKind.COMPLAINT
                ? Optional.ofNullable(state.procedure().needs().get("respond@" + state.stage()))
                        .or(() -> Optional.ofNullable(state.procedure().needs().get("respond")))
                        .orElse(List.of())
                : List.of();
    }

    private static Optional<String> lacking(String need, CaseState state) {
        return switch (need) {
            case "finding per point" -> findings(state);
            case "outcome" -> wanted(state.outcome().isPresent(), "the outcome of the whole");
            case "summary of points" ->
                wanted(!state.points().isEmpty(), "at least one point, as the complaint was understood");
            case "learning" -> wanted(!state.learning().isEmpty(), "what was learned");
            case "link officer" ->
                wanted(
                        state.ombudsman()
                                .named()
                                .filter(who -> !who.link().isBlank())
                                .isPresent(),
                        "the link officer the ombudsman talks to");
            case "managers told" ->
                wanted(
                        state.ombudsman().toTell().isEmpty(),
                        "that managers and directors were told of "
                                + state.ombudsman().toTell().stream()
                                        .map(OmbudsmanFile.Step::label)
                                        .collect(Collectors.joining(", ")));
            case "cause" -> wanted(state.cause().isPresent(), "the cause");
            default -> Optional.empty();
        };
    }

    private static Optional<String> findings(CaseState state) {
        List<String> open = state.points().stream()
                .filter(point -> point.finding().isEmpty())
                .filter(point -> state.triage().ofPoint(point.number()).isEmpty())
                .map(point -> "point " + point.number())
                .toList();
        List<String> unreasoned = state.points().stream()
                .filter(point -> point.finding().isPresent() && point.reasons().isBlank())
                .map(point -> "point " + point.number())
                .toList();
        List<String> missing = new ArrayList<>();
        if (!open.isEmpty()) {
            missing.add("a finding on " + String.join(", ", open));
        }
        if (!unreasoned.isEmpty()) {
            missing.add("the reasons for the finding on " + String.join(", ", unreasoned));
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", missing));
    }

    /** All that a case lacks before it may be closed: what the procedure names, and what follows from how it was answered. */
    static List<Lacking> allToClose(Fold fold, List<Deadline> deadlines) {
        List<Lacking> procedures = fold.status() == Status.CLOSED ? List.of() : CloseNeeds.missing(fold);
        return Stream.concat(procedures.stream(), toClose(fold, deadlines).stream())
                .toList();
    }

    /** What a case that was answered late, or upheld, still lacks before it may be closed. */
    static List<Lacking> toClose(Fold fold, List<Deadline> deadlines) {
        if (fold.ending().settled() || fold.imported()) {
            return List.of();
        }
        Answers answers = fold.answers().all();
        List<Lacking> missing = new ArrayList<>();
        fold.answers().ombudsman().file().outstanding().stream()
                .map(one -> new Lacking(
                        Deed.FINISH_RECOMMENDATION,
                        "that recommendation " + one.number() + " of the ombudsman is done"))
                .forEach(missing::add);
        Lateness.among(deadlines).stream()
                .filter(late -> !answers.explains(late))
                .forEach(late -> missing.add(
                        new Lacking(Deed.EXPLAIN_LATENESS, "why the " + lower(late.label()) + " was late")));
        if (fold.kind() == CaseKind.COMPLAINT
                && fold.ending().outcome().filter(AnswerNeeds::faulted).isPresent()
                && !fold.ending().apologised()
                && answers.whyNoApology().isEmpty()
                && fold.promises().remedies().all().stream()
                        .noneMatch(remedy -> remedy.kind().equals("apology"))) {
            missing.add(new Lacking(Deed.FIND, "the apology, or why there is none"));
        }
        return missing;
    }

    static boolean faulted(String outcome) {
        return outcome.equals("upheld") || outcome.equals("partially-upheld");
    }

    /**
     * Refuses a response that lacks something, and the closing of a case that does.
     *
     * @param now the case with these entries
     */
    static void check(CaseState now, List<Happening> entries) {
        if (entries.stream().anyMatch(what -> isResponse(what, now))) {
            List<String> missing = toRespond(now);
            if (!missing.isEmpty()) {
                throw new Refused("The response cannot go yet. " + still(missing));
            }
        }
        if (entries.stream().anyMatch(what -> what instanceof Happening.ResponseGiven given && spoken(given))
                && mustBeWritten(now)) {
            throw new Refused("It is marked as complex, and a complicated complaint gets a written reply."
                    + " Write the response.");
        }
        boolean closes = entries.stream().anyMatch(what -> what instanceof Happening.Closed);
        if (closes && !now.imported() && !now.neededToClose().isEmpty()) {
            throw new Refused("The case cannot be closed yet. " + still(now.neededToClose()));
        }
    }

    /** Whether the procedure wants a written reply to a case like this one (BH-16). */
    static boolean mustBeWritten(CaseState state) {
        return state.flags().contains("complex")
                && state.procedure()
                        .needs()
                        .getOrDefault("answer-complex", List.of())
                        .contains("written response");
    }

    private static boolean spoken(Happening.ResponseGiven given) {
        return !given.way().equals("email") && !given.way().equals("post");
    }

    private static boolean isResponse(Happening what, CaseState state) {
        return what instanceof Happening.ResponseGiven
                || (what instanceof Happening.LetterSent sent
                        && LetterEvent.of(sent.purpose(), state.stage())
                                .filter(LetterEvent::isResponse)
                                .isPresent());
    }

    static String still(List<String> missing) {
        return "Still needed: " + String.join("; ", missing) + ".";
    }

    private static Optional<String> wanted(boolean there, String what) {
        return there ? Optional.empty() : Optional.of(what);
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.UK);
    }
}
