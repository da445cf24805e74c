package redress.desk.people;

import java.time.LocalDate;
import java.util.Optional;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.People;
import redress.people.Profile;
import redress.procedure.Procedure;

/** What the page of a person shows, read in one go in the background. */
record PersonView(
        People.Page page, ConductView conduct, Procedure procedure, WorkingCalendar calendar, LocalDate today) {

    static Optional<PersonView> read(PersonDesk desk, long person) {
        LocalDate today = desk.cases().today();
        Procedure procedure = desk.cases().procedureInForce(today);
        return desk.people()
                .page(person)
                .map(page -> new PersonView(
                        page,
                        ConductView.read(desk, person, page.cases(), procedure),
                        procedure,
                        desk.cases().calendar(),
                        today));
    }

    Profile profile() {
        return page.profile();
    }

    long id() {
        return profile().person().id();
    }

    /** Reads a date as typed ("1 apr", "+10wd"). */
    LocalDate typed(String text) {
        return TypedDate.parse(text, today, calendar);
    }
}
