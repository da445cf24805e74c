package redress.desk.importing;

import redress.casework.Setup;
import redress.desk.kit.UndoBar;

/**
 * What pasting officers and services works with.
 *
 * @param changed called once they were added
 */
public record PeopleDesk(Setup setup, UndoBar undo, Runnable changed) {}
