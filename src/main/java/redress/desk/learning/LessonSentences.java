package redress.desk.learning;

import redress.calendar.Dates;
import redress.desk.kit.Text;
import redress.lessons.LessonEntry;
import redress.lessons.LessonStep;

/** What an entry says, in one line. */
final class LessonSentences {

    private LessonSentences() {}

    static String of(LessonEntry entry) {
        return Dates.inWords(entry.day()) + ": " + said(entry.what());
    }

    private static String said(LessonStep what) {
        if (what instanceof LessonStep.Agreed one) {
            return Text.of("learning.history.agreed", one.kind().label(), one.owner());
        }
        if (what instanceof LessonStep.Progress one) {
            return one.due()
                    .map(due -> Text.of("learning.history.moved", one.words(), Dates.inWords(due)))
                    .orElse(one.words());
        }
        if (what instanceof LessonStep.Filed one) {
            return Text.of("learning.history.filed", one.name());
        }
        if (what instanceof LessonStep.Done one) {
            return Text.of("learning.history.done", one.evidence());
        }
        if (what instanceof LessonStep.Held one) {
            return Text.of("learning.history.held", one.with());
        }
        return what instanceof LessonStep.Dropped one ? Text.of("learning.history.dropped", one.reason()) : "";
    }
}
