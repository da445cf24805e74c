package redress.desk.letters;

import java.util.Optional;
import java.util.function.BiConsumer;
import redress.casework.Cases;
import redress.casework.Deed;
import redress.desk.kit.UndoBar;
import redress.letters.Letters;
import redress.letters.Sending;

/**
 * What the Letters screen works with.
 *
 * @param open shows a case, with a deed's form already open where one is given
 */
public record LettersDesk(
        Cases cases, Letters letters, Sending sending, UndoBar undo, BiConsumer<Long, Optional<Deed>> open) {}
