package redress.desk.cases;

import java.util.function.LongConsumer;
import redress.casework.Cases;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;

/**
 * What the Cases screen works with.
 *
 * @param open shows a case
 */
public record CasesDesk(String council, Cases cases, LongConsumer open, Command newCase, ListPrinting printing) {}
