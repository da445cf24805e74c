package redress.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.calendar.Closure;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;

/**
 * What is supposed of a case to see what its dates would be. Worked out by folding its own timeline with made-up entries
 * at the end, the very way real ones count; nothing is recorded.
 *
 * @param received it was received on this day instead
 * @param sent a letter of this purpose went on that day
 * @param extendedBy the response was extended by so many working days from its due date
 * @param closed the council was closed on these days too
 */
public record WhatIf(
        Optional<LocalDate> received, Optional<Sent> sent, Optional<Integer> extendedBy, Optional<Closure> closed) {

    /** A letter that went, by its purpose. */
    public record Sent(String purpose, LocalDate day) {}

    /** A date as it is and as it would be; either may be missing. */
    public record Row(String label, Optional<Deadline> now, Optional<Deadline> then) {

        /** Whether it would be another day, or would be over or running where it is not. */
        public boolean differs() {
            return !now.map(Deadline::due).equals(then.map(Deadline::due))
                    || !now.map(Deadline::isRunning).equals(then.map(Deadline::isRunning));
        }
    }

    /** Whether nothing is supposed. */
    public boolean isEmpty() {
        return received.isEmpty() && sent.isEmpty() && extendedBy.isEmpty() && closed.isEmpty();
    }

    /**
     * The case as it would be.
     *
     * @param today the day an extension would be decided on
     * @throws Refused where the procedure or the rest of the timeline does not allow it; the sentence says why
     */
    public CaseState of(CaseState now, Rules rules, LocalDate today) {
        Rules with = closed.map(days -> closedToo(rules, now, days)).orElse(rules);
        List<Entry> supposed = new ArrayList<>();
        closed.ifPresent(days -> supposed.add(entry(supposed, today, new Happening.CalendarApplied(fresh(rules)))));
        received.ifPresent(day -> supposed.add(entry(supposed, today, corrected(now, day))));
        extendedBy.ifPresent(days -> supposed.add(entry(supposed, today, extended(fold(now, supposed, with), days))));
        sent.ifPresent(letter -> {
            supposed.add(entry(supposed, letter.day(), new Happening.LetterWritten(-1, letter.purpose(), "customer")));
            supposed.add(entry(supposed, letter.day(), new Happening.LetterSent(-1, letter.purpose(), "post")));
        });
        return fold(now, supposed, with);
    }

    /** Every date that runs in one of the two, in the order it would be due. */
    public static List<Row> compare(CaseState now, CaseState then) {
        List<Row> rows = new ArrayList<>();
        for (Deadline would : then.deadlines()) {
            Optional<Deadline> is = same(now, would);
            if (would.isRunning() || is.filter(Deadline::isRunning).isPresent()) {
                rows.add(new Row(would.label(), is, Optional.of(would)));
            }
        }
        for (Deadline is : now.deadlines()) {
            if (is.isRunning() && same(then, is).isEmpty()) {
                rows.add(new Row(is.label(), Optional.of(is), Optional.empty()));
            }
        }
        return List.copyOf(rows);
    }

    private static Optional<Deadline> same(CaseState state, Deadline deadline) {
        return state.deadlines().stream()
                .filter(other -> other.name().equals(deadline.name()) && other.number() == deadline.number())
                .findFirst();
    }

    private static CaseState fold(CaseState now, List<Entry> supposed, Rules rules) {
        return CaseState.of(now.timeline().plus(supposed), rules);
    }

    private static Entry entry(List<Entry> before, LocalDate day, Happening what) {
        return new Entry(Long.MAX_VALUE - 10 + before.size(), Moment.of(day), "", Instant.EPOCH, "", what);
    }

    private static Happening corrected(CaseState now, LocalDate day) {
        long receipt = now.timeline().entries().get(0).seq();
        return new Happening.Corrected(receipt, "happened", day.toString(), "");
    }

    private static Happening extended(CaseState then, int days) {
        Deadline response = then.responseDeadline()
                .filter(Deadline::isOwed)
                .orElseThrow(() -> new Refused("No response is outstanding, so there is nothing to extend."));
        LocalDate until = then.calendar().plus(response.due(), days);
        return new Happening.Extended(response.name(), until, "supposed", Optional.of(-1L));
    }

    private static Rules closedToo(Rules rules, CaseState now, Closure days) {
        Map<Long, WorkingCalendar> calendars = new HashMap<>(rules.calendars());
        calendars.put(fresh(rules), now.calendar().closedToo(days));
        return new Rules(rules.procedures(), calendars);
    }

    private static long fresh(Rules rules) {
        return rules.calendars().keySet().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0)
                + 1;
    }
}
