package redress.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import redress.calendar.DueRule;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.procedure.CaseKind;
import redress.procedure.LetterPurpose;
import redress.procedure.Procedure;
import redress.procedure.Stage;

/**
 * A case as it stands, worked out from its timeline by a pure function. Nothing here is kept anywhere else than in the
 * entries; the tables for searching are copies of it.
 *
 * @param stage id of the stage it is in; "" for kinds without stages
 * @param deadlines all of them, soonest due first, done and lapsed ones too
 * @param arrival how it came in, and what it was before
 * @param holder who it is with
 * @param officers what passed between the co-ordinator and the officers
 * @param stages what was asked for after the first answer, and what became of it
 * @param papers the files put on it, in the order they were filed; those taken back are gone
 * @param causesFound what lay behind it, as analysed at each stage
 * @param lacking what the procedure wants on record before it may be closed and is not there yet
 * @param outcome id of the outcome of the whole, decided or closed with
 * @param points those answered here; one that was split off is a case of its own
 * @param representatives who acts for the person, or did
 * @param parties as whom they write, who complains with them, what help they were promised
 * @param theirReference what the customer wants quoted in letters
 * @param concerns whom and what place it concerns besides
 * @param team who alone may see it; nobody where all may who read cases
 * @param triage whether and how the matter is taken: its age, what is left out, what cannot wait
 * @param answers how its answers came about: checked, late, with what was raised meanwhile
 * @param ombudsman how an ombudsman's enquiry stands; without rounds where it is none
 * @param nextPoint the number a further point gets
 * @param latestHappening the last day anything happened on it (for retention)
 */
