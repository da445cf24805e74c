package redress.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which thing of a case a happening is about, and what it says of it. */
final class Touched {

    /** Each stands beside the others; two people may add one each. */
    private static final Set<Class<? extends Happening>> ONLY_ADDED = Set.of(
            Happening.PointAdded.class,
            Happening.ContactNoted.class,
            Happening.InformalAttemptMade.class,
            Happening.LearningNoted.class,
            Happening.RemedyAgreed.class,
            Happening.StaffThanked.class,
            Filing.DocumentFiled.class,
            Reminding.ReminderSet.class,
            LearningWork.LearningActionAgreed.class,
            LearningWork.LearningTakenUp.class,
            LearningWork.LearningActionProgress.class,
            OfficerWork.ContributionAsked.class,
            Triage.AdviceAsked.class,
            AnswerWork.IssueRaised.class,
            Partaking.ComplainantJoined.class,
            Partaking.AssistancePromised.class,
            Partaking.AdvocacyOffered.class,
            Acting.RepresentativeNamed.class,
            Concern.CriticisedCommented.class,
            Concern.CriticisedInformed.class,
            Coming.ContactAgreed.class,
            OmbudsmanWork.ManagersTold.class);

    /** Fields that say which thing is meant. */
    private static final Set<String> WHICH = Set.of(
            "entry",
            "point",
            "number",
            "remedy",
            "reminder",
            "action",
            "asked",
            "wanted",
            "criticised",
            "representative",
            "promised",
            "personId",
            "reference",
            "purpose",
            "to",
            "deadline",
            "round",
            "exclusion",
            "alarm",
            "stage");

    /** What the program itself writes and nobody types. */
    private static final Set<String> OWN = Set.of("officerId", "rules", "kept", "told");

    private Touched() {}

    static boolean isOnlyAdded(Happening what) {
        return ONLY_ADDED.contains(what.getClass());
    }

    /** Which thing of its kind is meant: "2" of the finding on point 2. */
    static String address(Happening what) {
        String named = EntryJson.fields(what).entrySet().stream()
                .filter(field -> WHICH.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        return what instanceof Happening.LetterSent sent ? named + " " + sent.letterId() : named;
    }

    /** What it says of that thing, by field; empty where there is no more to it than that it was done. */
    static Map<String, String> said(Happening what) {
        Map<String, String> said = new LinkedHashMap<>(EntryJson.fields(what));
        said.keySet().removeIf(field -> WHICH.contains(field) || OWN.contains(field) || field.equals("letterId"));
        return said;
    }
}
