package redress.desk.casefile;

import java.util.stream.Collectors;
import redress.casework.LearningWork;
import redress.casework.Reminding;
import redress.casework.Seeing;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/** Says the entries about learning actions and own reminders, and about who sees the case. */
final class KeepingSentences {

    private KeepingSentences() {}

    static void tell(OfficerSentences.Said said) {
        said.of(
                LearningWork.LearningActionAgreed.class,
                what -> new Sentences.Line(
                        "fth-award",
                        Text.of("keeping.said.change", what.what()),
                        Sentences.parts(
                                what.owner().isBlank() ? "" : Text.of("keeping.said.change-owner", what.owner()),
                                what.due()
                                        .map(day -> Text.of("casefile.said.remedy-due", DateWords.sentence(day)))
                                        .orElse(""))));
        said.of(
                LearningWork.LearningActionProgress.class,
                what -> new Sentences.Line(
                        "fth-trending-up",
                        Text.of("keeping.said.change-progress"),
                        Sentences.parts(
                                what.progress(),
                                what.due()
                                        .map(day -> Text.of("keeping.said.change-due", DateWords.sentence(day)))
                                        .orElse(""))));
        said.of(
                LearningWork.LearningActionDone.class,
                what -> new Sentences.Line("fth-check", Text.of("keeping.said.change-made"), what.evidence()));
        said.of(
                LearningWork.LearningActionDropped.class,
                what -> new Sentences.Line("fth-x-circle", Text.of("keeping.said.change-dropped"), what.reason()));
        said.of(
                Seeing.TeamNamed.class,
                what -> new Sentences.Line(
                        "fth-eye-off",
                        what.members().isEmpty()
                                ? Text.of("team.said.everybody")
                                : Text.of(
                                        "team.said",
                                        what.members().size(),
                                        what.members().stream()
                                                .map(Seeing.Seer::name)
                                                .collect(Collectors.joining(", "))),
                        what.reason()));
        said.of(
                Reminding.ReminderSet.class,
                what -> new Sentences.Line(
                        "fth-bell", Text.of("keeping.said.reminder", DateWords.sentence(what.day())), what.about()));
        said.of(
                Reminding.ReminderDone.class,
                what -> new Sentences.Line("fth-check", Text.of("keeping.said.reminder-done"), ""));
    }
}
