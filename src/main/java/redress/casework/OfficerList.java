package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.calendar.Dates;

/** What passes between the co-ordinator and the officers, in the course of being folded. */
final class OfficerList {

    static final String DRAFT = "draft-wanted";
    static final String CHASE = "chase";

    private static final Set<String> WAYS =
            Set.of("email", "word", "pdf", "form", "telephone", "meeting", "paper", "post", "visit");

    private final List<OfficerFile.Wanted> dates = new ArrayList<>();
    private final List<OfficerFile.Reply> replies = new ArrayList<>();
    private final Map<Long, OfficerFile.Contribution> parts = new LinkedHashMap<>();
    private final Map<Long, OfficerFile.Approval> approvals = new LinkedHashMap<>();
    private final List<LocalDate> chased = new ArrayList<>();
    private Optional<LocalDate> packSent = Optional.empty();
    private Optional<Happening.Allocated> holder = Optional.empty();
    private Optional<String> firstService = Optional.empty();
    private String stage = "";
    private boolean answered;

    /** Says how the case stands before the next thing is entered. */
    void standing(String nowInStage, boolean responseGone) {
        stage = nowInStage;
        answered = responseGone;
    }

    /** The case is with this officer now, who has not been sent the pack. */
    void holds(Happening.Allocated now) {
        if (holder.filter(before -> before.officerId() == now.officerId()
                        && before.officer().equals(now.officer()))
                .isEmpty()) {
            packSent = Optional.empty();
        }
        holder = Optional.of(now);
    }

    /** A further stage begins, which nobody has been asked to answer. */
    void leave() {
        packSent = Optional.empty();
        holder = Optional.empty();
    }

    Optional<Happening.Allocated> holder() {
        return holder;
    }

    void packSent(OfficerWork.PackSent what, Entry entry) {
        Happening.Allocated to = mustBeHeld("send the pack");
        if (to.officerId() != what.officerId()) {
            throw new Refused("The case is with " + to.officer() + ", so the pack cannot go to " + what.officer()
                    + ". Give the case to " + what.officer() + " first.");
        }
        mustBeWay(what.way());
        mustBeUnanswered("send the pack");
        LocalDate day = entry.happened().date();
        packSent = Optional.of(day);
        what.draftWanted().ifPresent(by -> want(DRAFT, by, day));
        what.chaseOn().ifPresent(on -> want(CHASE, on, day));
    }

    void draftDateSet(OfficerWork.DraftDateSet what, Entry entry) {
        mustBeHeld("set when the draft is wanted");
        mustBeUnanswered("set when the draft is wanted");
        want(DRAFT, what.draftWanted(), entry.happened().date());
        what.chaseOn().ifPresent(on -> want(CHASE, on, entry.happened().date()));
    }

    void chased(OfficerWork.OfficerChased what, Entry entry) {
        if (what.officer().isBlank()) {
            throw new Refused("Name the officer who was reminded.");
        }
        if (holder.isEmpty() && parts.values().stream().noneMatch(OfficerFile.Contribution::isAwaited)) {
            throw new Refused("Nobody has been asked to answer this case, so there is nobody to chase."
                    + " Give it to an officer first.");
        }
        mustBeWay(what.way());
        mustBeUnanswered("chase the officer");
        LocalDate day = entry.happened().date();
        chased.add(day);
        finish(CHASE, day);
        what.chaseAgain().ifPresent(on -> want(CHASE, on, day));
    }

    void replied(OfficerWork.ReplyReceived what, Entry entry) {
        if (what.from().isBlank()) {
            throw new Refused("Name the officer whose answer it is.");
        }
        mustBeWay(what.way());
        if (what.text().isBlank() && what.kept().isBlank()) {
            throw new Refused("An answer needs its words, or the document it came in.");
        }
        mustBeUnanswered("record the officer's answer");
        LocalDate day = entry.happened().date();
        replies.add(new OfficerFile.Reply(entry.seq(), day, stage, what));
        finish(DRAFT, day);
        finish(CHASE, day);
    }

    void approvalWanted(OfficerWork.ApprovalWanted what, Entry entry) {
        if (what.from().isBlank()) {
            throw new Refused("Name the person who has to agree.");
        }
        mustBeUnanswered("ask for approval");
        mustNotBeBefore(what.by(), entry.happened().date());
        approvals.put(entry.seq(), new OfficerFile.Approval(entry.seq(), stage, what, Optional.empty(), false, false));
    }

    void approvalGiven(OfficerWork.ApprovalGiven what, Entry entry) {
        OfficerFile.Approval asked = approvals.get(what.wanted());
        if (asked == null) {
            throw new Refused("No approval of that number was asked for in this case.");
        }
        asked.given().ifPresent(day -> {
            throw new Refused(asked.wanted().from() + " answered on " + Dates.inWords(day) + ". Ask once more first.");
        });
        approvals.put(asked.entry(), asked.givenOn(entry.happened().date(), what.agreed()));
    }

