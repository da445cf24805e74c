package redress.desk.letters;

import java.util.Optional;
import java.util.function.BiConsumer;
import redress.casework.Cases;
import redress.casework.Deed;
import redress.desk.kit.PostRoom;
import redress.desk.kit.UndoBar;
import redress.letters.Sending;

/**
 * What the Letters screen works with.
 *
 * @param council its name, for the list that lies on a printed run
 * @param open shows a case, with a deed's form already open where one is given
 * @param changed tells the other screens that letters were recorded as sent
 */
public record LettersDesk(
        String council,
        Cases cases,
        PostRoom post,
        UndoBar undo,
        BiConsumer<Long, Optional<Deed>> open,
        Runnable changed) {

    Sending sending() {
        return post.sending();
    }
}
