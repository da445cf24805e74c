package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.calendar.Dates;
import redress.procedure.DeadlineRule;
import redress.procedure.DecisionRule;
import redress.procedure.EventType;
import redress.procedure.Procedure;
import redress.procedure.Stage;

/** How a case goes from stage to stage, in the course of being folded. */
final class StageList {

    private final Fold fold;
    private final List<StageFile.Request> requests = new ArrayList<>();
    private final List<StageWork.DepartmentNotified> notified = new ArrayList<>();
    private final List<StageWork.StageRepeated> repeats = new ArrayList<>();
    private final List<StageWork.BundleHanded> bundles = new ArrayList<>();
    private final List<StageFile.FactCheck> checks = new ArrayList<>();
    private final List<StageWork.DesignatedPersonNoted> designated = new ArrayList<>();
    private final List<StageWork.ExtendedForAll> emergencies = new ArrayList<>();

    StageList(Fold fold) {
        this.fold = fold;
    }

    /** The customer asks for the next stage. It is recorded however little it says: what is done with it is decided. */
    void request(Happening.StageRequested what, Entry entry) {
        Procedure procedure = fold.procedure();
        Known.stage(procedure, what.stage());
        String from = fold.stage();
        Optional<LocalDate> window = Optional.empty();
        if (!fold.imported()) {
            mustFollow(procedure, what.stage());
            window = lastDayToAsk(what.stage());
        }
        boolean decides = !procedure.decisions(what.stage()).isEmpty();
        StageFile.Request request = new StageFile.Request(
                entry.seq(),
                entry.happened().date(),
                from,
                what,
                window,
                missing(procedure, what),
                decides && !fold.imported(),
                Optional.empty());
        if (request.isLate() && !decides && acceptsLate(procedure, what.stage())) {
            mustSayWhyLate(request, what.late().orElse(""));
        }
        requests.add(request);
        goTo(what.stage());
        fold.happened(EventType.STAGE_2_REQUESTED, entry);
    }

    private void mustFollow(Procedure procedure, String stage) {
        if (!fold.answered()) {
            throw new Refused("The stage before has not been answered, so the next stage cannot be asked for yet.");
        }
        Optional<Stage> next = procedure.stageAfter(fold.stage());
        if (next.isEmpty()) {
            throw new Refused("This is the council's last stage. What is left is the ombudsman.");
        }
        if (!next.get().id().equals(stage)) {
            throw new Refused("The next stage of this case is " + next.get().label() + ".");
        }
    }

    /** Whether a request after its time may be accepted with a reason. */
    private static boolean acceptsLate(Procedure procedure, String stage) {
        return Optional.ofNullable(procedure.deadlines().get(stage + "-request-window"))
                .flatMap(DeadlineRule::afterwards)
                .isPresent();
    }

    private static void mustSayWhyLate(StageFile.Request request, String why) {
        if (why.isBlank()) {
            throw new Refused("The last day to ask was "
                    + Dates.inWords(request.window().orElseThrow())
                    + ". Say why the request is accepted all the same.");
        }
    }

