package redress.desk.casefile;

import redress.casework.Cases;
import redress.casework.Papers;
import redress.casework.Presence;
import redress.casework.Setup;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.Navigator;
import redress.desk.kit.PostRoom;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Viewer;
import redress.letters.Letters;

/** What the screen of a case works with. */
public record CaseDesk(
        Cases cases,
        Letters letters,
        Setup setup,
        Navigator navigator,
        UndoBar undo,
        DraftFolder drafts,
        PostRoom post,
        Papers papers,
        Viewer viewer,
        OfficerDesk officers,
        Presence presence) {}