    void contributionAsked(OfficerWork.ContributionAsked what, Entry entry) {
        if (what.service().isBlank() && what.officer().isBlank()) {
            throw new Refused("Name the service or the officer who is asked.");
        }
        if (what.question().isBlank()) {
            throw new Refused("Say what the other service is asked for.");
        }
        mustBeUnanswered("ask another service");
        LocalDate day = entry.happened().date();
        mustNotBeBefore(what.by(), day);
        parts.put(entry.seq(), new OfficerFile.Contribution(entry.seq(), what, day, Optional.empty(), "", false));
    }

    void contributionReceived(OfficerWork.ContributionReceived what, Entry entry) {
        mustBeWay(what.way());
        if (what.text().isBlank() && what.kept().isBlank()) {
            throw new Refused("A contribution needs its words, or the document it came in.");
        }
        OfficerFile.Contribution part = awaited(what.asked());
        parts.put(part.entry(), part.receivedOn(entry.happened().date(), what.text()));
    }

    void contributionWithdrawn(OfficerWork.ContributionWithdrawn what) {
        OfficerFile.Contribution part = awaited(what.asked());
        parts.put(part.entry(), part.settled());
    }

    void handedOver(OfficerWork.HandedOver what) {
        Happening.Allocated from = mustBeHeld("hand it over");
        if (from.officerId() == what.officerId()) {
            throw new Refused("The case is with " + what.officer() + " already.");
        }
        holds(new Happening.Allocated(what.officerId(), what.officer(), what.jobTitle(), what.service()));
    }

    /** Keeps for reports of which service the case was before it first moves, by its points or by who holds it. */
    void isOf(Optional<String> byPoints) {
        firstService = firstService
                .or(() -> byPoints)
                .or(() -> holder.map(Happening.Allocated::service).filter(name -> !name.isEmpty()));
    }

    void serviceMoved(OfficerWork.ServiceMoved what) {
        if (what.to().isBlank() || what.to().equals(what.from())) {
            throw new Refused("Name the other service the case goes to.");
        }
        holder = holder.map(by -> by.service().equals(what.from())
                ? new Happening.Allocated(by.officerId(), by.officer(), by.jobTitle(), what.to())
                : by);
    }

    /** The stage is answered or the case has ended: nobody waits any more for what was wanted for it. */
    void settle() {
        dates.replaceAll(OfficerFile.Wanted::settled);
        parts.replaceAll((entry, part) -> part.settled());
        approvals.replaceAll((entry, approval) -> approval.settled());
    }

    OfficerFile file() {
        return new OfficerFile(
                dates,
                replies,
                List.copyOf(parts.values()),
                List.copyOf(approvals.values()),
                packSent,
                chased,
                firstService);
    }

    private OfficerFile.Contribution awaited(long asked) {
        OfficerFile.Contribution part = parts.get(asked);
        if (part == null) {
            throw new Refused("No contribution of that number was asked for in this case.");
        }
        part.received().ifPresent(day -> {
            throw new Refused("This contribution came on " + Dates.inWords(day) + ".");
        });
        if (part.over()) {
            throw new Refused("This contribution was withdrawn. Ask for it once more first.");
        }
        return part;
    }

    /** Sets a date, or moves the one that is waited for. */
    private void want(String name, LocalDate due, LocalDate day) {
        mustNotBeBefore(due, day);
        int last = lastOf(name);
        if (last >= 0 && dates.get(last).isAwaited()) {
            dates.set(last, dates.get(last).movedTo(due));
            return;
        }
        int number = last < 0 ? 1 : dates.get(last).number() + 1;
        dates.add(new OfficerFile.Wanted(name, number, due, due, Optional.empty(), false));
    }

    private void finish(String name, LocalDate day) {
        int last = lastOf(name);
        if (last >= 0 && dates.get(last).isAwaited()) {
            dates.set(last, dates.get(last).doneOn(day));
        }
    }

    private int lastOf(String name) {
        for (int i = dates.size() - 1; i >= 0; i--) {
            if (dates.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Happening.Allocated mustBeHeld(String deed) {
        return holder.orElseThrow(() -> new Refused("Nobody has been asked to answer this case, so you cannot " + deed
                + " yet. Give it to an officer first."));
    }

    private void mustBeUnanswered(String deed) {
        if (answered) {
            throw new Refused("The response has been sent, so you cannot " + deed + " any more.");
        }
    }

    private static void mustBeWay(String way) {
        if (!WAYS.contains(way)) {
            throw new Refused("Say how it came or went: by e-mail, Word file, PDF, form, telephone or on paper.");
        }
    }

    private static void mustNotBeBefore(LocalDate due, LocalDate day) {
        if (due.isBefore(day)) {
            throw new Refused("It cannot be wanted by " + Dates.inWords(due) + ", because that is before "
                    + Dates.inWords(day) + ", the day it is asked. Choose a later day.");
        }
    }
}
