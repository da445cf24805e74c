package redress.desk.casefile;

import redress.casework.CaseState;
import redress.casework.LearningAction;
import redress.casework.LearningWork;
import redress.casework.Remedy;
import redress.casework.RemedyWork;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/** Says the entries about remedies and learning between their promise and their end. */
record RightingSentences(CaseState state) {

    void tell(OfficerSentences.Said said) {
        said.of(
                RemedyWork.RemedyApproved.class,
                what -> new Sentences.Line(
                        "fth-thumbs-up", Text.of("remedy.said.approved", what.by()), remedy(what.remedy())));
        said.of(
                RemedyWork.RemedyMoved.class,
                what -> new Sentences.Line(
                        "fth-calendar",
                        Text.of("remedy.said.moved", DateWords.sentence(what.due())),
                        Sentences.parts(remedy(what.remedy()), what.reason())));
        said.of(
                RemedyWork.RemedyNotPossible.class,
                what -> new Sentences.Line(
                        "fth-x-circle",
                        Text.of("remedy.said.not-possible"),
                        Sentences.parts(
                                remedy(what.remedy()),
                                what.reason(),
                                Text.of("remedy.said.instead", what.alternative()))));
        said.of(
                LearningWork.LearningTakenUp.class,
                what -> new Sentences.Line(
                        "fth-users",
                        Text.of("lesson.said.taken-up", what.with()),
                        Sentences.parts(action(what.action()), what.agreed())));
        said.of(
                LearningWork.CauseAnalysed.class,
                what -> new Sentences.Line(
                        "fth-search",
                        Text.of("lesson.said.cause"),
                        Sentences.parts(
                                what.analysis(), what.nothingToRecommend() ? Text.of("lesson.said.nothing") : "")));
    }

    private String remedy(long entry) {
        return state.remedies().stream()
                .filter(remedy -> remedy.entry() == entry)
                .map(Remedy::what)
                .findFirst()
                .orElse("");
    }

    private String action(long entry) {
        return state.learningActions().stream()
                .filter(action -> action.entry() == entry)
                .map(LearningAction::what)
                .findFirst()
                .orElse("");
    }
}
