package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between the co-ordinator and the officers on one case.
 *
 * @param dates the drafts wanted and the reminders to chase, oldest first
 * @param packSent the day the holder was last sent the pack; empty where the holder was sent none
 * @param chased the days on which somebody was reminded
 * @param firstService the service of the case before it first moved to another; empty where it never did
 */
public record OfficerFile(
        List<Wanted> dates,
        List<Reply> replies,
        List<Contribution> contributions,
        List<Approval> approvals,
        Optional<LocalDate> packSent,
        List<LocalDate> chased,
        Optional<String> firstService) {

    public OfficerFile {
        dates = List.copyOf(dates);
        replies = List.copyOf(replies);
        contributions = List.copyOf(contributions);
        approvals = List.copyOf(approvals);
        chased = List.copyOf(chased);
    }

    /**
     * A date set by hand: "draft-wanted" or "chase".
     *
     * @param firstDue what it was before it was set anew
     * @param over nobody waits for it any more
     */
    public record Wanted(
            String name, int number, LocalDate firstDue, LocalDate due, Optional<LocalDate> done, boolean over) {

        /** Whether it is still waited for. */
        public boolean isAwaited() {
            return done.isEmpty() && !over;
        }

        Wanted movedTo(LocalDate day) {
            return new Wanted(name, number, firstDue, day, done, over);
        }

        Wanted doneOn(LocalDate day) {
            return new Wanted(name, number, firstDue, due, Optional.of(day), over);
        }

        Wanted settled() {
            return new Wanted(name, number, firstDue, due, done, over || isAwaited());
        }
    }

    /** An officer's answer; entry is the number of the entry that recorded it, stage the one it answers. */
    public record Reply(long entry, LocalDate day, String stage, OfficerWork.ReplyReceived what) {}

    /** A part asked of another service. */
    public record Contribution(
            long entry,
            OfficerWork.ContributionAsked asked,
            LocalDate askedOn,
            Optional<LocalDate> received,
            String text,
            boolean over) {

        /** Whether it is still waited for. */
        public boolean isAwaited() {
            return received.isEmpty() && !over;
        }

        Contribution receivedOn(LocalDate day, String words) {
            return new Contribution(entry, asked, askedOn, Optional.of(day), words, over);
        }

        Contribution settled() {
            return new Contribution(entry, asked, askedOn, received, text, over || isAwaited());
        }
    }

    /** An approval asked for, at a stage. */
    public record Approval(
            long entry,
            String stage,
            OfficerWork.ApprovalWanted wanted,
            Optional<LocalDate> given,
            boolean agreed,
            boolean over) {

        /** Whether it is still waited for. */
        public boolean isAwaited() {
            return given.isEmpty() && !over;
        }

        Approval givenOn(LocalDate day, boolean yes) {
            return new Approval(entry, stage, wanted, Optional.of(day), yes, over);
        }

        Approval settled() {
            return new Approval(entry, stage, wanted, given, agreed, over || isAwaited());
        }
    }

    /** The last day the draft is wanted, where one was set by hand and is still waited for. */
    public Optional<LocalDate> draftWanted() {
        return dates.stream()
                .filter(w -> w.name().equals(OfficerList.DRAFT) && w.isAwaited())
                .map(Wanted::due)
                .reduce((a, b) -> b);
    }

    /** The newest answer of an officer for this stage. */
    public Optional<Reply> newestReply(String stage) {
        return replies.stream().filter(r -> r.stage().equals(stage)).reduce((a, b) -> b);
    }

    public List<Contribution> awaitedContributions() {
        return contributions.stream().filter(Contribution::isAwaited).toList();
    }

    public List<Approval> awaitedApprovals() {
        return approvals.stream().filter(Approval::isAwaited).toList();
    }

    /** These dates among the deadlines of the case, all of them the council's own. */
    List<Deadline> deadlines() {
        List<Deadline> all = new ArrayList<>();
        for (Wanted wanted : dates) {
            String label = wanted.name().equals(OfficerList.DRAFT) ? "Draft response wanted" : "Chase the officer";
            all.add(Deadline.byHand(wanted.name(), wanted.number(), label, wanted.firstDue(), wanted.due(), true)
                    .ended(wanted.done(), wanted.over()));
        }
        for (Contribution part : contributions) {
            LocalDate by = part.asked().by();
            String label = "Contribution: " + part.asked().service();
            all.add(Deadline.byHand("contribution", (int) part.entry(), label, by, by, true)
                    .ended(part.received(), part.over()));
        }
        for (Approval approval : approvals) {
            LocalDate by = approval.wanted().by();
            String label = "Approval: " + approval.wanted().from();
            all.add(Deadline.byHand("approval", (int) approval.entry(), label, by, by, true)
                    .ended(approval.given(), approval.over()));
        }
        return List.copyOf(all);
    }
}
