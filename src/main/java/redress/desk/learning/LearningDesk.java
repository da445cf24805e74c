package redress.desk.learning;

import java.util.function.LongConsumer;
import redress.casework.Cases;
import redress.casework.ToDo;
import redress.desk.kit.UndoBar;

/**
 * What the Learning screen works with.
 *
 * @param open shows a case
 * @param changed called after each change, so that the other lists read again
 */
public record LearningDesk(Cases cases, ToDo toDo, LongConsumer open, UndoBar undo, Runnable changed) {}
