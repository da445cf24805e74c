package redress.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import redress.calendar.DueDate;
import redress.calendar.Moment;

/**
 * A duty of one case with its due date.
 *
 * @param name its name in the procedure ("stage-1-response"), or "remedy", "own-reminder"
 * @param number 1 for the first, rising where the duty comes round again
 * @param label for people: "Stage 1 response"
 * @param firstDue the due date before any extension: kept and reported for ever
 * @param due the last day on which it is in time
 * @param hour on that day, for duties counted in hours
 * @param done when it was fulfilled
 * @param lapsed nobody owes it any more, because the case ended or the next step overtook it
 * @param atTheLatest its anchor has not happened; counted from the anchor's own due date
 * @param internal promised to nobody outside the council
 * @param customers a time limit of the customer's, not a duty of the council's
 * @param extensible whether the procedure allows an extension of it
 * @param extensions how often the council extended it; an emergency does not count
 * @param working the working day by day; empty where the date was set by hand or imported
 */
public record Deadline(
        String name,
        int number,
        String label,
        LocalDate firstDue,
        LocalDate due,
        Optional<LocalTime> hour,
        Optional<Moment> done,
        boolean lapsed,
        boolean atTheLatest,
        boolean internal,
        boolean customers,
        boolean extensible,
        int extensions,
        String clause,
        Optional<DueDate> working) {

    /** A date somebody set, which nothing was counted for; internal where it is promised to nobody outside. */
    static Deadline byHand(String name, int number, String label, LocalDate firstDue, LocalDate due, boolean internal) {
        return new Deadline(
                name,
                number,
                label,
                firstDue,
                due,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                internal,
                false,
                false,
                0,
                "",
                Optional.empty());
    }

    /** The same, by this rule of the procedure. */
    Deadline under(String rule) {
        return new Deadline(
                name,
                number,
                label,
                firstDue,
                due,
                hour,
                done,
                lapsed,
                atTheLatest,
                internal,
                customers,
                extensible,
                extensions,
                rule,
                working);
    }

    /** The same, fulfilled on a day, or owed by nobody any more. */
    Deadline ended(Optional<LocalDate> fulfilled, boolean overtaken) {
        return new Deadline(
                name,
                number,
                label,
                firstDue,
                due,
                hour,
                fulfilled.map(Moment::of),
                overtaken,
                atTheLatest,
                internal,
                customers,
                extensible,
                extensions,
                clause,
                working);
    }

    /** Whether the council still owes it. */
    public boolean isOwed() {
        return done.isEmpty() && !lapsed && !customers;
    }

    /** Whether it is only what the co-ordinator wants to be reminded of. */
    public boolean isOwnReminder() {
        return name.equals("own-reminder");
    }

    /** Whether it stands on the to-do list for itself, beside its case: a reminder, a remedy, a learning action. */
    public boolean isOfItsOwn() {
        return isOwnReminder() || name.equals("remedy") || name.equals("learning-action");
    }

    /** Whether it is about those who write: help promised to them, the consent of a customer; no step of the answer. */
    public boolean isAboutPeople() {
        return name.equals(PartyList.ASSISTANCE) || name.equals(ActingList.CONSENT);
    }

    /** Whether it is still running, be it the council's or the customer's. */
    public boolean isRunning() {
        return done.isEmpty() && !lapsed;
    }

    /** In time means by the end of the due date, or by the hour where it is counted in hours. */
    public boolean inTime() {
        return done.map(at -> !at.date().isAfter(due)
                        && (at.date().isBefore(due)
                                || hour.isEmpty()
                                || at.time().isEmpty()
                                || !at.time().get().isAfter(hour.get())))
                .orElse(false);
    }
}
