package redress.desk.letters;

import redress.casework.Cases;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.UndoBar;
import redress.letters.Letters;

/**
 * What the Templates tab works with.
 *
 * @param drafts keeps unsaved texts over a crash
 */
public record TemplatesDesk(Cases cases, Letters letters, DraftFolder drafts, UndoBar undo) {}
