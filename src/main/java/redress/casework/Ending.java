package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.procedure.EventType;

/** How a case ends, in the course of being folded: its outcome, and whether it was settled without a response or closed. */
final class Ending {

    private final Fold fold;
    private final List<Optional<String>> earlier = new ArrayList<>();
    private Optional<String> outcome = Optional.empty();
    private Optional<LocalDate> closed = Optional.empty();
    private boolean settled;
    private boolean apologised;
    private boolean staffThanked;

    Ending(Fold fold) {
        this.fold = fold;
    }

    void resolvedInformally(Entry entry) {
        fold.beOpen("Resolve it informally");
        if (fold.answered()) {
            throw new Refused("The formal response has gone, so the case is closed with its outcome instead.");
        }
        settle("resolved-informally", EventType.RESOLVED_INFORMALLY, entry);
    }

    void excluded(Happening.Excluded what, Entry entry) {
        fold.beOpen("Exclude it");
        Known.exclusion(fold.procedure(), what.exclusion());
        fold.triage().leaveOut(what, fold, entry);
        settle("excluded", EventType.EXCLUDED, entry);
    }

    /** What was left out is taken after all; a case that was closed for it is open again. */
    void takenUp(Entry entry) {
        if (fold.status() == Status.CLOSED) {
            fold.become(Status.OPEN);
            unclose();
            fold.happened(EventType.REOPENED, entry);
        }
        outcome = Optional.empty();
        unsettle();
    }

    boolean isExcluded() {
        return settled && outcome.equals(Optional.of("excluded"));
    }

    void withdrawn(Entry entry) {
        fold.beOpen("Withdraw it");
        settle("withdrawn", EventType.WITHDRAWN, entry);
    }

    /** The customer did not answer what was asked of them. */
    void unanswered() {
        outcome = Optional.of("no-answer");
        settled = true;
        fold.officers().settle();
    }

    /** Nothing more is to be answered here, and nobody decided anything. */
    void settleWithoutOutcome() {
        settled = true;
        fold.officers().settle();
    }

    /** Nothing more is to be answered: the case ends with this outcome, by this event. */
    private void settle(String with, EventType by, Entry entry) {
        outcome = Optional.of(with);
        settled = true;
        fold.officers().settle();
        fold.happened(by, entry);
    }

    void outcomeDecided(Happening.OutcomeDecided what) {
        fold.beOpen("Decide the outcome");
        Known.outcome(fold.procedure(), what.outcome());
        outcome = Optional.of(what.outcome());
        apologised = apologised || what.apology();
        fold.answers().withoutApology(what.whyNoApology());
    }

    void thankedStaff() {
        staffThanked = true;
    }

    void closed(Happening.Closed what, Entry entry) {
        if (fold.status() == Status.CLOSED) {
            throw new Refused("The case is closed already.");
        }
        if (!fold.imported()) {
            List<String> missing =
                    Lacking.words(CloseNeeds.missing(fold, what.rules().orElse(1)));
            if (!missing.isEmpty()) {
                throw new Refused("The case cannot be closed yet. Still needed: " + String.join("; ", missing) + ".");
            }
            if (!what.outcome().isEmpty() && !settled) {
                Known.outcome(fold.procedure(), what.outcome());
            }
        }
        if (!what.outcome().isEmpty()) {
            outcome = Optional.of(what.outcome());
        }
        close(entry);
    }

    void close(Entry entry) {
        fold.officers().settle();
        fold.become(Status.CLOSED);
        closed = Optional.of(entry.happened().date());
        fold.happened(EventType.CLOSED, entry);
    }

    void reopened(Entry entry) {
        if (fold.status() != Status.CLOSED) {
            throw new Refused("The case is open already.");
        }
        fold.become(Status.OPEN);
        unclose();
        unsettle();
        fold.triage().reopened();
        fold.happened(EventType.REOPENED, entry);
    }

    /** What was settled or closed goes on as something new. */
    void beginAgain() {
        outcome = Optional.empty();
        unclose();
        unsettle();
    }

    /** The matter goes on. */
    void unsettle() {
        settled = false;
    }

    /** A stage is left for the next: what was decided there is kept, and the next decides anew. */
    void leave() {
        earlier.add(outcome);
        outcome = Optional.empty();
    }

    /** The stage that was left is taken up again as it was. */
    void takeUp() {
        if (!earlier.isEmpty()) {
            outcome = earlier.remove(earlier.size() - 1);
        }
    }

    void unclose() {
        closed = Optional.empty();
    }

    boolean settled() {
        return settled;
    }

    Optional<String> outcome() {
        return outcome;
    }

    /** The day it was closed; empty while it is open. */
    Optional<LocalDate> closed() {
        return closed;
    }

    boolean apologised() {
        return apologised;
    }

    boolean staffThanked() {
        return staffThanked;
    }
}
