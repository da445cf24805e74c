package redress.desk.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import redress.desk.kit.Choose;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Text;
import redress.desk.kit.UndoBar;
import redress.reports.AnnualReports;

/**
 * What the Reports screen works with.
 *
 * @param openCase shows the case with this reference
 * @param folder asks in a window of this title, over the node's, for the folder of the report's files; empty where none
 *     was chosen
 * @param file asks where a file of this name shall be saved; empty where the user thinks better of it
 */
public record ReportsDesk(
        AnnualReports reports,
        Supplier<LocalDate> today,
        Consumer<String> openCase,
        BiFunction<Node, String, Optional<Path>> folder,
        BiFunction<Node, String, Optional<Path>> file,
        ListPrinting printing,
        DraftFolder drafts,
        UndoBar undo) {

    /** The same with the system's own window for files. */
    public ReportsDesk(
            AnnualReports reports,
            Supplier<LocalDate> today,
            Consumer<String> openCase,
            BiFunction<Node, String, Optional<Path>> folder,
            ListPrinting printing,
            DraftFolder drafts,
            UndoBar undo) {
        this(
                reports,
                today,
                openCase,
                folder,
                (owner, name) -> Choose.newFile(owner, Text.of("reports.pdf"), name),
                printing,
                drafts,
                undo);
    }
}
