package redress.desk.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import redress.casework.AuditTrail;
import redress.casework.Backups;
import redress.casework.BulkActs;
import redress.casework.Cases;
import redress.casework.Contacts;
import redress.casework.CouncilCalendar;
import redress.casework.Hosting;
import redress.casework.Officers;
import redress.casework.Services;
import redress.casework.Setup;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.letters.Emergencies;

/**
 * What Settings works with.
 *
 * @param printing prints the procedure
 */
public record SettingsDesk(Uses uses, Theme theme, UndoBar undo, ListPrinting printing, Around around) {

    /** The use cases behind the parts. */
    public record Uses(
            Cases cases,
            Setup setup,
            CouncilCalendar calendar,
            Emergencies emergencies,
            BulkActs bulk,
            Officers officers,
            Services services,
            Contacts contacts,
            Backups backups,
            Hosting hosting,
            AuditTrail audit) {}

    /**
     * What lies outside Settings.
     *
     * @param folder asks in a window of this title, over the node's, for a folder; empty where none was chosen
     * @param file asks for a file in the same way
     * @param openNext the next start opens the cases in this folder; answers the folder it would have opened before
     * @param letters goes to what letters say
     * @param changed called after officers, services or dates have changed, so that the lists read again
     * @param backedUp called after a backup was made
     * @param openCase brings a case to the front
     * @param openPerson brings a person to the front
     * @param about what else is told of the program: what is new, the quick guide
     */
    public record Around(
            BiFunction<Node, String, Optional<Path>> folder,
            BiFunction<Node, String, Optional<Path>> file,
            UnaryOperator<Path> openNext,
            Runnable letters,
            Runnable changed,
            Runnable backedUp,
            LongConsumer openCase,
            LongConsumer openPerson,
            List<Command> about) {
        public Around {
            about = List.copyOf(about);
        }
    }

    Cases cases() {
        return uses.cases();
    }

    Setup setup() {
        return uses.setup();
    }
}
