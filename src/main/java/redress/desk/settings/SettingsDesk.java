package redress.desk.settings;

import redress.casework.Cases;
import redress.casework.CouncilCalendar;
import redress.casework.Setup;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;

/**
 * What Settings works with.
 *
 * @param moved called after open cases have moved to another calendar, so that the lists read again
 */
public record SettingsDesk(
        Cases cases, Setup setup, CouncilCalendar calendar, Theme theme, UndoBar undo, Runnable moved) {}
