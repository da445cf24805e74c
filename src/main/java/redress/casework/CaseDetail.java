package redress.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.Moment;
import redress.procedure.CaseKind;
import redress.procedure.DecisionRule.Then;

/**
 * What reports count beyond the course of a case: why it was not taken, why its answers were late, what was asked for after
 * the first answer, what was promised, and what an ombudsman said. Like {@link CaseFacts}, of which it is a part, it holds no
 * name and no free text.
 *
 * @param exclusion id of the procedure's kind of exclusion, where the whole case was left out
 * @param lateness why answers were late
 * @param requests for a further stage, oldest first
 * @param remedies in the order they were agreed
 * @param ombudsman where it is an ombudsman's enquiry
 * @param cameAs the kind it came as, where it is another now
 * @param code what the ombudsmen's Codes ask besides; empty in facts kept before that was counted
 */
public record CaseDetail(
        Optional<String> exclusion,
        List<Late> lateness,
        List<Request> requests,
        List<Promised> remedies,
        Optional<Ombudsman> ombudsman,
        Optional<CaseKind> cameAs,
        Optional<CodeDetail> code) {

    /** What is known of a case whose facts were kept before there were details. */
    public static final CaseDetail NONE = new CaseDetail(
            Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public CaseDetail {
        lateness = List.copyOf(lateness);
        requests = List.copyOf(requests);
        remedies = List.copyOf(remedies);
    }

    /**
     * Why an answer was late.
     *
     * @param deadline its name in the procedure
     * @param done the day the answer went
     * @param cause one of {@link Lateness.Cause}, by id
     */
    public record Late(String deadline, LocalDate done, String cause) {}

    /**
     * A request for a further stage.
     *
     * @param decision what became of it; empty while it is undecided
     * @param decided the day of it; the day of the request where the procedure has none decided
     */
    public record Request(String stage, LocalDate day, Optional<Then> decision, Optional<LocalDate> decided) {}

    /**
     * A remedy.
     *
     * @param due the last day for it, by what was promised last
     * @param replaced the day it turned out that something else must be given
     */
    public record Promised(
            String kind,
            LocalDate agreed,
            Optional<LocalDate> due,
            Optional<LocalDate> done,
            Optional<LocalDate> replaced,
            Optional<BigDecimal> amount) {}

    /**
     * An ombudsman's enquiry.
     *
     * @param body one of {@link OmbudsmanBody}, by id
     * @param decision one of {@link OmbudsmanFile.Decision}, by id
     */
    public record Ombudsman(
            Optional<String> body,
            Optional<LocalDate> returned,
            Optional<LocalDate> decided,
            Optional<String> decision,
            List<Recommended> recommendations) {
        public Ombudsman {
            recommendations = List.copyOf(recommendations);
        }
    }

    /** A recommendation; accepted is empty while the council has not said. */
    public record Recommended(Optional<LocalDate> due, Optional<Boolean> accepted, Optional<LocalDate> done) {}

    static CaseDetail of(CaseState state) {
        return new CaseDetail(
                state.triage().whole().map(left -> left.exclusion().id()),
                state.answers().lateness().stream()
                        .flatMap(said -> state.deadlines().stream()
                                .filter(late -> late.name().equals(said.deadline()) && late.number() == said.round())
                                .flatMap(late -> late.done().map(Moment::date).stream())
                                .map(done -> new Late(said.deadline(), done, said.cause())))
                        .toList(),
                state.stages().requests().stream().map(CaseDetail::of).toList(),
                state.remedies().stream().map(CaseDetail::of).toList(),
                state.kind() == CaseKind.OMBUDSMAN_ENQUIRY ? Optional.of(of(state.ombudsman())) : Optional.empty(),
                Optional.of(state.arrival().cameAs()).filter(kind -> kind != state.kind()),
                Optional.of(CodeDetail.of(state)));
    }

    private static Request of(StageFile.Request request) {
        Optional<Then> decision = request.decision()
                .map(by -> by.rule().then())
                .or(() -> request.undecided() ? Optional.empty() : Optional.of(Then.INVESTIGATE));
        Optional<LocalDate> decided =
                request.decision().map(StageFile.Decision::day).or(() -> decision.map(then -> request.day()));
        return new Request(request.what().stage(), request.day(), decision, decided);
    }

    private static Promised of(Remedy remedy) {
        return new Promised(
                remedy.kind(),
                remedy.agreed(),
                remedy.due(),
                remedy.done(),
                remedy.instead().map(Remedy.Instead::on),
                remedy.amount());
    }

    private static Ombudsman of(OmbudsmanFile file) {
        return new Ombudsman(
                file.named().map(OmbudsmanWork.OmbudsmanNamed::ombudsman),
                file.returned(),
                file.decidedOn(),
                file.decided().map(OmbudsmanWork.OmbudsmanDecided::decision),
                file.recommendations().stream()
                        .map(one -> new Recommended(one.what().due(), one.accepted(), one.done()))
                        .toList());
    }
}
