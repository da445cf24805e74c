package redress.desk.kit;

import java.time.LocalDate;
import java.util.Optional;
import redress.calendar.Dates;
import redress.calendar.WorkingCalendar;

/** How a date stands as of today, in icon, word and date: the first column of the lists. */
public record DueLine(LocalDate today, WorkingCalendar calendar) {

    /** "2 working days late", "Due today", "In 3 working days"; without a date that there is none. */
    public StatusLine of(Optional<LocalDate> due) {
        return due.map(day -> new StatusLine(status(day), words(day), Dates.list(day, today)))
                .orElseGet(() -> new StatusLine(Status.TO_COME, Text.of("kit.due.none")));
    }

    public Status status(LocalDate due) {
        return due.isBefore(today) ? Status.LATE : due.equals(today) ? Status.DUE_TODAY : Status.TO_COME;
    }

    public String words(LocalDate due) {
        int days = calendar.workingDaysBetween(today, due);
        if (due.isBefore(today)) {
            return Text.of("kit.due.late", Math.max(1, -days));
        }
        if (due.equals(today)) {
            return Text.of("kit.due.today");
        }
        return due.equals(today.plusDays(1)) ? Text.of("kit.due.tomorrow") : Text.of("kit.due.in", days);
    }
}
