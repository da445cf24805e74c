package redress.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.casework.Acting;
import redress.casework.AgeCheck;
import redress.casework.AnswerWork;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Deadline;
import redress.casework.Happening;
import redress.casework.Lateness;
import redress.casework.LearningWork;
import redress.casework.LetterMark;
import redress.casework.Remedy;
import redress.casework.Setup;
import redress.casework.Step;
import redress.casework.Triage;
import redress.casework.WhoMay;

/** What happens to a made-up case after it was received, recorded by the same use cases as a real one. */
final class PracticeCourse {

    private static final List<Lateness.Cause> WHY_LATE =
            List.of(Lateness.Cause.WORKLOAD, Lateness.Cause.OFFICER_ABSENT, Lateness.Cause.AWAITING_INFORMATION);

    /** Working days after receipt on which more time is taken, in stories that go on after it. */
    private static final int EXTENSION_DECIDED = 13;

    /** Working days until a remedy and a change in the service are due. */
    private static final int REMEDY_DAYS = 10;

    private static final int CHANGE_DAYS = 30;

    /** Of so many cases one leads to a change; of so many remedies one is still owed when the case is closed. */
    private static final int CHANGE_OF_EVERY = 5;

    private static final int OWED_OF_EVERY = 9;

    private final Cases cases;
    private final Letters letters;
    private final Setup setup;

    PracticeCourse(Cases cases, Letters letters, Setup setup) {
        this.cases = cases;
        this.letters = letters;
        this.setup = setup;
    }

    /** Records what the story's plan says, on its days; what would lie in the future is recorded as of today. */
    CaseState follow(CaseState state, PracticeStory story, LocalDate received) {
        WorkingCalendar calendar = cases.calendar();
        LocalDate next = earlier(calendar.plus(received, story.acknowledged()));
        LocalDate later = earlier(calendar.plus(received, story.answered()));
        return switch (story.plan()) {
            case "new" -> state;
            case "alarm" ->
                step(
                        acknowledged(state, next),
                        next,
                        new Triage.AlarmRaised("legal-action", "Their solicitor wrote that they will sue."));
            case "came-late" -> allocated(cameLate(acknowledged(state, next), received, next), next);
            case "excluded" -> excluded(state, next);
            case "withdrawn" ->
                closed(
                        step(acknowledged(state, next), later, new Happening.Withdrawn("Settled by the neighbours.")),
                        later,
                        "withdrawn");
            case "informal" ->
                step(
                        acknowledged(state, next),
                        next,
                        new Happening.InformalAttemptMade(
                                "telephone", "Asked the service to look today.", "They will ring back."));
            case "resolved-informally" ->
                closed(
                        step(
                                acknowledged(state, next),
                                next,
                                new Happening.ResolvedInformally("A new bin came the next day.")),
                        later,
                        "resolved-informally");
            case "acknowledged-closed" -> closed(acknowledged(state, next), later, "");
            case "thanked" -> letters.thank(state, next, Setup.SIGNED_IN, UUID.randomUUID());
            case "passed-on" -> passedOn(state, next, later);
            case "extended" -> extended(represented(allocated(acknowledged(state, next), next), next), later);
            case PracticeStory.EXTENDED -> {
                LocalDate decided = earlier(calendar.plus(received, EXTENSION_DECIDED));
                CaseState longer = extended(allocated(acknowledged(state, next), next), decided);
                yield closed(answered(longer, "upheld", later), later, "upheld");
            }
            case "found" -> found(allocated(acknowledged(state, next), next), "upheld", later);
            case "corrected" ->
                step(
                        allocated(acknowledged(state, next), next),
                        later,
                        new Happening.Corrected(
                                state.timeline().entries().get(0).seq(),
                                "subject",
                                "Second garden bin never delivered",
                                "The bin was green."));
            case "forwarded", "alerted", "manager-told", "became-complaint" ->
                steps(acknowledged(state, next), later, PracticeKinds.told(story.plan(), state));
            case "mp-named", "councillor-named" ->
                acknowledged(steps(state, next, PracticeKinds.told(story.plan(), state)), next);
            case "taken-back" -> takenBack(acknowledged(state, next), next);
            default -> findings(allocated(acknowledged(state, next), next), story.plan(), later);
        };
    }

