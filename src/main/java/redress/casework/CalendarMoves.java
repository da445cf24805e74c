package redress.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;

/**
 * What a new calendar would do to the open cases: each running date that would move, old and new (DESIGN section 4).
 * Closed cases never move.
 */
public record CalendarMoves(List<Move> moves) {

    public CalendarMoves {
        moves = List.copyOf(moves);
    }

    /** One date of one case that would move. */
    public record Move(long caseId, String reference, String label, LocalDate from, LocalDate to) {}

    /**
     * Works them out by folding each case once more, as if the calendar had been applied to it today.
     *
     * @param fresh the number the new calendar would get
     */
    public static CalendarMoves of(
            List<CaseState> open, Rules rules, long fresh, WorkingCalendar calendar, LocalDate today) {
        Map<Long, WorkingCalendar> calendars = new HashMap<>(rules.calendars());
        calendars.put(fresh, calendar);
        Rules with = new Rules(rules.procedures(), calendars);
        List<Move> moves = new ArrayList<>();
        for (CaseState before : open) {
            Entry applied = new Entry(
                    Long.MAX_VALUE, Moment.of(today), "", Instant.EPOCH, "", new Happening.CalendarApplied(fresh));
            CaseState after = CaseState.of(before.timeline().plus(List.of(applied)), with);
            before.deadlines().stream()
                    .filter(Deadline::isRunning)
                    .forEach(was -> now(after, was)
                            .filter(is -> !is.due().equals(was.due()))
                            .ifPresent(is -> moves.add(
                                    new Move(before.caseId(), before.reference(), was.label(), was.due(), is.due()))));
        }
        return new CalendarMoves(moves);
    }

    private static Optional<Deadline> now(CaseState after, Deadline was) {
        return after.deadlines().stream()
                .filter(is -> is.name().equals(was.name()) && is.number() == was.number())
                .findFirst();
    }

    /** The cases concerned, each once. */
    public List<Long> cases() {
        return moves.stream().map(Move::caseId).distinct().toList();
    }
}
