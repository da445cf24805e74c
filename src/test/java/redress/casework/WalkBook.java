package redress.casework;

import java.time.LocalDate;
import java.util.List;
import redress.procedure.Procedure;

/** Where a random walk writes its case down: in memory only, or in a real database. */
interface WalkBook {

    Procedure procedure();

    CaseState receive(NewCase intake);

    /**
     * Records on a case.
     *
     * @throws Refused where the case cannot take it; it stands as before then
     */
    CaseState record(CaseState on, LocalDate day, List<Happening> what);

    /** Looks whether what is kept of an ended case reads again as it stands. */
    void check(CaseState ended);
}
