package redress;

import java.util.function.Consumer;
import java.util.function.Supplier;
import redress.desk.importing.ImportDesk;
import redress.desk.importing.ImportScreen;
import redress.desk.importing.PeopleDesk;
import redress.desk.importing.PeoplePasteScreen;
import redress.desk.kit.Command;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.Navigator;
import redress.desk.kit.Screen;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;

/**
 * The screens that take things over from spreadsheets.
 *
 * @param ways where they lead
 */
record Imports(UseCases uses, Work work, DraftFolder drafts, UndoBar undo, Ways ways) {

    /** Where they lead: to a case by its reference, to the lists, which read again, and to the list of cases. */
    record Ways(Navigator navigator, Consumer<String> open, Runnable changed, Supplier<? extends Screen> cases) {}

    Command cases() {
        return ImportScreen.command(() -> ways.navigator().open(casesScreen()));
    }

    /** Takes over the cases of a spreadsheet; at its end the list of cases. */
    Screen casesScreen() {
        return new ImportScreen(
                new ImportDesk(
                        uses.importing(),
                        drafts,
                        ways.open(),
                        ways.changed(),
                        () -> ways.navigator().replace(ways.cases().get())),
                work);
    }

    Command people() {
        return PeoplePasteScreen.command(() -> ways.navigator().open(peopleScreen()));
    }

    Screen peopleScreen() {
        return new PeoplePasteScreen(new PeopleDesk(uses.setup(), undo, ways.changed()), work);
    }
}
