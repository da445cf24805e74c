package redress.desk.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.Officers.Listed;
import redress.casework.Services;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.procedure.Choice;

/** What the list of officers and services and its forms know, read in one go in the background. */
record Known(
        List<Listed> all,
        List<Services.Listed> services,
        List<Choice> roles,
        LocalDate today,
        WorkingCalendar calendar) {

    Known {
        all = List.copyOf(all);
        services = List.copyOf(services);
        roles = List.copyOf(roles);
    }

    static Known read(SettingsDesk desk) {
        return new Known(
                desk.uses().officers().all(),
                desk.uses().services().all(),
                desk.cases().procedureInForce(desk.cases().today()).roles(),
                desk.cases().today(),
                desk.cases().calendar());
    }

    /** Names of the services new cases may go to. */
    List<String> serviceNames() {
        return services.stream()
                .map(Services.Listed::service)
                .filter(ServiceArea::active)
                .map(ServiceArea::name)
                .toList();
    }

    /** Reads a date as typed ("1 apr", "+10wd"). */
    LocalDate typed(String text) {
        return TypedDate.parse(text, today, calendar);
    }

    /** Everybody who works here. */
    List<Officer> working() {
        return all.stream().map(Listed::officer).filter(Officer::active).toList();
    }

    /** The officer of this number. */
    Optional<Officer> officer(long id) {
        return all.stream().map(Listed::officer).filter(one -> one.id() == id).findFirst();
    }

    /** Everybody else who works here. */
    List<Officer> others(Listed listed) {
        return working().stream().filter(o -> o.id() != listed.officer().id()).toList();
    }
}
