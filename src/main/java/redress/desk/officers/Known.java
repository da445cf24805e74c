package redress.desk.officers;

import java.time.LocalDate;
import java.util.List;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.Officers.Listed;
import redress.council.Officer;
import redress.procedure.Choice;

/** What the screen and its forms know, read in one go in the background. */
record Known(List<Listed> all, List<String> services, List<Choice> roles, LocalDate today, WorkingCalendar calendar) {

    Known {
        all = List.copyOf(all);
        services = List.copyOf(services);
        roles = List.copyOf(roles);
    }

    static Known read(OfficersDesk desk) {
        return new Known(
                desk.officers().all(),
                desk.officers().services().stream().map(s -> s.name()).toList(),
                desk.cases().procedureInForce(desk.cases().today()).roles(),
                desk.cases().today(),
                desk.cases().calendar());
    }

    /** Reads a date as typed ("1 apr", "+10wd"). */
    LocalDate typed(String text) {
        return TypedDate.parse(text, today, calendar);
    }

    /** Everybody else who works here. */
    List<Officer> others(Listed listed) {
        return all.stream()
                .map(Listed::officer)
                .filter(o -> o.active() && o.id() != listed.officer().id())
                .toList();
    }
}
