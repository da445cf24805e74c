package redress.desk.reports;

import java.util.function.Consumer;
import redress.casework.Cases;
import redress.council.Council;

/**
 * What the Reports screen works with.
 *
 * @param openCase shows the case with this reference
 */
public record ReportsDesk(Cases cases, Council council, Consumer<String> openCase) {}
