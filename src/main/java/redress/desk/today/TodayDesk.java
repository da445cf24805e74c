package redress.desk.today;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import redress.casework.Cases;
import redress.casework.Deed;
import redress.casework.ToDo;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.UndoBar;

/**
 * What the Today screen works with.
 *
 * @param open shows a case, with a deed's form already open where one is given
 * @param chase writes to the officer who is waited for, and records it
 * @param openPerson shows a person, by id
 * @param openLesson shows something learned of no case, by its number
 * @param begin for the empty state: the first one always, the others where there is nothing at all to do
 * @param printing prints the list
 * @param backup how the last backup stands; asked off the screen's thread
 * @param changed called after a reminder was set or done, so that the other lists read again
 */
public record TodayDesk(
        String council,
        Cases cases,
        ToDo toDo,
        BiConsumer<Long, Optional<Deed>> open,
        LongConsumer chase,
        LongConsumer openPerson,
        LongConsumer openLesson,
        List<Command> begin,
        ListPrinting printing,
        UndoBar undo,
        Supplier<Backed> backup,
        Runnable changed) {

    /** What an empty list offers. */
    Command[] steps(boolean nothingAtAllToDo) {
        return begin.stream().limit(nothingAtAllToDo ? begin.size() : 1).toArray(Command[]::new);
    }

    /**
     * How the last backup stands, in words; overdue where there is none, or it is too old.
     *
     * @param review that the procedure should have been looked at by now (NW-30); "" where it need not
     */
    public record Backed(String words, boolean overdue, String review) {}
}
