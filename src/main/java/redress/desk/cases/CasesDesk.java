package redress.desk.cases;

import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import redress.casework.BulkActs;
import redress.casework.Cases;
import redress.casework.Officers;
import redress.desk.kit.Command;
import redress.desk.kit.DraftFolder;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Navigator;
import redress.desk.kit.UndoBar;

/**
 * What the Cases screen works with.
 *
 * @param open shows a case
 * @param begin for the empty state: the first one always, the others where there is no case at all
 * @param memory keeps the views and columns chosen
 */
public record CasesDesk(
        String council,
        Cases cases,
        LongConsumer open,
        List<Command> begin,
        ListPrinting printing,
        DraftFolder memory,
        Many many) {

    /**
     * What acts on many cases at once need.
     *
     * @param coordinator the name of who acts; asked off the screen's thread
     * @param changed told when cases were changed
     */
    public record Many(
            BulkActs acts,
            Officers officers,
            Supplier<String> coordinator,
            Navigator navigator,
            UndoBar undo,
            Runnable changed) {}
}
