package redress.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.calendar.Anchor;
import redress.calendar.Dates;
import redress.calendar.DueDate;
import redress.calendar.DueRule;
import redress.calendar.Moment;
import redress.calendar.WorkingCalendar;
import redress.procedure.DeadlineRule;
import redress.procedure.EventType;
import redress.procedure.NearestWord;
import redress.procedure.Procedure;

/** One deadline of a procedure, all its versions, counted by one calendar. */
final class CountedClock {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final WorkingCalendar calendar;
    private final String name;
    private final List<Version> versions;

    /** How one version of the procedure counts it. */
    private record Version(Procedure procedure, DeadlineRule deadline, DueRule rule, boolean receipt) {}

    CountedClock(ChosenProcedure chosen, String name, WorkingCalendar calendar) {
        this.calendar = calendar;
        this.name = name;
        this.versions = chosen.all().versions(chosen.id()).stream()
                .filter(version -> version.deadlines().containsKey(name))
                .map(version -> version(version, version.deadlines().get(name)))
                .toList();
        if (versions.isEmpty()) {
            throw new WrongUsage("The procedure " + chosen.id() + " has no clock \"" + Terminal.plain(name) + "\". "
                    + NearestWord.hint(name, chosen.newest().deadlines().keySet()));
        }
    }

    private static Version version(Procedure procedure, DeadlineRule deadline) {
        EventType anchor = deadline.from().get(0).type();
        boolean receipt = anchor == EventType.RECEIVED || anchor == EventType.STAGE_2_REQUESTED;
        return new Version(
                procedure, deadline, new DueRule(deadline.due(), deadline.roll(), procedure.receipt()), receipt);
    }

    /** The due date, with the hour where it is counted in hours from a known one. */
    Moment due(Moment anchor) {
        Version version = inForce(anchor.date());
        if (anchor.date().getYear() < FIRST_YEAR || anchor.date().getYear() > LAST_YEAR) {
            throw new WrongUsage(anchor + ": Dates are counted from 1900 to 2199 only. Check the year.");
        }
        try {
            return version.rule().reached(anchor, version.receipt(), calendar);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(anchor + ": " + e.getMessage());
        }
    }

    /** The due date with its working. */
    DueDate explained(Moment anchor) {
        due(anchor);
        Version version = inForce(anchor.date());
        String event = version.deadline().from().get(0).type().id().replace('-', ' ');
        String label = Character.toUpperCase(event.charAt(0)) + event.substring(1);
        return version.rule()
                .count(
                        new Anchor(label, "", anchor, version.receipt()),
                        version.deadline().label().toLowerCase(Locale.UK),
                        calendar);
    }

    /** What to say where days lie before the first version of the procedure. */
    Optional<String> warning(List<Moment> anchors) {
        LocalDate first = versions.get(0).procedure().effectiveFrom();
        List<LocalDate> before = anchors.stream()
                .map(Moment::date)
                .filter(day -> day.isBefore(first))
                .sorted()
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        String days = before.size() == 1
                ? Dates.inWords(before.get(0)) + " is"
                : before.size() + " of the dates (the first " + Dates.inWords(before.get(0)) + ") are";
        return Optional.of("Warning: " + days + " before the first version of this procedure, in force from "
                + Dates.inWords(first) + "; counted by that version.");
    }

    private Version inForce(LocalDate day) {
        Version found = versions.get(0);
        for (Version version : versions) {
            if (!version.procedure().effectiveFrom().isAfter(day)) {
                found = version;
            }
        }
        if (found.deadline().dateIsSet()) {
            throw new CommandFailed("The date of \"" + name
                    + "\" is agreed by hand in each case, so there is nothing to count. Choose another clock.");
        }
        return found;
    }
}
