package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.calendar.WorkingCalendar;

/**
 * The dates to propose to an officer; the co-ordinator may set others.
 *
 * @param draft the last day on which the draft is in time
 * @param chase the day to ask how far it is
 */
public record ProposedDates(Optional<LocalDate> draft, Optional<LocalDate> chase) {

    /** How many working days before the response is due its draft is wanted. */
    static final int DRAFT_BEFORE_RESPONSE = 3;

    /** How many working days before the draft is wanted the officer is asked. */
    static final int CHASE_BEFORE_DRAFT = 2;

    /**
     * The draft as the procedure counts it, where it names the date; else three working days before the response is due,
     * and the question two working days before the draft. Neither is earlier than the next working day. Empty where no
     * response is owed.
     */
    public static ProposedDates of(CaseState state, LocalDate today) {
        Optional<LocalDate> draft = named(state, OfficerList.DRAFT)
                .or(() -> state.responseDeadline()
                        .filter(Deadline::isOwed)
                        .map(due -> before(due.due(), DRAFT_BEFORE_RESPONSE, state.calendar(), today)));
        Optional<LocalDate> chase = named(state, OfficerList.CHASE)
                .or(() -> draft.map(day -> before(day, CHASE_BEFORE_DRAFT, state.calendar(), today)));
        return new ProposedDates(draft, chase);
    }

    private static Optional<LocalDate> named(CaseState state, String deadline) {
        return state.deadline(deadline).filter(Deadline::isOwed).map(Deadline::due);
    }

    private static LocalDate before(LocalDate day, int workingDays, WorkingCalendar calendar, LocalDate today) {
        LocalDate earlier = calendar.plus(day, -workingDays);
        LocalDate soonest = calendar.plus(today, 1);
        return earlier.isBefore(soonest) ? soonest : earlier;
    }
}
