package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.calendar.Dates;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.procedure.CaseKind;
import redress.procedure.EventType;
import redress.procedure.Procedure;

/** A case in the course of being folded: each entry is checked against what went before, then changes it. */
final class Fold {

    private final Rules rules;
    private final CourseNotes course = new CourseNotes();
    private final PointList points = new PointList();
    private final LetterList letters = new LetterList();
    private final PaperList papers = new PaperList();
    private final Promises promises = Promises.none();
    private final OfficerList officers = new OfficerList();
    private final Ties ties = new Ties();
    private final TriageList triage = new TriageList();
    private final StageList stages = new StageList(this);
    private final AnswerList answers = new AnswerList();
    private final ArrivalNotes arrival = new ArrivalNotes();
    private Optional<Happening.Received> received = Optional.empty();
    private Moment receivedAt = Moment.of(LocalDate.MIN);
    private long calendarVersion;
    private String stage = "";
    private Status status = Status.OPEN;
    private final Ending ending = new Ending(this);
    private boolean answeredByNote;
    private LocalDate latest = LocalDate.MIN;
    private Optional<CaseFacts> remaining = Optional.empty();

    Fold(Rules rules) {
        this.rules = rules;
    }

    void apply(Entry entry) {
        if (received.isEmpty() && !(entry.what() instanceof Happening.Received)) {
            throw new Refused("A case begins with its receipt.");
        }
        if (received.isPresent() && entry.happened().date().isBefore(receivedAt.date())) {
            throw new Refused("Nothing can have happened on "
                    + Dates.inWords(entry.happened().date()) + ", because the case was received on "
                    + Dates.inWords(receivedAt.date()) + ".");
        }
        if (status == Status.DISPOSED) {
            throw new Refused("The texts of this case have been destroyed, so nothing more can be recorded on it.");
        }
        entry.what().fold(this, entry);
        if (entry.happened().date().isAfter(latest)) {
            latest = entry.happened().date();
        }
    }

    void received(Happening.Received what, Entry entry) {
        if (received.isPresent()) {
            throw new Refused("A case is received once. Open a new case for the new matter and link the two.");
        }
        Procedure procedure = rules.procedure(new ProcedureRef(what.procedure(), what.procedureVersion()));
        Known.receivable(procedure, what);
        received = Optional.of(what);
        receivedAt = entry.happened();
        arrival.begin(what.kind(), receivedAt);
        calendarVersion = what.calendarVersion();
        ties.acting().by(procedure);
        triage.begin(what, receivedAt.date());
        stage = what.stage();
        what.points().forEach(points::add);
        happened(EventType.RECEIVED, entry);
        if (what.kind() == CaseKind.OMBUDSMAN_ENQUIRY) {
            happened(EventType.OMBUDSMAN_ENQUIRY_RECEIVED, entry);
            answers.ombudsman().begin(entry);
        }
    }

    void informalAttempt(Happening.InformalAttemptMade what, Entry entry) {
        beOpen("Record an attempt");
        happened(EventType.INFORMAL_ATTEMPT_MADE, entry);
    }

    void registered(Happening.Registered what, Entry entry) {
        beOpen("Register it as a formal complaint");
        Known.stage(procedure(), what.stage());
        if (stage.equals(what.stage())) {
            throw new Refused("It is a formal complaint already.");
        }
        stage = what.stage();
        ending.unsettle();
        triage.reopened();
        happened(EventType.REGISTERED, entry);
    }

    void kindChanged(Coming.KindChanged what, Entry entry) {
        CaseKind now = Known.kind(procedure(), what.becomes());
        if (now == kind()) {
            throw new Refused("It is a " + now.label().toLowerCase(java.util.Locale.UK) + " already.");
        }
        if (now == CaseKind.COMPLAINT || !what.stage().isEmpty()) {
            Known.stage(procedure(), what.stage());
        }
        course.become(kind(), now, what.stage(), entry);
        if (now == CaseKind.COMPLAINT) {
            course.happened(EventType.REGISTERED, what.stage(), entry.happened(), entry.seq());
            status = Status.OPEN;
            ending.beginAgain();
            triage.reopened();
            officers.leave();
        } else if (status != Status.OPEN) {
            throw new Refused("Only an open case that has not been answered can become another kind.");
        }
        what.enter(arrival, entry);
        stage = what.stage();
    }