public record CaseState(
        Timeline timeline,
        Procedure procedure,
        long calendarVersion,
        WorkingCalendar calendar,
        CaseKind kind,
        Status status,
        String stage,
        Moment received,
        Optional<Long> personId,
        String subject,
        String description,
        String desiredOutcome,
        String channel,
        String takenBy,
        Arrival arrival,
        Set<String> flags,
        List<PointState> points,
        Optional<Happening.Allocated> holder,
        OfficerFile officers,
        StageFile stages,
        List<Deadline> deadlines,
        List<LetterMark> letters,
        List<Paper> papers,
        List<Remedy> remedies,
        List<String> learning,
        List<LearningAction> learningActions,
        List<CauseFound> causesFound,
        List<Lacking> lacking,
        Optional<String> outcome,
        Optional<LocalDate> closed,
        int extensions,
        boolean imported,
        boolean apologised,
        boolean staffThanked,
        List<Link> links,
        List<Representative> representatives,
        Parties parties,
        Optional<String> theirReference,
        Concerns concerns,
        List<Seeing.Seer> team,
        TriageFile triage,
        Answers answers,
        OmbudsmanFile ombudsman,
        int nextPoint,
        List<Happened> events,
        LocalDate latestHappening,
        Optional<CaseFacts> remaining) {

    /**
     * Folds a timeline.
     *
     * @throws Refused where the timeline as a whole is not legal; the message says what is wrong with the last step
     */
    public static CaseState of(Timeline timeline, Rules rules) {
        Fold fold = new Fold(rules);
        for (Entry entry : timeline.effective()) {
            fold.apply(entry);
        }
        return fold.finish(timeline);
    }

    /**
     * The case as it would stand with these at the end of its timeline; nothing is recorded.
     *
     * @throws Refused where the timeline would not be legal with them
     */
    public CaseState foreseen(Rules rules, LocalDate day, List<Happening> what) {
        List<Entry> supposed = new ArrayList<>();
        for (Happening one : what) {
            long number = Long.MAX_VALUE - what.size() + supposed.size();
            supposed.add(new Entry(number, Moment.of(day), "", Instant.EPOCH, "", one));
        }
        return of(timeline.plus(supposed), rules);
    }

    /** When a stage must be answered once more, if it is opened again on this day (NS-09, NS-10, BH-21). */
    public Optional<LocalDate> answerDueAgain(String again, LocalDate day) {
        return Optional.ofNullable(procedure.deadlines().get(again + "-response"))
                .map(rule ->
                        new DueRule(rule.due(), rule.roll(), procedure.receipt()).due(Moment.of(day), false, calendar));
    }

    public String reference() {
        return timeline.reference();
    }

    /** What the procedure wants on record before it may be closed and is not there yet, in words. */
    public List<String> neededToClose() {
        return Lacking.words(lacking);
    }

    /** The letter that is wanted now: what tells of a matter left out or of another remedy, or confirms the closure. */
    public Optional<String> letterWanted() {
        if (remedies.stream().anyMatch(Remedy::isUntold)) {
            return Optional.of(RemedyList.FOLLOW_UP);
        }
        return triage.toTell()
                .map(out -> out.exclusion().letter())
                .or(() -> needsClosureLetter() ? Optional.of("closure") : Optional.empty());
    }

    /** Whether nothing but the letter that confirms its closure is missing (NW-15). */
    public boolean needsClosureLetter() {
        return neededToClose().equals(List.of(CloseNeeds.CLOSURE_LETTER));
    }

    /** What lists say it is about: of a restricted case nothing. */
    public String listedSubject() {
        return triage.restricted() ? Alarm.SUBJECT : subject;
    }

    public long caseId() {
        return timeline.caseId();
    }

    /** The number of entries: the version a change is based on. */
    public int version() {
        return timeline.version();
    }

    /** Service of the first point, or of who holds the case. */
    public Optional<String> service() {
        return points.stream()
                .map(PointState::service)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .or(() -> holder.map(Happening.Allocated::service).filter(s -> !s.isEmpty()));
    }

    /** Cause of the first point. */
    public Optional<String> cause() {
        return points.stream().map(PointState::cause).filter(c -> !c.isEmpty()).findFirst();
    }

    /** The stage it is in, as the procedure describes it. */
    public Optional<Stage> stageRule() {
        return procedure.stage(stage);
    }

    /** Whether the stage it is in was answered, since it was last opened anew. */
    public boolean isAnswered() {
        return Rounds.answered(events, stage);
    }

    /** The next thing the council owes, with its due date. */
    public Optional<Deadline> nextDeadline() {
        return deadlines.stream().filter(Deadline::isOwed).findFirst();
    }

    /** The next duty of the case itself: own reminders, remedies and learning actions left out, on the list for themselves. */
    public Optional<Deadline> nextDuty() {
        return deadlines.stream()
                .filter(Deadline::isOwed)
                .filter(deadline -> !deadline.isOfItsOwn() && !deadline.isAboutPeople())
                .findFirst();
    }

    /** What the co-ordinator wants to be reminded of and has not seen to. */
    public List<Deadline> ownReminders() {
        return deadlines.stream()
                .filter(Deadline::isOwed)
                .filter(Deadline::isOwnReminder)
                .toList();
    }

    /** The responses that went late and whose reason nobody has said. */
    public List<Deadline> unexplainedLateness() {
        return imported
                ? List.of()
                : Lateness.among(deadlines).stream()
                        .filter(late -> !answers.explains(late))
                        .toList();
    }

    /** Whether the procedure wants a written reply to a case marked like this one (BH-16). */
    public boolean mustBeAnsweredInWriting() {
        return AnswerNeeds.mustBeWritten(this);
    }

    /** The latest round of a deadline by its name in the procedure. */
    public Optional<Deadline> deadline(String name) {
        return deadlines.stream().filter(d -> d.name().equals(name)).reduce((a, b) -> b.number() > a.number() ? b : a);
    }

    /** Name of the deadline for the response at the stage it is in, or of its kind. */
    public Optional<Deadline> responseDeadline() {
        return switch (kind) {
            case MP_ENQUIRY -> deadline("mp-response");
            case COUNCILLOR_ENQUIRY -> deadline("councillor-response");
            case OMBUDSMAN_ENQUIRY -> deadline("ombudsman-response");
            default -> deadline(stage + "-response");
        };
    }

    /**
     * The date an extension of the response decided on this day leads to, or the furthest one the procedure allows;
     * empty where it sets no limit or nothing can be extended.
     */
    public Optional<LocalDate> furthestExtension(LocalDate decided) {
        return responseDeadline()
                .filter(Deadline::isOwed)
                .filter(owed -> Extensions.refusal(procedure, owed).isEmpty())
                .flatMap(owed -> Extensions.furthest(procedure, calendar, owed, decided));
    }

    /** Whether a letter of this purpose has been written but not sent. */
    public boolean waitsToBeSent(String purpose) {
        return lettersToSend().stream().anyMatch(l -> l.purpose().equals(purpose));
    }

    /** The letters that have been written and not sent, in the order they were written. */
    public List<LetterMark> lettersToSend() {
        return letters.stream().filter(l -> l.sent().isEmpty()).toList();
    }

    /** The purpose of the letter that acknowledges it: one of its own where a contractor answers and the procedure has one (BH-30). */
    public String acknowledgement() {
        String contractors = "contractor-acknowledgement";
        boolean theirs = concerns.contractor()
                .filter(one ->
                        one.what().contractorAnswers() && procedure.letters().containsKey(contractors))
                .isPresent();
        String usual = LetterPurpose.acknowledging(kind, stage);
        return theirs && usual.equals("acknowledgement") ? contractors : usual;
    }

    /** Whether it is marked as one about discrimination or equality (NW-24). */
    public boolean isAboutEquality() {
        return parties.equality()
                .map(noted -> !noted.characteristics().isEmpty())
                .orElse(flags.contains("discrimination"));
    }

    /** What a report needs to know; no name, no free text. */
    public CaseFacts facts() {
        return remaining.orElseGet(() -> new CaseFacts(
                reference(),
                kind,
                arrival.counted().date(),
                closed,
                officers.firstService().or(this::service),
                cause(),
                channel.isEmpty() ? Optional.empty() : Optional.of(channel),
                stage,
                outcome,
                deadlines.stream()
                        .filter(d -> !d.customers()
                                && !d.internal()
                                && (!d.lapsed() || d.done().isPresent()))
                        .map(d -> new CaseFacts.Duty(
                                d.name(), d.firstDue(), d.due(), d.done().map(Moment::date)))
                        .toList(),
                extensions,
                remedies.stream().map(Remedy::kind).distinct().toList(),
                remedies.stream().flatMap(r -> r.amount().stream()).reduce(java.math.BigDecimal::add),
                isAboutEquality(),
                Optional.of(CaseDetail.of(this)),
                Optional.of(concerns.ward()).filter(name -> !name.isEmpty())));
    }
}
