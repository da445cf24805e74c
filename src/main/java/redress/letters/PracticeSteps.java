package redress.letters;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.casework.Acting;
import redress.casework.AnswerWork;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Coming;
import redress.casework.Concern;
import redress.casework.Happening;
import redress.casework.OmbudsmanWork;
import redress.casework.Partaking;
import redress.casework.Setup;
import redress.casework.StageWork;
import redress.casework.Triage;
import redress.council.Officer;
import redress.procedure.AgeLimit;
import redress.procedure.Exclusion;
import redress.procedure.LetterPurpose;

/** The words of the tour, each with what it records. */
final class PracticeSteps {

    /** What a word does to a case on a day; about is what stands after its colon. */
    private interface Step {
        CaseState take(CaseState state, LocalDate day, String about);
    }

    /** A word that records one thing. */
    private interface Said {
        Happening happening(CaseState state, LocalDate day, String about);
    }

    private static final Map<String, String> REPLY = Map.of(
            "response.checked", "We read the file and spoke to the team.",
            "enquiry.answer", "The team has put it on the list of this month.");

    private final Cases cases;
    private final Letters letters;
    private final Setup setup;
    private final PracticeCourse course;
    private final Map<String, Step> words = new HashMap<>();

    PracticeSteps(Cases cases, Letters letters, Setup setup, PracticeCourse course) {
        this.cases = cases;
        this.letters = letters;
        this.setup = setup;
        this.course = course;
        beginnings();
        triage();
        people();
        concerns();
        stages();
        ombudsman();
        ends();
    }

    /** So many working days after a day, but not after today. */
    LocalDate later(LocalDate day, int workingDays) {
        return course.earlier(cases.calendar().plus(day, workingDays));
    }

    CaseState take(String word, String about, CaseState state, LocalDate day) {
        Step step = words.get(word);
        if (step == null) {
            throw new IllegalArgumentException("No word of the tour: " + word);
        }
        return step.take(state, day, about);
    }

    private void say(String word, Said said) {
        words.put(word, (state, day, about) -> course.step(state, day, said.happening(state, day, about)));
    }

    private void beginnings() {
        words.put(
                "acknowledge",
                (state, day, about) ->
                        letter(state, day, LetterPurpose.acknowledging(state.kind(), state.stage()), Map.of()));
        words.put("give", (state, day, about) -> course.allocated(state, day));
        say("forwarded", (state, day, about) -> new Coming.Forwarded("The Housing team"));
        say("council", (state, day, about) -> new Coming.OpenedByCouncil("Priya Nair", "Serious and told informally"));
        say("contact", (state, day, about) -> new Coming.ContactAgreed(later(day, 3), "To hear whether it worked"));
        say(
                "rang",
                (state, day, about) ->
                        new Happening.ContactNoted("Customer", "telephone", false, "It works now.", Optional.empty()));
        say("governance", (state, day, about) -> new Coming.GovernanceAlerted("A record was sent elsewhere", "email"));
        say("passed", (state, day, about) -> new Coming.PassedOn("Marcus Bell", "email"));
        say("writing", (state, day, about) -> new Coming.WritingAsked("telephone", Optional.of(later(day, 10))));
        say(
                "becomes",
                (state, day, about) -> new Coming.KindChanged(
                        about, about.equals("complaint") ? "stage-1" : "", "It was not put right"));
        say("tried", (state, day, about) -> new Happening.InformalAttemptMade("telephone", "A call", "Not settled"));
    }

