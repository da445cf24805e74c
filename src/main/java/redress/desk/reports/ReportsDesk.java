package redress.desk.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import redress.desk.kit.ListPrinting;
import redress.reports.AnnualReports;

/**
 * What the Reports screen works with.
 *
 * @param openCase shows the case with this reference
 * @param folder asks in a window of this title, over the node's, for the folder of the report's files; empty where none
 *     was chosen
 * @param printing prints the report
 */
public record ReportsDesk(
        AnnualReports reports,
        Supplier<LocalDate> today,
        Consumer<String> openCase,
        BiFunction<Node, String, Optional<Path>> folder,
        ListPrinting printing) {}
