package redress.desk.kit;

import java.util.List;
import redress.casework.LearningAction;

/** The sorts of change a service makes, in words. */
public final class LearningWords {

    /** The ids of the sorts, in the order in which they are offered. */
    public static final List<String> KINDS =
            List.of(LearningAction.CHANGE, LearningAction.RECOMMENDATION, LearningAction.TRAINING, LearningAction.PLAN);

    private LearningWords() {}

    /** A sort in words: "Training need". */
    public static String kind(String id) {
        return switch (id) {
            case LearningAction.RECOMMENDATION -> Text.of("lesson.kind.recommendation");
            case LearningAction.TRAINING -> Text.of("lesson.kind.training");
            case LearningAction.PLAN -> Text.of("lesson.kind.plan");
            case "service-meeting" -> Text.of("lesson.kind.meeting");
            case "service-review" -> Text.of("lesson.kind.review");
            default -> Text.of("lesson.kind.change");
        };
    }
}
