package redress.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import redress.calendar.Explanation.CountedDay;
import redress.calendar.Explanation.DayKind;
import redress.calendar.Explanation.NotCounted;
import redress.calendar.Explanation.Step;

/** Writes out how a due date was reached. */
final class Working {

    /** More days than this make no calendar to look at; then only the first and the last are listed. */
    private static final int DAYS_SHOWN = 1_000;

    private Working() {}

    static Explanation of(DueDate due) {
        List<CountedDay> days = DayWalk.of(due);
        List<NotCounted> named = new ArrayList<>();
        int weekends = 0;
        for (CountedDay day : days) {
            if (day.kind() == DayKind.WEEKEND) {
                weekends++;
            } else if (day.kind() == DayKind.CLOSED) {
                named.add(new NotCounted(
                        day.date(), due.calendar().nameOf(day.date()).orElseThrow()));
            }
        }
        List<CountedDay> shown = days.size() <= DAYS_SHOWN ? days : List.of(days.get(0), days.get(days.size() - 1));
        return new Explanation(steps(due), weekends, named, shown, warnings(due));
    }

    private static List<Step> steps(DueDate due) {
        List<Step> steps = new ArrayList<>();
        Moment anchor = due.anchor().moment();
        steps.add(new Step("", due.anchor().label(), anchorNote(due), anchor.date()));
        if (!due.deemed().equals(anchor.date())) {
            steps.add(new Step("", "Counts as received on the next working day", deemedNote(due), due.deemed()));
        }
        steps.addAll(periodSteps(due));
        for (DueDate.Addition addition : due.additions()) {
            steps.add(step(addition));
        }
        return steps;
    }

    private static List<Step> periodSteps(DueDate due) {
        Period period = due.rule().period();
        Moment counted = due.rule().counted(due.anchor().moment(), due.anchor().receipt(), due.calendar());
        String kept = due.additions().isEmpty() ? "" : "First due date. Kept, and counted in reports.";
        String what = period + " for the " + due.purpose();
        String added = "+ " + period.amount();
        if (counted.date().equals(due.firstDue())) {
            String note = (unitNote(due, counted) + " " + kept).strip();
            return List.of(new Step(added, what, note, counted.date()));
        }
        String why = notWorking(due, counted.date()) + " " + kept;
        return List.of(
                new Step(added, what, unitNote(due, counted), counted.date()),
                new Step("", "Moved on to the next working day", why.strip(), due.firstDue()));
    }

    private static String unitNote(DueDate due, Moment counted) {
        return switch (due.rule().period().unit()) {
            case WORKING_DAYS, DAYS, WEEKS -> "";
            case HOURS ->
                counted.time()
                        .map(hour -> "By " + hour + ".")
                        .orElse("By the end of the day, because it has no hour to count from.");
            case MONTHS, YEARS ->
                counted.date().getDayOfMonth() == due.deemed().getDayOfMonth()
                        ? "The same day of the month."
                        : "The last day of the month, because it has no day "
                                + due.deemed().getDayOfMonth() + ".";
        };
    }

    private static Step step(DueDate.Addition addition) {
        String number = "+ " + addition.added().split(" ", 2)[0];
        if (!addition.pause()) {
            return new Step(number, addition.added() + " extension", addition.note(), addition.reached());
        }
        String why = addition.note().isBlank() ? "while the clock was paused" : addition.note();
        String note = "Clock paused on " + Dates.list(addition.from().minusDays(1)) + ", running again on "
                + Dates.list(addition.until()) + ".";
        return new Step(number, addition.added() + " " + why, note, addition.reached());
    }

    private static String anchorNote(DueDate due) {
        if (!due.anchor().note().isEmpty()) {
            return due.anchor().note();
        }
        if (!due.anchor().receipt()) {
            return "This day is day 0.";
        }
        if (!due.deemed().equals(due.anchor().moment().date())) {
            return "";
        }
        return due.rule().countsItself(due.deemed(), true, due.calendar())
                ? "The day of receipt is day 1."
                : "The day of receipt is day 0.";
    }

    private static String deemedNote(DueDate due) {
        Moment received = due.anchor().moment();
        String day = due.rule().countsItself(due.deemed(), true, due.calendar()) ? "day 1" : "day 0";
        String why = due.rule().tooLate(received)
                ? "It came at " + received.time().orElseThrow() + ", and from "
                        + due.rule().receipt().cutOff().orElseThrow() + " on the next working day counts."
                : notWorking(due, received.date());
        return why + " The next working day is " + day + ".";
    }

    private static String notWorking(DueDate due, LocalDate day) {
        return Dates.full(day) + " is no working day ("
                + due.calendar().nameOf(day).orElseThrow() + ").";
    }

    private static List<String> warnings(DueDate due) {
        List<String> warnings = new ArrayList<>();
        LocalDate first = due.calendar().firstLoadedDay();
        LocalDate last = due.calendar().lastLoadedDay();
        if (due.deemed().isBefore(first)) {
            warnings.add("Bank holidays are known from " + Dates.inWords(first) + " only; earlier dates may be wrong.");
        }
        if (due.date().isAfter(last)) {
            warnings.add("Bank holidays are known to " + Dates.inWords(last) + " only; later dates may move.");
        }
        return warnings;
    }
}
