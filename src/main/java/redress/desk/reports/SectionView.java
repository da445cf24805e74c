package redress.desk.reports;

import java.util.List;
import javafx.scene.Parent;
import redress.reports.AnnualReports;

/** A section as it is shown at the right. */
interface SectionView {

    /** What is shown. */
    Parent node();

    /** Shows what would be counted differently today. */
    void changes(List<AnnualReports.Changed> changes);

    /** Takes away what was opened in it; false if nothing was. */
    boolean escape();

    /** The keyboard goes back to where the writing was begun. */
    void focusWrite();
}
