package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.calendar.Dates;
import redress.calendar.DueRule;
import redress.calendar.Moment;
import redress.calendar.Period;
import redress.calendar.ReceiptRule;
import redress.calendar.Roll;
import redress.calendar.WorkingCalendar;
import redress.procedure.DeadlineRule;
import redress.procedure.Procedure;

/** Whether and how far a deadline may be moved, by the procedure's own rule for it. */
final class Extensions {

    private Extensions() {}

    /** Why this deadline cannot be extended at all (any more); empty where it can. */
    static Optional<String> refusal(Procedure procedure, Deadline deadline) {
        Optional<DeadlineRule.ExtensionRule> rule = rule(procedure, deadline);
        if (rule.isEmpty()) {
            return Optional.of("The procedure has no extension of the " + lower(deadline.label())
                    + ". Send a holding or update letter; the date stays.");
        }
        return rule.get()
                .times()
                .filter(times -> deadline.extensions() >= times)
                .map(times -> times == 1
                        ? "The procedure allows one extension. It was used."
                        : "The procedure allows " + times + " extensions. They were used.");
    }

    /** The date a fixed extension leads to, or the furthest one the procedure allows; empty where it sets no limit. */
    static Optional<LocalDate> furthest(
            Procedure procedure, WorkingCalendar calendar, Deadline deadline, LocalDate decided) {
        DeadlineRule.ExtensionRule rule = rule(procedure, deadline).orElseThrow();
        LocalDate from = rule.fromToday() ? decided : deadline.due();
        Optional<LocalDate> single = rule.by().or(rule::cap).map(period -> counted(period, from, calendar));
        Optional<LocalDate> total = rule.totalCap()
                .flatMap(period -> deadline.working()
                        .map(due -> counted(period, due.anchor().moment().date(), calendar)));
        return single.isEmpty() ? total : total.isEmpty() || single.get().isBefore(total.get()) ? single : total;
    }

    static void check(
            Procedure procedure,
            WorkingCalendar calendar,
            Deadline deadline,
            Happening.Extended extension,
            LocalDate decided) {
        refusal(procedure, deadline).ifPresent(sentence -> {
            throw new Refused(sentence);
        });
        DeadlineRule.ExtensionRule rule = rule(procedure, deadline).orElseThrow();
        if (extension.reason().isBlank()) {
            throw new Refused("An extension needs its reason. Type why the answer is not ready.");
        }
        if (!extension.until().isAfter(deadline.due())) {
            throw new Refused("An extension may not shorten the time: it is due on " + Dates.inWords(deadline.due())
                    + " already. Choose a later date.");
        }
        furthest(procedure, calendar, deadline, decided)
                .filter(furthest -> extension.until().isAfter(furthest))
                .ifPresent(furthest -> {
                    throw new Refused("The procedure allows an extension to " + Dates.inWords(furthest)
                            + " at most. Choose that day or an earlier one.");
                });
        if (extension.letterId().isEmpty() && !rule.letter().isEmpty()) {
            throw new Refused("An extension goes with its holding letter. Write both in one step.");
        }
    }

    private static Optional<DeadlineRule.ExtensionRule> rule(Procedure procedure, Deadline deadline) {
        return Optional.ofNullable(procedure.deadlines().get(deadline.name())).flatMap(DeadlineRule::extension);
    }

    private static LocalDate counted(Period period, LocalDate from, WorkingCalendar calendar) {
        return new DueRule(period, Roll.defaultFor(period.unit()), ReceiptRule.DEFAULT).due(Moment.of(from), calendar);
    }

    private static String lower(String label) {
        return label.toLowerCase(java.util.Locale.UK);
    }
}
