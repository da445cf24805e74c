package redress.desk.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.Owed;
import redress.casework.Upheld;
import redress.casework.WorkItem;
import redress.desk.kit.DueLine;
import redress.procedure.Choice;

/** What was read for the screen at one moment; causes are the words for their ids. */
record Known(
        LocalDate today, WorkingCalendar calendar, List<Owed> owed, List<Upheld> upheld, Map<String, String> causes) {

    static Known read(LearningDesk desk) {
        LocalDate today = desk.cases().today();
        LocalDate since = today.minusYears(1).plusDays(1);
        Map<String, String> causes = desk.cases().procedureInForce(today).causes().stream()
                .collect(Collectors.toUnmodifiableMap(Choice::id, Choice::label, (one, same) -> one));
        return new Known(
                today,
                desk.cases().calendar(),
                desk.toDo().owed(since),
                desk.toDo().upheld(since),
                causes);
    }

    DueLine dates() {
        return new DueLine(today, calendar);
    }

    LocalDate typed(String text) {
        return TypedDate.parse(text, today, calendar);
    }

    List<Owed> of(WorkItem.Sort sort, boolean outstanding) {
        return owed.stream()
                .filter(one -> one.sort() == sort && one.isOutstanding() == outstanding)
                .toList();
    }

    int outstanding(WorkItem.Sort sort) {
        return of(sort, true).size();
    }

    /** How many of a sort are late or due today. */
    int pressing() {
        return (int) owed.stream()
                .filter(Owed::isOutstanding)
                .filter(one -> one.due().filter(day -> !day.isAfter(today)).isPresent())
                .count();
    }
}
