package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.procedure.DecisionRule;

/**
 * How a case went through its stages: what was asked for, how it was decided, and what was done for it.
 *
 * @param requests the requests for a further stage, oldest first
 * @param notified who was told in the department complained of
 * @param repeats the further answers asked for at the same stage
 * @param bundles what was handed over to be investigated
 * @param emergencies the dates extended for everybody
 */
public record StageFile(
        List<Request> requests,
        List<StageWork.DepartmentNotified> notified,
        List<StageWork.StageRepeated> repeats,
        List<StageWork.BundleHanded> bundles,
        List<FactCheck> factChecks,
        List<StageWork.DesignatedPersonNoted> designated,
        List<StageWork.ExtendedForAll> emergencies) {

    public StageFile {
        requests = List.copyOf(requests);
        notified = List.copyOf(notified);
        repeats = List.copyOf(repeats);
        bundles = List.copyOf(bundles);
        factChecks = List.copyOf(factChecks);
        designated = List.copyOf(designated);
        emergencies = List.copyOf(emergencies);
    }

    /**
     * A request for a further stage.
     *
     * @param entry the entry that recorded it
     * @param from the stage whose answer it is about
     * @param window the last day for it; empty where the procedure sets none
     * @param missing what the procedure wants of a request and is not in it
     * @param undecided whether the procedure has it decided and it is not
     */
    public record Request(
            long entry,
            LocalDate day,
            String from,
            Happening.StageRequested what,
            Optional<LocalDate> window,
            List<String> missing,
            boolean undecided,
            Optional<Decision> decision) {

        public Request {
            missing = List.copyOf(missing);
        }

        /** Whether it came after its last day. */
        public boolean isLate() {
            return window.filter(day::isAfter).isPresent();
        }

        Request decided(Decision by) {
            return new Request(entry, day, from, what, window, missing, false, Optional.of(by));
        }
    }

    /**
     * What became of a request.
     *
     * @param told the day the letter about it went; empty where it has not gone
     */
    public record Decision(
            long entry, LocalDate day, DecisionRule rule, StageWork.RequestDecided what, Optional<LocalDate> told) {

        /** Whether the customer must still be told by letter. */
        public boolean isToBeTold() {
            return rule.letter().isPresent() && told.isEmpty();
        }

        Decision toldOn(LocalDate day) {
            return new Decision(entry, this.day, rule, what, Optional.of(day));
        }
    }

    /** Staff asked to check the facts of a draft. */
    public record FactCheck(
            long entry, String stage, StageWork.FactCheckAsked asked, Optional<LocalDate> done, String remarks) {}

    /** The newest request. */
    public Optional<Request> newest() {
        return requests.isEmpty() ? Optional.empty() : Optional.of(requests.get(requests.size() - 1));
    }

    /** The request that waits for its decision. */
    public Optional<Request> undecided() {
        return newest().filter(Request::undecided);
    }

    /** The decision of which the customer must still be told. */
    public Optional<Decision> toBeTold() {
        return newest().flatMap(Request::decision).filter(Decision::isToBeTold);
    }

    /** The fact checks that are waited for. */
    public List<FactCheck> awaitedChecks() {
        return factChecks.stream().filter(check -> check.done().isEmpty()).toList();
    }

    /** Whether the facts were checked for the response at this stage. */
    public boolean factsChecked(String stage) {
        return factChecks.stream()
                .anyMatch(check -> check.stage().equals(stage) && check.done().isPresent());
    }

    /** The dates set for fact checks, among the deadlines of the case, all of them the council's own. */
    List<Deadline> deadlines(String stage, boolean answered) {
        List<Deadline> all = new ArrayList<>();
        for (FactCheck check : factChecks) {
            LocalDate by = check.asked().by();
            String label = "Fact check: " + check.asked().with();
            boolean over = check.done().isEmpty() && (answered || !check.stage().equals(stage));
            all.add(Deadline.byHand("fact-check", (int) check.entry(), label, by, by, true)
                    .ended(check.done(), over));
        }
        return List.copyOf(all);
    }
}
