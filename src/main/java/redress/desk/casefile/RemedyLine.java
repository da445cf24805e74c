package redress.desk.casefile;

import java.time.LocalDate;
import java.util.Optional;
import redress.casework.Remedy;
import redress.desk.kit.DateWords;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;

/** How a remedy looks on its case: what it is, who approved the money, and how far it is. */
final class RemedyLine {

    private RemedyLine() {}

    static StatusLine of(Remedy remedy) {
        String words = Text.of("casefile.points.remedy", RemedyActs.words(remedy));
        Optional<LocalDate> given = remedy.done();
        if (given.isPresent()) {
            String day = Text.of("casefile.points.remedy-done", DateWords.sentence(given.get()));
            return new StatusLine(Status.DONE, words, Sentences.parts(day, approval(remedy)));
        }
        if (remedy.instead().isPresent()) {
            String replaced = Text.of(
                    "remedy.points.replaced",
                    DateWords.sentence(remedy.instead().get().on()));
            return new StatusLine(
                    Status.NOT_POSSIBLE,
                    words,
                    Sentences.parts(replaced, remedy.isUntold() ? Text.of("remedy.points.untold") : ""));
        }
        String due = remedy.due()
                .map(day -> Text.of("casefile.points.remedy-due", DateWords.sentence(day)))
                .orElse(Text.of("casefile.points.remedy-open"));
        return new StatusLine(Status.TO_COME, words, Sentences.parts(due, approval(remedy)));
    }

    private static String approval(Remedy remedy) {
        if (remedy.awaitsApproval()) {
            return Text.of("remedy.points.unapproved");
        }
        return remedy.approval()
                .map(one -> Text.of("remedy.points.approved", one.by(), DateWords.sentence(one.on())))
                .orElse("");
    }
}
