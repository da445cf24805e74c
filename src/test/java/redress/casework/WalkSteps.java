package redress.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import redress.calendar.Moment;
import redress.procedure.CaseKind;
import redress.procedure.Choice;
import redress.procedure.LetterPurpose;

/** What a co-ordinator would record for each deed; every deed has its way here. */
final class WalkSteps {

    private final Map<Deed, Function<Walker, List<Happening>>> ways = new EnumMap<>(Deed.class);

    WalkSteps() {
        letters();
        answers();
        endings();
        points();
        keeping();
        mending();
        WalkOfficers.into(this);
        WalkActing.into(this);
        WalkRighting.into(this);
        WalkParties.into(this);
        WalkConcerns.into(this);
        WalkTriage.into(this);
        WalkAnswers.into(this);
        WalkComing.into(this);
        WalkStages.into(this);
    }

    void way(Deed deed, Function<Walker, List<Happening>> way) {
        ways.put(deed, way);
    }

    boolean knows(Deed deed) {
        return ways.containsKey(deed);
    }

    /** What this walker records for the deed. */
    List<Happening> of(Deed deed, Walker walker) {
        return ways.get(deed).apply(walker);
    }

    private void letters() {
        way(
                Deed.ACKNOWLEDGE,
                w -> w.letter(
                        LetterPurpose.acknowledging(w.state().kind(), w.state().stage())));
        way(Deed.THANK, w -> w.letter("thank-you"));
        way(Deed.SEND_HOLDING, w -> w.letter("holding"));
        way(Deed.SEND_UPDATE, w -> w.letter("update"));
        way(Deed.COPY_LETTER, w -> w.letter(LetterPurpose.copyOf("acknowledgement")));
        way(
                Deed.MARK_SENT,
                w -> w.state().lettersToSend().stream()
                        .<Happening>map(
                                l -> new Happening.LetterSent(l.letterId(), l.purpose(), w.any("post", "email")))
                        .toList());
        way(Deed.EXTEND, WalkSteps::extend);
    }

    private static List<Happening> extend(Walker w) {
        Deadline running = w.state().responseDeadline().orElseThrow();
        LocalDate until = w.state()
                .furthestExtension(w.today())
                .filter(day -> w.chance(80))
                .orElse(running.due().plusDays(w.dice().nextInt(20)));
        return List.of(
                new Happening.LetterWritten(w.fresh(), "holding", "customer"),
                new Happening.Extended(running.name(), until, "The officer is away", Optional.of(w.fresh())));
    }

    private void answers() {
        way(Deed.FIND, w -> {
            List<Happening> found = new ArrayList<>(w.state().points().stream()
                    .<Happening>map(point -> new Happening.FindingMade(point.number(), w.finding(), "We looked at it."))
                    .toList());
            found.add(new Happening.OutcomeDecided(w.finding(), w.chance(50), "They had one before"));
            return found;
        });
        way(
                Deed.RESPOND,
                w -> w.letter(
                        LetterPurpose.answering(w.state().kind(), w.state().stage())
                                .orElse("closure")));
        way(
                Deed.RECORD_RESPONSE,
                w -> List.of(new Happening.ResponseGiven(
                        w.state().stage(),
                        w.state().mustBeAnsweredInWriting() ? "post" : w.any("telephone", "meeting", "email"),
                        "We said what we found.")));
        way(
                Deed.AGREE_REMEDY,
                w -> List.of(new Happening.RemedyAgreed(
                        w.chance(70) ? "apology" : "financial",
                        "We say sorry",
                        "Highways",
                        Optional.of(w.ahead(20)),
                        w.chance(30) ? Optional.of(new BigDecimal("12.5")) : Optional.empty())));
        way(Deed.NOTE_LEARNING, w -> List.of(new Happening.LearningNoted("Crews are told.")));
        way(
                Deed.AGREE_LEARNING,
                w -> List.of(new LearningWork.LearningActionAgreed(
                        "Change the round", "Highways", "Highways", Optional.of(w.ahead(40)))));
        way(
                Deed.FINISH_LEARNING,
                w -> List.of(new LearningWork.LearningActionDone(
                        w.any(w.state().learningActions().stream()
                                        .filter(LearningAction::isOutstanding)
                                        .toList())
                                .entry(),
                        "New list of the round")));
        way(Deed.TELL_STAFF, w -> List.of(new Happening.StaffThanked("Assistant Director", "email")));
    }

