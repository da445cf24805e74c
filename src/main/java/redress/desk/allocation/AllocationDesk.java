package redress.desk.allocation;

import java.util.function.LongConsumer;
import redress.casework.Cases;
import redress.casework.Officers;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Viewer;
import redress.letters.Packs;

/**
 * What the Allocation screen works with.
 *
 * @param open shows a case
 * @param absences goes to where officers and their absences are kept
 * @param changed called after each change, so that all lists read again
 */
public record AllocationDesk(
        String council,
        String coordinator,
        Uses uses,
        UndoBar undo,
        LongConsumer open,
        Command absences,
        ListPrinting printing,
        Runnable changed) {

    /**
     * What is read and recorded, and how an officer is told.
     *
     * @param viewer shows the briefing before it goes
     */
    public record Uses(Cases cases, Officers officers, Packs packs, Mail mail, Viewer viewer) {}

    /** Where e-mail drafts go. */
    @FunctionalInterface
    public interface Mail {
        /** Opens the draft. @return the sentence that says so, or what to do */
        String open(byte[] draft);
    }
}