    private void triage() {
        say(
                "late",
                (state, day, about) -> new Triage.AgeChecked(
                        Optional.of(state.received().date().minusMonths(9)),
                        Optional.of(state.received().date().minusMonths(7)),
                        state.procedure().ages().stream()
                                .map(AgeLimit::reasons)
                                .flatMap(List::stream)
                                .map(reason -> new Triage.Reason(reason, "They were in hospital until spring."))
                                .toList()));
        say(
                "point",
                (state, day, about) -> new Happening.PointAdded(
                        new Happening.Point(state.nextPoint(), "A claim for the damaged wall", "", "")));
        say("part", (state, day, about) -> new Triage.PartExcluded(2, about, "It is a claim"));
        say("advice", (state, day, about) -> new Triage.AdviceAsked("Legal Services", "Whether to go on", "Go on."));
        say("form", (state, day, about) -> new Triage.FormAsked("email"));
        say("offline", (state, day, about) -> new Triage.TakenOffline("email"));
        say("alarm", (state, day, about) -> new Triage.AlarmRaised(about, "Said so on the telephone"));
        say("calm", (state, day, about) -> new Triage.AlarmEnded(about, "It is seen to"));
        words.put("exclude", (state, day, about) -> {
            Exclusion exclusion = state.procedure().exclusions().stream()
                    .filter(one -> one.id().equals(about))
                    .findFirst()
                    .orElseThrow();
            CaseState out = course.step(state, day, new Happening.Excluded(about, "Another way is laid down for it."));
            return course.written(
                    out,
                    LetterDraft.with(
                            exclusion.letter().isEmpty() ? "redirect" : exclusion.letter(),
                            day,
                            Map.of(
                                    "exclusion.reason",
                                    "Another way is laid down for it.",
                                    "exclusion.to",
                                    exclusion.to())));
        });
    }

    private void people() {
        say(
                "standing",
                (state, day, about) -> new Partaking.StandingNoted(
                        about, Set.of("executor", "parent").contains(about) ? "Nora Fennel" : ""));
        say(
                "joint",
                (state, day, about) -> new Partaking.ComplainantJoined(
                        0, "Mr", "Hugh Garrod", "7 Sluice Lane\nWinterfleet", "ZZ99 4QD", "", "01632 960115"));
        say("identity", (state, day, about) -> new Partaking.IdentityAsked("email", "Would rather not say"));
        say(
                "assistance",
                (state, day, about) ->
                        new Partaking.AssistancePromised("An interpreter for Polish", later(day, 5), "telephone"));
        say(
                "advocacy",
                (state, day, about) -> new Partaking.AdvocacyOffered("Citizens Advice", "telephone", "Will ring"));
        say("equality", (state, day, about) -> new Partaking.EqualityNoted(Set.of(about), "The step at the door"));
        words.put("represented", (state, day, about) -> {
            CaseState named = course.step(
                    state,
                    day,
                    new Acting.RepresentativeNamed(
                            about, "Helen Hale", "", "3 Staithe Road", "ZZ99 2AB", "helen@mail.example", ""));
            long who = named.representatives().get(0).entry();
            return named.representatives().get(0).needed().equals("implied")
                    ? named
                    : course.step(named, day, new Acting.ConsentGiven(who, "written", Optional.of(day)));
        });
    }

    private void concerns() {
        words.put("officer", (state, day, about) -> {
            Officer one = setup.officers().get(1);
            CaseState named = course.step(
                    state,
                    day,
                    new Concern.OfficerCriticised(one.id(), one.name(), one.jobTitle(), "Was rude on the telephone"));
            long entry = named.concerns().criticised().get(0).entry();
            CaseState told = course.step(named, day, new Concern.CriticisedTold(entry, "meeting", true));
            return course.step(told, day, new Concern.CriticisedCommented(entry, "email", "I was in a hurry."));
        });
        say(
                "contractor",
                (state, day, about) -> new Concern.ContractorInvolved(
                        "Cleanway Ltd", Optional.empty(), "Paul Dray", true, true, true));
        say("contractor-answer", (state, day, about) -> new Concern.ContractorAnswered("email", "We went again."));
        say("ward", (state, day, about) -> new Concern.WardNoted(about));
        say("joined", (state, day, about) -> {
            long earlier = state.personId().orElseThrow() - Long.parseLong(about);
            String name = cases.person(earlier).orElseThrow().fullName();
            return new Concern.GroupJoined(earlier, name, day, "", "");
        });
    }