    /** It happened long before, and is taken with each reason the procedure demands. */
    private CaseState cameLate(CaseState state, LocalDate received, LocalDate day) {
        Optional<LocalDate> occurred = Optional.of(received.minusMonths(14));
        AgeCheck check = AgeCheck.of(state.procedure(), state.calendar(), received, occurred, Optional.empty());
        List<Triage.Reason> reasons = check.demanded().stream()
                .map(one -> new Triage.Reason(one, "They were in hospital; the files are all here."))
                .toList();
        return step(state, day, new Triage.AgeChecked(occurred, Optional.empty(), reasons));
    }

    /** Somebody rings for the customer, adds a point, and the customer is asked whether they agree. */
    private CaseState represented(CaseState state, LocalDate day) {
        CaseState named = step(
                state,
                day,
                new Acting.RepresentativeNamed(
                        "friend", "Helen Hale", "neighbour", "3 Staithe Road", "ZZ99 2AB", "", "01632 960177"));
        CaseState asked = step(
                named,
                day,
                new Acting.ConsentAsked(named.representatives().get(0).entry(), "post"));
        int next = asked.nextPoint();
        return step(
                asked,
                day,
                new Happening.PointAdded(new Happening.Point(next, "Nobody rang back as promised", "", "")));
    }

    private CaseState steps(CaseState state, LocalDate day, List<Happening> told) {
        CaseState now = state;
        for (Happening what : told) {
            now = step(now, day, what);
        }
        return now;
    }

    LocalDate earlier(LocalDate day) {
        return day.isAfter(cases.today()) ? cases.today() : day;
    }

    CaseState step(CaseState state, LocalDate day, Happening what) {
        return cases.record(
                state.caseId(),
                state.version(),
                List.of(new Step(Moment.of(day), setup.coordinator(), what)),
                Setup.SIGNED_IN,
                UUID.randomUUID());
    }

    CaseState written(CaseState state, LetterDraft draft) {
        CaseState kept = letters.write(state, draft, Setup.SIGNED_IN, UUID.randomUUID());
        return allSent(kept, draft.date());
    }

    private CaseState allSent(CaseState state, LocalDate day) {
        CaseState sent = state;
        for (LetterMark letter : state.lettersToSend()) {
            sent = letters.sent(sent, letter.letterId(), "post", day, Setup.SIGNED_IN);
        }
        return sent;
    }

    CaseState acknowledged(CaseState state, LocalDate day) {
        return written(state, LetterDraft.plain("acknowledgement", day));
    }

    CaseState allocated(CaseState state, LocalDate day) {
        return WhoMay.of(state, cases.staff()).answers().stream()
                .filter(WhoMay.Answer::may)
                .map(WhoMay.Answer::officer)
                .filter(o -> o.service().equals(state.service().orElse("")))
                .findFirst()
                .map(o -> step(state, day, new Happening.Allocated(o.id(), o.name(), o.jobTitle(), o.service())))
                .orElse(state);
    }

    private CaseState excluded(CaseState state, LocalDate day) {
        CaseState out = step(
                state,
                day,
                new Happening.Excluded(
                        "planning-outcome", "The refusal can be appealed to the Planning Inspectorate."));
        LetterDraft redirect = LetterDraft.with(
                "redirect",
                day,
                Map.of(
                        "exclusion.reason", "A refused planning application has its own way of appeal.",
                        "exclusion.to", "Planning Inspectorate"));
        return closed(written(out, redirect), day, "excluded");
    }

    private CaseState passedOn(CaseState state, LocalDate day, LocalDate later) {
        CaseState thanked = allSent(letters.thank(state, day, Setup.SIGNED_IN, UUID.randomUUID()), day);
        return closed(step(thanked, later, new Happening.StaffThanked("the Assistant Director", "email")), later, "");
    }

    private CaseState extended(CaseState state, LocalDate day) {
        LocalDate until = state.furthestExtension(day).orElseThrow();
        LetterDraft holding = new LetterDraft(
                "holding",
                day,
                Optional.empty(),
                Map.of("extension.reason", "The officer who will answer you is away until next week."),
                Optional.of(until));
        return allSent(letters.extend(state, holding, "stage-1-response", Setup.SIGNED_IN, UUID.randomUUID()), day);
    }

