package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.procedure.CaseKind;

/** What the procedure wants on record before a case may be closed; each missing thing is named. */
final class CloseNeeds {

    private CloseNeeds() {}

    static List<String> missing(Fold fold) {
        if (fold.ending().settled()) {
            return List.of();
        }
        if (fold.kind() == CaseKind.COMPLIMENT) {
            return fold.thanked() || fold.anonymous()
                    ? List.of()
                    : List.of("the thank-you letter to the customer, sent");
        }
        List<String> needs =
                isComment(fold) ? fold.procedure().needs().getOrDefault("close-comment", List.of()) : needs(fold);
        List<String> missing = new ArrayList<>(isComment(fold) ? List.of() : identity(fold));
        fold.stages()
                .file()
                .toBeTold()
                .filter(decision -> !fold.anonymous())
                .ifPresent(decision -> missing.add("the letter about the request for a further stage, sent"));
        for (String need : needs) {
            sentence(need, fold).ifPresent(missing::add);
        }
        return missing;
    }

    /** Somebody who gave no name is asked for it where the procedure wants that on record (NW-22). */
    private static List<String> identity(Fold fold) {
        boolean wanted = fold.procedure().needs().containsKey("accept-anonymous");
        boolean asked = fold.ties().parties().identityAsked().isPresent();
        return wanted && fold.anonymous() && !fold.imported() && !asked
                ? List.of("that the customer was asked who they are")
                : List.of();
    }

    /** What is only told, and asks for no answer. */
    private static boolean isComment(Fold fold) {
        return fold.kind() == CaseKind.COMMENT || fold.kind() == CaseKind.SUGGESTION;
    }

    private static List<String> needs(Fold fold) {
        return Optional.ofNullable(fold.procedure().needs().get("close@" + fold.stage()))
                .or(() -> Optional.ofNullable(fold.procedure().needs().get("close")))
                .orElse(
                        fold.kind() == CaseKind.COMPLAINT
                                ? List.of("response or note", "outcome")
                                : List.of("response or note"));
    }

    private static Optional<String> sentence(String need, Fold fold) {
        return switch (need) {
            case "finding per point" -> {
                List<String> open = fold.points().all().stream()
                        .filter(p -> p.finding().isEmpty())
                        .map(p -> "point " + p.number())
                        .toList();
                yield open.isEmpty() ? Optional.empty() : Optional.of("a finding on " + String.join(", ", open));
            }
            case "outcome" -> wanted(fold.ending().outcome().isPresent(), "the outcome");
            case "learning" -> wanted(!fold.learning().isEmpty(), "what was learned");
            case "cause" -> wanted(fold.promises().learning().isAnalysed(fold.stage()), "the analysis of the cause");
            case "recommendations" ->
                wanted(
                        fold.promises().learning().hasRecommendations(fold.stage()),
                        "a recommendation, or that there is none to make");
            case "passed on" -> wanted(fold.arrival().isPassedOn(), "that it was passed to the manager");
            case "response", "response or note" -> wanted(fold.answered(), "the response, sent or given with its note");
            default -> Optional.empty();
        };
    }

    private static Optional<String> wanted(boolean there, String what) {
        return there ? Optional.empty() : Optional.of(what);
    }
}