    private void stages() {
        say(
                "request",
                (state, day, about) ->
                        new Happening.StageRequested(about, "You did not speak to my neighbour.", "An apology"));
        say(
                "decide",
                (state, day, about) -> new StageWork.RequestDecided(
                        state.stage(),
                        about,
                        Map.of(
                                "insufficient reasons", "Nothing new is said",
                                "nothing further possible", "All was put right",
                                "unanswered points", "The neighbour was not asked"),
                        List.of(),
                        List.of(1),
                        ""));
        words.put(
                "refusal",
                (state, day, about) -> letter(
                        state,
                        day,
                        about + "-refusal",
                        Map.of(
                                "stage_2.why_not",
                                "Nothing new is said.",
                                "stage_2.nothing_more",
                                "All was put right.")));
        say("notify", (state, day, about) -> new StageWork.DepartmentNotified("Environment", "Priya Nair", "email"));
        say(
                "bundle",
                (state, day, about) -> new StageWork.BundleHanded(
                        "Anneka Holm", "email", state.letters().size()));
        words.put("facts", (state, day, about) -> {
            CaseState asked = course.step(state, day, new StageWork.FactCheckAsked("Priya Nair", later(day, 2)));
            long entry = asked.timeline().entries().get(asked.version() - 1).seq();
            return course.step(asked, day, new StageWork.FactCheckDone(entry, "The dates are right."));
        });
    }

    private void ombudsman() {
        say(
                "ombudsman",
                (state, day, about) -> new OmbudsmanWork.OmbudsmanNamed(
                        about,
                        "25 001 234",
                        "Ruth Calloway",
                        Optional.of(cases.calendar().plus(day, 15))));
        say(
                "asks",
                (state, day, about) -> new OmbudsmanWork.OmbudsmanAsked(
                        "What did the contractor say?",
                        Optional.of(cases.calendar().plus(day, 10))));
        say("returned", (state, day, about) -> new OmbudsmanWork.OmbudsmanReturned("Not finished", Optional.empty()));
        say(
                "view",
                (state, day, about) -> new OmbudsmanWork.OmbudsmanViewed(true, "Fault in the delay", Optional.empty()));
        say(
                "decided",
                (state, day, about) -> new OmbudsmanWork.OmbudsmanDecided(
                        about,
                        true,
                        true,
                        "The delay was fault",
                        List.of(new OmbudsmanWork.Recommended(
                                "Apologise",
                                "Housing",
                                Optional.of(cases.calendar().plus(day, 20))))));
        say("recommended", (state, day, about) -> new OmbudsmanWork.RecommendationAnswered(1, true, "We agree"));
        say("recommendation-done", (state, day, about) -> new OmbudsmanWork.RecommendationDone(1, "Letter sent"));
        say("managers", (state, day, about) -> new OmbudsmanWork.ManagersTold(about, "Dawn Whitlock"));
    }

    private void ends() {
        words.put("respond", (state, day, about) -> course.answered(state, about, day));
        words.put(
                "reply",
                (state, day, about) -> letter(
                        state,
                        day,
                        LetterPurpose.answering(state.kind(), state.stage()).orElse("closure"),
                        REPLY));
        words.put("found", (state, day, about) -> {
            CaseState found = state;
            for (var point : state.points()) {
                found = course.step(found, day, new Happening.FindingMade(point.number(), about, "We looked again."));
            }
            return course.step(found, day, new Happening.OutcomeDecided(about, true));
        });
        say(
                "spoken",
                (state, day, about) -> new Happening.ResponseGiven(state.stage(), "meeting", "We said what we found."));
        say(
                "issue",
                (state, day, about) -> new AnswerWork.IssueRaised(
                        "The gate was left open too", false, "The answer is nearly ready", "SM-2026-0001"));
        words.put("close", (state, day, about) -> course.closed(state, day, about));
    }

    private CaseState letter(CaseState state, LocalDate day, String purpose, Map<String, String> own) {
        Map<String, String> said = new HashMap<>(own);
        letters.further(state).getOrDefault(purpose, List.of()).forEach(field -> {
            if (!field.sample().isEmpty()) {
                said.putIfAbsent(field.name(), field.sample());
            }
        });
        return course.written(state, LetterDraft.with(purpose, day, said));
    }
}
