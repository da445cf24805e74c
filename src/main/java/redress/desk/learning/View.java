package redress.desk.learning;

import java.util.List;
import redress.casework.Owed;
import redress.casework.WorkItem.Sort;
import redress.desk.kit.Text;

/** What the Learning screen shows. */
enum View {
    OUTSTANDING,
    ENDED,
    TRENDS,
    MEETINGS;

    String words() {
        return switch (this) {
            case OUTSTANDING -> Text.of("learning.view.outstanding");
            case ENDED -> Text.of("learning.view.ended");
            case TRENDS -> Text.of("learning.view.trends");
            case MEETINGS -> Text.of("learning.view.meetings");
        };
    }

    /** Its rows; none for trends, which are no rows of this kind. */
    List<Owed> rows(Known known) {
        return switch (this) {
            case OUTSTANDING, ENDED ->
                known.owed().stream()
                        .filter(one -> one.sort() != Sort.MEETING && one.isOutstanding() == (this == OUTSTANDING))
                        .toList();
            case TRENDS -> List.of();
            case MEETINGS -> known.of(Sort.MEETING);
        };
    }

    /** The number beside its name: of trends those nobody acts on, of meetings those to come. */
    int count(Known known) {
        return switch (this) {
            case OUTSTANDING, ENDED -> rows(known).size();
            case TRENDS -> known.unanswered();
            case MEETINGS -> known.outstanding(Sort.MEETING);
        };
    }

    /** What is said where there is nothing. */
    String empty() {
        return this == ENDED ? Text.of("learning.empty.ended") : Text.of("learning.empty");
    }
}
