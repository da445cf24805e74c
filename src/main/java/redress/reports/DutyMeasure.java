package redress.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import redress.calendar.WorkingCalendar;
import redress.casework.CaseFacts;
import redress.casework.CaseFacts.Duty;
import redress.procedure.DeadlineRule;
import redress.procedure.EventType;

/**
 * One deadline of the procedure over a year, for every kind of case it applies to.
 *
 * @param done fulfilled in the year: the denominator of both percentages
 * @param inTime of these, by the first due date; on the due date is in time
 * @param inTimeExtended of these, by the due date with extensions
 * @param overdue not fulfilled at the end of the year, or on the day of the report while the year runs, though the first
 *     due date had passed and the case was open
 * @param days working days from the day of receipt; counted only where the deadline runs from receipt
 */
public record DutyMeasure(
        String deadline,
        String label,
        Figure done,
        Figure inTime,
        Figure inTimeExtended,
        Figure overdue,
        boolean runsFromReceipt,
        Days days) {

    /** A deadline of a case. */
    record One(CaseFacts facts, Duty duty) {}

    /** The duties of all cases by the name of the deadline. */
    static Map<String, List<One>> byDeadline(List<CaseFacts> facts) {
        Map<String, List<One>> found = new HashMap<>();
        for (CaseFacts one : facts) {
            for (Duty duty : one.duties()) {
                found.computeIfAbsent(duty.deadline(), name -> new ArrayList<>())
                        .add(new One(one, duty));
            }
        }
        return found;
    }

    static DutyMeasure of(
            DeadlineRule rule, List<One> all, ReportingPeriod year, WorkingCalendar calendar, LocalDate made) {
        String name = rule.name();
        List<One> done = done(all, year);
        boolean fromReceipt = runsFromReceipt(rule);
        return new DutyMeasure(
                name,
                rule.label(),
                figure(year + " done " + name, done),
                figure(
                        year + " in time " + name,
                        done.stream().filter(one -> isInTime(one.duty())).toList()),
                figure(
                        year + " in time with extensions " + name,
                        done.stream()
                                .filter(one -> !one.duty()
                                        .done()
                                        .orElseThrow()
                                        .isAfter(one.duty().due()))
                                .toList()),
                figure(
                        year + " overdue " + name,
                        all.stream().filter(one -> isOverdue(one, year, made)).toList()),
                fromReceipt,
                fromReceipt ? days(done, calendar) : Days.of(List.of()));
    }

    /** The cases in which it was fulfilled in the year, as often as it was. */
    static List<CaseFacts> casesDone(List<One> all, ReportingPeriod year) {
        return done(all, year).stream().map(One::facts).toList();
    }

    /** Of {@link #casesDone}, those by the first due date. */
    static List<CaseFacts> casesInTime(List<One> all, ReportingPeriod year) {
        return done(all, year).stream()
                .filter(one -> isInTime(one.duty()))
                .map(One::facts)
                .toList();
    }

    private static List<One> done(List<One> all, ReportingPeriod year) {
        return all.stream()
                .filter(one -> one.duty().done().filter(year::contains).isPresent())
                .toList();
    }

    /** Whether it was done by the first due date; false while it is not done. */
    private static boolean isInTime(Duty duty) {
        return duty.done().filter(done -> !done.isAfter(duty.firstDue())).isPresent();
    }

    private static Figure figure(String id, List<One> duties) {
        return new Figure(
                id,
                duties.size(),
                duties.stream().map(one -> one.facts().reference()).distinct().toList());
    }

    /** What is due on the day the report is made can still be done in time. */
    private static boolean isOverdue(One one, ReportingPeriod year, LocalDate made) {
        LocalDate last = year.lastDay(made);
        return !one.duty().firstDue().isAfter(year.end())
                && one.duty().firstDue().isBefore(made)
                && one.duty().done().filter(done -> !done.isAfter(last)).isEmpty()
                && Counting.isOpenAfter(one.facts(), last);
    }

    private static boolean runsFromReceipt(DeadlineRule rule) {
        return rule.repeatsUntil().isEmpty()
                && rule.from().stream()
                        .allMatch(anchor ->
                                anchor.type() == EventType.RECEIVED || anchor.type() == EventType.ACKNOWLEDGEMENT_SENT);
    }

    private static Days days(List<One> done, WorkingCalendar calendar) {
        return Days.of(done.stream()
                .map(one -> calendar.workingDaysBetween(
                        one.facts().received(), one.duty().done().orElseThrow()))
                .toList());
    }
}
