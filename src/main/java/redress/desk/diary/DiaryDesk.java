package redress.desk.diary;

import java.time.Clock;
import java.util.function.LongConsumer;
import redress.casework.Cases;
import redress.casework.Diary;
import redress.casework.ToDo;
import redress.desk.kit.ListPrinting;

/**
 * What the calendar needs.
 *
 * @param openCase opens a case
 * @param openPerson opens a person
 * @param openLesson shows something learned of no case, by its number
 * @param printing prints and exports the list
 */
public record DiaryDesk(
        String council,
        Cases cases,
        ToDo toDo,
        Clock clock,
        LongConsumer openCase,
        LongConsumer openPerson,
        LongConsumer openLesson,
        ListPrinting printing) {

    /** Opens the case a date belongs to, or the person where it belongs to no case. */
    void open(Diary.Item item) {
        if (item.lesson().isPresent()) {
            openLesson.accept(item.lesson().getAsLong());
        } else if (item.caseId() == 0) {
            openPerson.accept(item.person());
        } else {
            openCase.accept(item.caseId());
        }
    }
}
