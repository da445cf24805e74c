package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.calendar.DueRule;
import redress.calendar.Moment;
import redress.calendar.Roll;
import redress.calendar.WorkingCalendar;
import redress.procedure.AgeLimit;
import redress.procedure.Procedure;

/**
 * Whether a matter came in time, by the age limits of the procedure (NN-32, NN-33, BH-46, KL-22).
 *
 * @param beyond the limits it came too late for
 */
public record AgeCheck(List<Beyond> beyond) {

    /** A limit, and the last day on which the complaint would have been in time. */
    public record Beyond(AgeLimit limit, LocalDate last) {}

    public AgeCheck {
        beyond = List.copyOf(beyond);
    }

    /**
     * Looks at a matter.
     *
     * @param received the day the complaint came
     * @param occurred the day the matter happened; a limit that counts from it is left aside where it is not known
     * @param known the day the person came to know of it, likewise
     */
    public static AgeCheck of(
            Procedure procedure,
            WorkingCalendar calendar,
            LocalDate received,
            Optional<LocalDate> occurred,
            Optional<LocalDate> known) {
        List<Beyond> beyond = new ArrayList<>();
        for (AgeLimit limit : procedure.ages()) {
            Optional<LocalDate> since = limit.since().equals("known") ? known : occurred;
            since.map(day -> new DueRule(limit.within(), Roll.AS_IS, procedure.receipt())
                            .due(Moment.of(day), false, calendar))
                    .filter(received::isAfter)
                    .ifPresent(last -> beyond.add(new Beyond(limit, last)));
        }
        return new AgeCheck(beyond);
    }

    public boolean inTime() {
        return beyond.isEmpty();
    }

    /** Whether the procedure leaves it out whatever the reason: such a limit decides where several are passed. */
    public boolean excluded() {
        return beyond.stream().anyMatch(one -> one.limit().excludes());
    }

    /** The reasons that must all be on record to take it all the same; none where it is in time or left out. */
    public List<String> demanded() {
        return excluded()
                ? List.of()
                : beyond.stream()
                        .flatMap(one -> one.limit().reasons().stream())
                        .distinct()
                        .toList();
    }

    /** The exclusion by which it can be refused, the strictest first; empty where its age alone never refuses it. */
    public Optional<String> exclusion() {
        return beyond.stream()
                .map(Beyond::limit)
                .sorted(java.util.Comparator.comparing(limit -> !limit.excludes()))
                .flatMap(limit -> limit.exclusion().stream())
                .findFirst();
    }

    /** The clauses of the limits passed. */
    public String clauses() {
        return beyond.stream()
                .map(one -> one.limit().clause())
                .distinct()
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