    private static boolean isBlank(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).isEmpty();
    }

    /** What the procedure wants to stand in a request and does not. */
    private static List<String> missing(Procedure procedure, Happening.StageRequested what) {
        return procedure.needs().getOrDefault("request-" + what.stage(), List.of()).stream()
                .filter(need -> switch (need) {
                    case "reasons" -> what.reasons().isBlank();
                    case "outcome sought" -> what.outcomeSought().isBlank();
                    case "in writing" -> !what.isWritten();
                    case "aspects", "unanswered points" -> isBlank(what.aspects());
                    default -> false;
                })
                .toList();
    }

    void decide(StageWork.RequestDecided what, Entry entry) {
        fold.beOpen("Decide on the request");
        Procedure procedure = fold.procedure();
        StageFile.Request request = newest().filter(StageFile.Request::undecided)
                .filter(open -> open.what().stage().equals(what.stage()))
                .orElseThrow(() -> new Refused("No request for that stage waits for a decision."));
        DecisionRule rule = procedure.decisions(what.stage()).stream()
                .filter(way -> way.id().equals(what.decision()))
                .findFirst()
                .orElseThrow(() -> new Refused("This council's procedure has no such decision."));
        if (fold.answered()) {
            throw new Refused("The response at this stage has gone, so there is nothing left to decide.");
        }
        DecisionCheck.of(procedure, request, rule, fold.points().all()).check(what);
        replaceNewest(request.decided(
                new StageFile.Decision(entry.seq(), entry.happened().date(), rule, what, Optional.empty())));
        fold.happened(EventType.STAGE_2_DECIDED, entry);
        switch (rule.then()) {
            case INVESTIGATE -> {}
            case REFER_BACK -> {
                fold.course().drop(request.entry());
                goTo(request.from());
                fold.happened(EventType.STAGE_REOPENED, entry);
            }
            case REFUSE -> {
                fold.course().drop(request.entry());
                returnTo(request.from());
            }
        }
    }

    /** A letter left the house: it may be the one that tells the decision. */
    void sent(String purpose, Entry entry) {
        newest().ifPresent(request -> request.decision()
                .filter(decision -> decision.isToBeTold()
                        && decision.rule().letter().filter(purpose::equals).isPresent())
                .ifPresent(decision -> replaceNewest(
                        request.decided(decision.toldOn(entry.happened().date())))));
    }

    void notify(StageWork.DepartmentNotified what, Entry entry) {
        fold.beOpen("Notify the department");
        if (what.department().isBlank() && what.who().isBlank()) {
            throw new Refused("Name the department, or who was told there.");
        }
        notified.add(what);
        fold.happened(EventType.DEPARTMENT_NOTIFIED, entry);
    }

    void repeat(StageWork.StageRepeated what, Entry entry) {
        Stage stage = fold.procedure()
                .stage(fold.stage())
                .filter(Stage::again)
                .orElseThrow(() -> new Refused("The procedure has no second answer at this stage."));
        if (!fold.answered()) {
            throw new Refused(stage.label() + " has not been answered yet.");
        }
        if (what.reason().isBlank()) {
            throw new Refused("Say what is to be looked at again.");
        }
        repeats.add(what);
        goTo(fold.stage());
        fold.happened(EventType.STAGE_REOPENED, entry);
    }

    void handOver(StageWork.BundleHanded what, Entry entry) {
        fold.beOpen("Hand over the bundle");
        if (what.to().isBlank()) {
            throw new Refused("Name whom the bundle was handed to.");
        }
        bundles.add(what);
    }

    void askFacts(StageWork.FactCheckAsked what, Entry entry) {
        fold.beOpen("Ask for a fact check");
        if (what.with().isBlank()) {
            throw new Refused("Name the staff who check the facts.");
        }
        if (what.by().isBefore(entry.happened().date())) {
            throw new Refused("The facts cannot be wanted before the day they are asked for. Choose a later day.");
        }
        checks.add(new StageFile.FactCheck(entry.seq(), fold.stage(), what, Optional.empty(), ""));
    }

    void checkFacts(StageWork.FactCheckDone what, Entry entry) {
        StageFile.FactCheck asked = checks.stream()
                .filter(check -> check.entry() == what.asked() && check.done().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refused("No fact check of that number is waited for in this case."));
        checks.replaceAll(check -> check.entry() == asked.entry()
                ? new StageFile.FactCheck(
                        asked.entry(),
                        asked.stage(),
                        asked.asked(),
                        Optional.of(entry.happened().date()),
                        what.remarks())
                : check);
    }

    void designate(StageWork.DesignatedPersonNoted what, Entry entry) {
        boolean known = fold.procedure().lists().getOrDefault("designated-person", List.of()).stream()
                .anyMatch(step -> step.id().equals(what.step()));
        if (!known) {
            throw new Refused("This council's procedure has no such step about a Designated Person.");
        }
        designated.add(what);
    }

    void extendForAll(StageWork.ExtendedForAll what, Entry entry) {
        fold.beOpen("Extend the time");
        if (!what.until().isAfter(fold.running(what.deadline()).due())) {
            throw new Refused("An extension may not shorten the time. Choose more days.");
        }
        fold.course().extendForAll(what, entry);
        emergencies.add(what);
    }

    /** The last day to ask for a stage, where the procedure sets one. */
    private Optional<LocalDate> lastDayToAsk(String asked) {
        return fold.deadlines().stream()
                .filter(d -> d.name().equals(asked + "-request-window"))
                .map(Deadline::due)
                .findFirst();
    }

    /** A stage begins, or begins anew: it is answered with findings and an outcome of its own. */
    private void goTo(String next) {
        if (!fold.imported()) { // an old register names one officer and one outcome for the whole case
            fold.points().leave(fold.stage());
            fold.ending().leave();
            fold.officers().leave();
        }
        fold.enter(next, Status.OPEN);
    }

    /** The stage asked for is not gone into: the one before stands as it was answered. */
    private void returnTo(String before) {
        fold.points().takeUp();
        fold.ending().takeUp();
        fold.officers().settle();
        fold.enter(before, Status.ANSWERED);
    }

    private Optional<StageFile.Request> newest() {
        return requests.isEmpty() ? Optional.empty() : Optional.of(requests.get(requests.size() - 1));
    }

    private void replaceNewest(StageFile.Request now) {
        requests.set(requests.size() - 1, now);
    }

    StageFile file() {
        return new StageFile(requests, notified, repeats, bundles, checks, designated, emergencies);
    }
}