    void contactAgreed(Coming.ContactAgreed what, Entry entry) {
        beOpen("Agree when to contact the person again");
        if (what.day().isBefore(entry.happened().date())) {
            throw new Refused("The day agreed lies before the day it was agreed on. Look at both.");
        }
        course.agree(what, entry);
        happened(EventType.CONTACT_AGREED, entry);
    }

    ArrivalNotes arrival() {
        return arrival;
    }

    void allocated(Happening.Allocated what, Entry entry) {
        beOpen("Give it to an officer");
        officers.holds(what);
        happened(EventType.ALLOCATED, entry);
    }

    void officerWork(OfficerWork what, Entry entry) {
        beOpen("Record the work of officers");
        officers.standing(stage, status == Status.ANSWERED);
        what.enter(officers, entry);
        what.event().ifPresent(type -> happened(type, entry));
    }

    void contactNoted(Happening.ContactNoted what, Entry entry) {
        course.contacted(what, entry);
        happened(EventType.CONTACTED, entry);
    }

    void letterWritten(Happening.LetterWritten what, Entry entry) {
        letters.write(what, entry);
        triage.written(what);
    }

    void letterSent(Happening.LetterSent what, Entry entry) {
        letters.send(what, entry, imported());
        if (ties.concerns().sent(letters.of(what.letterId()), entry)) {
            return; // to somebody else, whom no deadline is owed to
        }
        stages.sent(what.purpose(), entry);
        ties.acting().sent(what, entry);
        triage.sent(what, entry.happened().date());
        LetterEvent.of(what.purpose(), stage).ifPresent(event -> {
            course.happened(event.type(), event.stage(), entry.happened(), entry.seq());
            if (event.answers(kind())) {
                answers.ombudsman().answered(entry.happened());
                answer();
            }
        });
    }

    void responseGiven(Happening.ResponseGiven what, Entry entry) {
        beOpen("Record the response");
        course.happened(LetterEvent.responseTo(kind()), what.stage(), entry.happened(), entry.seq());
        answeredByNote = true;
        answers.ombudsman().answered(entry.happened());
        answer();
    }

    private void answer() {
        status = status == Status.OPEN ? Status.ANSWERED : status;
        officers.settle();
    }

    void extended(Happening.Extended what, Entry entry) {
        beOpen("Extend the time");
        Deadline running = running(what.deadline());
        if (!imported()) {
            course.check(what, entry, running, procedure(), calendar());
        }
        course.extend(what, entry, running);
    }

    /** The date of this name that runs. */
    Deadline running(String name) {
        return deadlines().stream()
                .filter(d -> d.name().equals(name) && d.isRunning())
                .findFirst()
                .orElseThrow(() ->
                        new Refused("There is no such date running in this case, so there is nothing to extend."));
    }

    Promises promises() {
        return promises;
    }

    CourseNotes course() {
        return course;
    }

    /** The requests for a further stage and what became of them. */
    StageList stages() {
        return stages;
    }

    /** Where it stands from now on. */
    void enter(String next, Status now) {
        stage = next;
        status = now;
        ending.unclose();
        triage.reopened();
    }

    void filed(Filing.DocumentFiled what, Entry entry) {
        papers.file(what, entry);
    }

    /** Other cases, representatives, the customer's own reference, whom else it concerns. */
    Ties ties() {
        return ties;
    }

    /** Whether and how the matter is taken. */
    TriageList triage() {
        return triage;
    }

    TriageFile triageFile() {
        return triage.file(received.orElseThrow(), procedure(), calendar());
    }

    LetterList letters() {
        return letters;
    }

    AnswerList answers() {
        return answers;
    }

