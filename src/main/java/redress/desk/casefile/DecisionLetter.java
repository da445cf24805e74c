package redress.desk.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.casework.StageWork;
import redress.desk.kit.Text;
import redress.desk.kit.TextBox;
import redress.letters.LetterDraft;
import redress.procedure.DecisionRule;
import redress.procedure.DecisionRule.Then;

/**
 * The fields of the letter that tells a decision. What stands in them answers what the procedure wants on record, too, so
 * that nothing is typed twice.
 */
record DecisionLetter(TextBox whyNot, TextBox nothingMore, TextBox whyBack, TextBox askedAgain) {

    /** What the procedure calls the reasons; which field says them depends on the decision. */
    private static final List<String> REASONS = List.of("insufficient reasons", "grounds", "reason");

    static DecisionLetter in(Fields fields) {
        return new DecisionLetter(
                fields.letterBox(
                        "stage_2.why_not", Text.of("stages.letter.why-not"), Text.of("stages.letter.why-not-hint"), ""),
                fields.letterBox("stage_2.nothing_more", Text.of("stages.letter.nothing-more"), "", ""),
                fields.letterBox("stage_2.why_back", Text.of("stages.letter.why-back"), "", ""),
                fields.letterBox("stage_2.asked_again", Text.of("stages.letter.asked-again"), "", ""));
    }

    /** Shows the fields this decision's letter has. */
    void show(DecisionRule rule, boolean nothingFurther) {
        StageActs.show(whyNot.getParent(), rule.then() == Then.REFUSE);
        StageActs.show(nothingMore.getParent(), rule.then() == Then.REFUSE && nothingFurther);
        StageActs.show(whyBack.getParent(), rule.then() == Then.REFER_BACK);
        StageActs.show(askedAgain.getParent(), rule.then() == Then.REFER_BACK);
    }

    void hide() {
        List.of(whyNot, nothingMore, whyBack, askedAgain).forEach(box -> StageActs.show(box.getParent(), false));
    }

    /** What was recorded with the decision stands in the fields. */
    void fill(StageWork.RequestDecided what) {
        String why = REASONS.stream()
                .map(need -> what.words().getOrDefault(need, ""))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        whyNot.setText(why);
        whyBack.setText(why);
        nothingMore.setText(what.words().getOrDefault("nothing further possible", ""));
        askedAgain.setText(what.words().getOrDefault("recommendations", ""));
    }

    /** What the fields say to what the procedure wants on record. */
    Map<String, String> words(DecisionRule rule, List<String> wanted) {
        Map<String, String> words = new HashMap<>();
        for (String need : wanted) {
            TextBox box = switch (need) {
                case "nothing further possible" -> nothingMore;
                case "recommendations" -> askedAgain;
                default -> rule.then() == Then.REFUSE ? whyNot : whyBack;
            };
            if (!box.getText().isBlank()) {
                words.put(need, box.getText());
            }
        }
        return words;
    }

    /** The letter; empty where the decision has none of its own. */
    Optional<LetterDraft> draft(DecisionRule rule, LocalDate date) {
        return rule.letter()
                .map(template -> LetterDraft.with(
                        template,
                        date,
                        rule.then() == Then.REFUSE
                                ? Map.of(
                                        "stage_2.why_not", whyNot.getText(),
                                        "stage_2.nothing_more", nothingMore.getText())
                                : Map.of(
                                        "stage_2.why_back", whyBack.getText(),
                                        "stage_2.asked_again", askedAgain.getText())));
    }
}
