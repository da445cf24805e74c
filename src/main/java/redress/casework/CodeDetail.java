package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.procedure.DecisionRule.Then;
import redress.procedure.EventType;
import redress.procedure.Stage;

/**
 * What the ombudsmen's Codes ask of the handling of a case and its course alone does not say. Like {@link CaseFacts}, of
 * which it is a part, it holds no name and no free text.
 *
 * @param extensions of answers, in the order they were decided; those for everybody in an emergency left out
 * @param answers the newest at each formal stage
 * @param notTaken how the customer was refused, where the whole case was left out
 * @param refusals of a further stage
 * @param takerKnown whether it is on record who took it in
 * @param represented whether it came through somebody else
 * @param contractor whether a contractor's service is complained of
 * @param newMatters how many were raised while it was being answered
 * @param helpPromised how many adjustments and helps were promised
 * @param helpGiven how many of these are there
 */
public record CodeDetail(
        List<Extension> extensions,
        List<Answer> answers,
        Optional<Told> notTaken,
        List<Refusal> refusals,
        boolean takerKnown,
        boolean represented,
        boolean contractor,
        int newMatters,
        int helpPromised,
        int helpGiven) {

    public CodeDetail {
        extensions = List.copyOf(extensions);
        answers = List.copyOf(answers);
        refusals = List.copyOf(refusals);
    }

    /** Whether there is a reason on record, and whether the customer was told in writing. */
    public record Told(boolean reasoned, boolean told) {}

    /** An extension of a deadline by its name in the procedure; told by a letter that went. */
    public record Extension(String deadline, Told how) {}

    /** A request for a further stage that was not taken up. */
    public record Refusal(String stage, LocalDate day, Told how) {}

    /**
     * An answer.
     *
     * @param points whether each point has its finding with reasons
     * @param checked whether it was held against the whole checklist
     * @param another whether somebody else gave it than the answer before; empty where that is not known
     */
    public record Answer(String stage, LocalDate day, boolean points, boolean checked, Optional<Boolean> another) {}

    static CodeDetail of(CaseState state) {
        return new CodeDetail(
                extensions(state),
                answers(state),
                state.triage()
                        .whole()
                        .map(left ->
                                new Told(!left.reason().isBlank(), left.told().isPresent())),
                refusals(state),
                !state.takenBy().isBlank(),
                !state.representatives().isEmpty(),
                state.concerns().contractor().isPresent(),
                state.answers().issues().size(),
                state.parties().assistance().size(),
                (int) state.parties().assistance().stream()
                        .filter(help -> !help.isOutstanding())
                        .count());
    }

    private static List<Extension> extensions(CaseState state) {
        List<Extension> all = new ArrayList<>();
        for (Entry entry : state.timeline().effective()) {
            if (entry.what() instanceof Happening.Extended extended) {
                boolean told = extended.letterId()
                        .filter(letter -> state.letters().stream()
                                .anyMatch(mark ->
                                        mark.letterId() == letter && mark.sent().isPresent()))
                        .isPresent();
                all.add(new Extension(
                        extended.deadline(), new Told(!extended.reason().isBlank(), told)));
            }
        }
        return all;
    }

    private static List<Answer> answers(CaseState state) {
        Set<String> stages = new LinkedHashSet<>();
        state.events().stream()
                .filter(event -> event.type() == EventType.RESPONSE_SENT)
                .filter(event -> state.procedure()
                        .stage(event.stage())
                        .filter(Stage::formal)
                        .isPresent())
                .forEach(event -> stages.add(event.stage()));
        return stages.stream().map(stage -> answer(state, stage)).toList();
    }

    private static Answer answer(CaseState state, String stage) {
        LocalDate day = state.events().stream()
                .filter(event ->
                        event.type() == EventType.RESPONSE_SENT && event.stage().equals(stage))
                .map(event -> event.at().date())
                .max(LocalDate::compareTo)
                .orElseThrow();
        boolean checked = state.answers()
                .check(stage)
                .filter(check -> check.open().isEmpty())
                .isPresent();
        Optional<Boolean> another = state.procedure()
                .stageBefore(stage)
                .flatMap(before -> Involvement.of(state).answeredByAnother(stage, before.id()));
        return new Answer(stage, day, hasEveryPoint(state, stage), checked, another);
    }

    private static boolean hasEveryPoint(CaseState state, String stage) {
        List<PointState> points = state.points().stream()
                .filter(point -> state.triage().ofPoint(point.number()).isEmpty())
                .toList();
        return !points.isEmpty() && points.stream().allMatch(point -> isReasoned(point, stage, state.stage()));
    }

    private static boolean isReasoned(PointState point, String stage, String now) {
        return point.earlier().stream()
                        .anyMatch(found ->
                                found.stage().equals(stage) && !found.reasons().isBlank())
                || (stage.equals(now)
                        && point.finding().isPresent()
                        && !point.reasons().isBlank());
    }

    private static List<Refusal> refusals(CaseState state) {
        return state.stages().requests().stream()
                .flatMap(request -> request
                        .decision()
                        .filter(decision -> decision.rule().then() == Then.REFUSE)
                        .map(decision -> new Refusal(
                                request.what().stage(),
                                decision.day(),
                                new Told(
                                        isReasoned(decision.what()),
                                        decision.told().isPresent())))
                        .stream())
                .toList();
    }

    private static boolean isReasoned(StageWork.RequestDecided decided) {
        return !decided.grounds().isEmpty() || decided.words().values().stream().anyMatch(words -> !words.isBlank());
    }
}
