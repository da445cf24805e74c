package redress.desk.learning;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import redress.casework.Cases;
import redress.casework.Lessons;
import redress.casework.ToDo;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Viewer;
import redress.learning.Agendas;
import redress.learning.Trends;

/**
 * What the Learning screen works with.
 *
 * @param open shows a case
 * @param files asks for a file of this computer, as evidence
 * @param viewer shows a file kept as evidence
 * @param changed called after each change, so that the other lists read again
 */
public record LearningDesk(
        String council,
        Cases cases,
        ToDo toDo,
        Uses learned,
        LongConsumer open,
        Function<Node, Optional<Path>> files,
        Viewer viewer,
        ListPrinting printing,
        UndoBar undo,
        Runnable changed) {

    /** What is learned beyond a single case. */
    public record Uses(Lessons lessons, Trends trends, Agendas agendas) {}

    Lessons lessons() {
        return learned.lessons();
    }
}
