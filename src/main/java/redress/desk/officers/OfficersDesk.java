package redress.desk.officers;

import redress.casework.Cases;
import redress.casework.Officers;
import redress.desk.kit.UndoBar;

/**
 * What the Officers screen works with.
 *
 * @param changed called after each change, so that the lists read again
 */
public record OfficersDesk(Officers officers, Cases cases, UndoBar undo, Runnable changed) {}