    void calendarApplied(Happening.CalendarApplied what) {
        beOpen("Move its dates");
        calendarVersion = what.calendarVersion();
    }

    void disposed(Happening.Disposed what) {
        if (status != Status.CLOSED) {
            throw new Refused("Only a closed case can be disposed of.");
        }
        remaining = Optional.of(what.facts());
        status = Status.DISPOSED;
    }

    void happened(EventType type, Entry entry) {
        course.happened(type, stage, entry.happened(), entry.seq());
    }

    void beOpen(String deed) {
        if (status == Status.CLOSED && !imported()) {
            throw new Refused(deed + ": the case is closed. Reopen it first.");
        }
    }

    Ending ending() {
        return ending;
    }

    OfficerList officers() {
        return officers;
    }

    Status status() {
        return status;
    }

    void become(Status now) {
        status = now;
    }

    boolean imported() {
        return received.map(r -> r.imported().isPresent()).orElse(false);
    }

    boolean answered() {
        return course.answered(stage)
                || (answeredByNote && stage.isEmpty())
                || (stage.isEmpty() && status == Status.ANSWERED);
    }

    boolean answeredByNote() {
        return answeredByNote;
    }

    boolean thanked() {
        return course.has(EventType.ACKNOWLEDGEMENT_SENT);
    }

    boolean anonymous() {
        return received.orElseThrow().personId().isEmpty();
    }

    CaseKind kind() {
        return arrival.kind();
    }

    String stage() {
        return stage;
    }

    PointList points() {
        return points;
    }

    Procedure procedure() {
        Happening.Received r = received.orElseThrow();
        return rules.procedure(new ProcedureRef(r.procedure(), r.procedureVersion()));
    }

    private WorkingCalendar calendar() {
        return rules.calendar(calendarVersion);
    }

    List<Deadline> deadlines() {
        Happening.Received r = received.orElseThrow();
        Optional<LocalDate> ended =
                status == Status.CLOSED ? ending.closed() : ending.settled() ? Optional.of(latest) : Optional.empty();
        boolean nobody = anonymous()
                && !imported()
                && Enquirer.of(kind(), ties.acting().all()).isEmpty();
        List<Deadline> own = new ArrayList<>(officers.file().deadlines());
        own.addAll(stages.file().deadlines(stage, status != Status.OPEN));
        own.addAll(OmbudsmanDates.of(answers.ombudsman().file(), procedure(), calendar(), ended.isPresent()));
        own.addAll(ties.deadlines(ended.isPresent()));
        return course.deadlines(r, procedure(), calendar(), promises, own, ended, nobody);
    }

    CaseState finish(Timeline timeline) {
        Happening.Received r = received.orElseThrow(() -> new Refused("A case begins with its receipt."));
        List<Deadline> deadlines = status == Status.DISPOSED ? List.of() : deadlines();
        return new CaseState(
                timeline,
                procedure(),
                calendarVersion,
                calendar(),
                arrival.kind(),
                status,
                stage,
                receivedAt,
                r.personId(),
                r.subject(),
                r.description(),
                r.desiredOutcome(),
                r.channel(),
                r.takenBy(),
                arrival.arrival(),
                ties.concerns().all().flags(triage.flags()),
                points.all(),
                officers.holder(),
                officers.file(),
                stages.file(),
                deadlines,
                letters.all(),
                papers.all(),
                promises.remedies().told(letters.all()),
                promises.learning().learned(),
                promises.learning().actions(),
                promises.learning().causes(),
                AnswerNeeds.allToClose(this, deadlines),
                ending.outcome(),
                ending.closed(),
                course.extensions(),
                r.imported().isPresent(),
                ending.apologised(),
                ending.staffThanked(),
                ties.links(),
                ties.acting().all(),
                ties.parties(),
                ties.theirReference(),
                ties.concerns().all(),
                ties.team(),
                triageFile(),
                answers.all(),
                answers.ombudsman().file(),
                points.next(),
                course.events(),
                latest,
                remaining);
    }
}
