package redress.desk.today;

import java.time.LocalDate;
import java.util.Optional;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.Changes;
import redress.casework.Setup;
import redress.casework.Worklist;
import redress.desk.kit.DueLine;

/** What was read for the screen at one moment. */
record Now(Worklist list, WorkingCalendar calendar, boolean wasAway, Changes changes, TodayDesk.Backed backup) {

    static Now read(TodayDesk desk) {
        WorkingCalendar calendar = desk.cases().calendar();
        Worklist list = desk.toDo().list();
        LocalDate yesterday = calendar.plus(list.today(), -1);
        Optional<LocalDate> lastHere = desk.toDo().lastHere(Setup.SIGNED_IN);
        boolean wasAway = lastHere.filter(day -> day.isBefore(yesterday)).isPresent();
        LocalDate since = wasAway ? lastHere.get() : yesterday;
        return new Now(
                list,
                calendar,
                wasAway,
                desk.toDo().changes(since, list),
                desk.backup().get());
    }

    LocalDate today() {
        return list.today();
    }

    DueLine dates() {
        return new DueLine(today(), calendar);
    }

    LocalDate typed(String text) {
        return TypedDate.parse(text, today(), calendar);
    }
}
