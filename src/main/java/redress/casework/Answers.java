package redress.casework;

import java.util.List;
import java.util.Optional;

/**
 * What is on record about the answers of a case beside the answers themselves.
 *
 * @param checks what each response was held against, the oldest first
 * @param lateness why responses were late
 * @param issues what was raised while the case was being answered
 * @param whyNoApology why something was upheld without an apology; empty where nobody said
 */
public record Answers(
        List<AnswerWork.ResponseChecked> checks,
        List<AnswerWork.LatenessExplained> lateness,
        List<AnswerWork.IssueRaised> issues,
        Optional<String> whyNoApology) {

    public Answers {
        checks = List.copyOf(checks);
        lateness = List.copyOf(lateness);
        issues = List.copyOf(issues);
    }

    /** What the latest response at a stage was held against. */
    public Optional<AnswerWork.ResponseChecked> check(String stage) {
        return checks.stream().filter(check -> check.stage().equals(stage)).reduce((earlier, later) -> later);
    }

    boolean explains(Deadline late) {
        return lateness.stream().anyMatch(said -> said.deadline().equals(late.name()) && said.round() == late.number());
    }
}