    private CaseState takenBack(CaseState state, LocalDate day) {
        long sent = state.timeline().entries().get(state.version() - 1).seq();
        return step(state, day, new Happening.Voided(sent, "It was still in the post tray."));
    }

    /** "answered-upheld" and "closed-not-upheld"; any other plan ends with the officer at work on it. */
    private CaseState findings(CaseState state, String plan, LocalDate day) {
        String outcome = plan.substring(plan.indexOf('-') + 1);
        if (plan.startsWith("answered-")) {
            return answered(state, outcome, day);
        }
        return plan.startsWith("closed-") ? closed(answered(state, outcome, day), day, outcome) : state;
    }

    CaseState answered(CaseState state, String outcome, LocalDate day) {
        CaseState found = found(state, outcome, day);
        Checklist list = Checklist.of(found);
        List<AnswerWork.Tick> ticks = list.items().stream()
                .map(item -> new AnswerWork.Tick(item, true))
                .toList();
        found = step(found, day, new AnswerWork.ResponseChecked(found.stage(), list.source(), ticks));
        LetterDraft response = LetterDraft.with(
                "stage-1-response",
                day,
                Map.of(
                        "response.checked", "We read the records and spoke to the team.",
                        "response.apology", "We are sorry for the trouble this caused you."));
        return written(found, response);
    }

    /** What was found, decided, learned and promised; the answer is still to be written. */
    private CaseState found(CaseState state, String outcome, LocalDate day) {
        boolean upheld = !outcome.equals("not-upheld");
        CaseState found = step(
                state,
                day,
                new Happening.FindingMade(
                        1, outcome, upheld ? "We did not do what we said." : "We did what we said, on time."));
        found = step(found, day, new Happening.OutcomeDecided(outcome, upheld));
        found = learned(found, day);
        if (upheld) {
            found = step(
                    found,
                    day,
                    new Happening.RemedyAgreed(
                            "apology",
                            "We will put it right this week.",
                            owner(state),
                            Optional.of(cases.calendar().plus(day, REMEDY_DAYS)),
                            Optional.empty()));
        }
        return found;
    }

    /** Who sees to what is promised: the officer who has the case. */
    private static String owner(CaseState state) {
        return state.holder().map(Happening.Allocated::officer).orElse("Assistant Director");
    }

    /** Of some cases a change is agreed; of the rest it is only noted what was learned. */
    private CaseState learned(CaseState state, LocalDate day) {
        if (state.caseId() % CHANGE_OF_EVERY > 0) {
            return step(state, day, new Happening.LearningNoted("The team now checks the list every Monday."));
        }
        CaseState agreed = step(
                state,
                day,
                new LearningWork.LearningActionAgreed(
                        "The team checks the list every Monday",
                        owner(state),
                        state.service().orElse(""),
                        Optional.of(cases.calendar().plus(day, CHANGE_DAYS))));
        LocalDate made = cases.calendar().plus(day, CHANGE_DAYS - 2);
        long action = agreed.learningActions().get(0).entry();
        return made.isAfter(cases.today())
                ? agreed
                : step(agreed, made, new LearningWork.LearningActionDone(action, "Seen in the team's round sheet."));
    }

    /** What was promised is given before the case is closed, save of a few. */
    private CaseState remedied(CaseState state, LocalDate day) {
        CaseState given = state;
        for (Remedy remedy : state.remedies()) {
            if (remedy.done().isEmpty() && state.caseId() % OWED_OF_EVERY > 0) {
                given = step(given, day, new Happening.RemedyDone(remedy.entry(), "The officer saw to it."));
            }
        }
        return given;
    }

    /** Why what was answered late was late. */
    private CaseState explained(CaseState state, LocalDate day) {
        CaseState said = state;
        for (Deadline late : state.unexplainedLateness()) {
            Lateness.Cause cause = WHY_LATE.get((int) (state.caseId() % WHY_LATE.size()));
            said = step(
                    said,
                    day,
                    new AnswerWork.LatenessExplained(
                            late.name(), late.number(), cause.id(), "The team was two people short that month."));
        }
        return said;
    }

    CaseState closed(CaseState before, LocalDate day, String outcome) {
        CaseState given = explained(remedied(before, day), day);
        CaseState state = given.needsClosureLetter() ? written(given, LetterDraft.plain("closure", day)) : given;
        return step(state, day, new Happening.Closed(outcome, ""));
    }
}