    private void endings() {
        way(Deed.TRY_INFORMALLY, w -> List.of(new Happening.InformalAttemptMade("telephone", "A call", "Not yet")));
        way(Deed.RESOLVE_INFORMALLY, w -> List.of(new Happening.ResolvedInformally("The bin was emptied")));
        way(
                Deed.REGISTER,
                w -> List.of(new Happening.Registered(
                        w.any(w.state().procedure().stages().stream()
                                        .filter(s -> s.formal() && !s.external())
                                        .limit(1)
                                        .toList())
                                .id(),
                        "It stayed unresolved")));
        way(Deed.WITHDRAW, w -> List.of(new Happening.Withdrawn("The customer rang")));
        way(
                Deed.CLOSE,
                w -> List.of(new Happening.Closed(
                        w.state().kind() == CaseKind.COMPLIMENT
                                ? ""
                                : w.state().outcome().orElseGet(() -> outcome(w)),
                        "")));
        way(Deed.REOPEN, w -> List.of(new Happening.Reopened("A new letter came")));
    }

    private static String outcome(Walker w) {
        return w.any(w.state().procedure().outcomes().stream().map(Choice::id).toList());
    }

    private void points() {
        way(
                Deed.ADD_POINT,
                w -> List.of(new Happening.PointAdded(
                        new Happening.Point(w.state().nextPoint(), "One more", "Environment", ""))));
        way(
                Deed.CORRECT_POINT,
                w -> List.of(
                        w.chance(50)
                                ? new Happening.Corrected(1, "points/0/text", "Bin missed twice", "Typed wrongly")
                                : new Happening.Corrected(1, "points/0/cause", "delay", "It was not chosen")));
        way(
                Deed.SPLIT_POINT,
                w -> List.of(new Tie.PointSplitOff(
                        w.any(w.state().points()).number(), "SM-2026-9001", "A matter of its own")));
        way(Deed.LINK, w -> List.of(new Happening.Linked("SM-2026-9002", w.any("related", "same-matter"))));
        way(
                Deed.UNLINK,
                w -> List.of(new Happening.Voided(w.any(w.state().links()).entry(), "It has nothing to do with it")));
        way(Deed.MARK_DUPLICATE, w -> List.of(new Tie.FoundDuplicate("SM-2026-9003", "The same letter")));
        way(
                Deed.CHOOSE_TEAM,
                w -> List.of(new Seeing.TeamNamed(
                        w.chance(50) ? List.of(new Seeing.Seer(1, "Ruth Calloway")) : List.of(), "A colleague")));
        way(Deed.NOTE_REFERENCE, w -> List.of(new Happening.TheirReferenceNoted("ABC/12")));
    }

    private void keeping() {
        way(
                Deed.NOTE,
                w -> List.of(new Happening.ContactNoted(
                        "Customer",
                        "telephone",
                        w.chance(50),
                        "Rang about it",
                        w.chance(30) ? Optional.of(w.ahead(9)) : Optional.empty())));
        way(Deed.SET_REMINDER, w -> List.of(new Reminding.ReminderSet(w.ahead(9), "Ask again")));
        way(
                Deed.FINISH_REMINDER,
                w -> w.state().timeline().effective().stream()
                        .filter(e -> e.what() instanceof Reminding.ReminderSet)
                        .findFirst()
                        .<List<Happening>>map(e -> List.of(new Reminding.ReminderDone(e.seq())))
                        .orElse(List.of()));
    }

    private void mending() {
        way(Deed.VOID, w -> {
            List<Entry> all = w.state().timeline().effective();
            return all.size() < 2
                    ? List.of()
                    : List.of(new Happening.Voided(
                            w.any(all.subList(1, all.size())).seq(), "Recorded on the wrong case"));
        });
        way(Deed.CORRECT, w -> {
            Entry wrong = w.any(w.state().timeline().effective());
            String day = Moment.of(w.today().minusDays(w.dice().nextInt(5))).toString();
            return List.of(new Happening.Corrected(wrong.seq(), "happened", day, "The letter is stamped so"));
        });
    }
}
