package redress.desk.reports;

import javafx.scene.layout.Region;
import redress.desk.kit.Command;

/** A place over a section in which the co-ordinator writes; one at a time. */
interface Writing {

    /** What is shown. */
    Region box();

    /** Keeps what was written: the filled button while it is open. */
    Command save();

    /** The keyboard goes to its first field. */
    void focus();

    /** It is left: what stands there is kept as a draft. */
    void close();
}
