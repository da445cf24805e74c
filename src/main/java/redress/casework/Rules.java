package redress.casework;

import java.util.Map;
import redress.calendar.WorkingCalendar;
import redress.procedure.Procedure;

/** The frozen procedure and calendar versions that entries name. Both only ever grow, so a case folds to the same dates for ever. */
public record Rules(Map<ProcedureRef, Procedure> procedures, Map<Long, WorkingCalendar> calendars) {

    public Rules {
        procedures = Map.copyOf(procedures);
        calendars = Map.copyOf(calendars);
    }

    Procedure procedure(ProcedureRef ref) {
        Procedure found = procedures.get(ref);
        if (found == null) {
            throw new Refused(
                    "The procedure this case was received under is missing from the database. Restore the last backup.");
        }
        return found;
    }

    WorkingCalendar calendar(long version) {
        WorkingCalendar found = calendars.get(version);
        if (found == null) {
            throw new Refused(
                    "The calendar this case was received under is missing from the database. Restore the last backup.");
        }
        return found;
    }
}
