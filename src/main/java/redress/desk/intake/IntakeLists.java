package redress.desk.intake;

import java.time.LocalDate;
import java.util.List;
import redress.calendar.WorkingCalendar;
import redress.council.Contact;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.procedure.Procedure;

/** What the fields choose from, read once when the screen opens. */
record IntakeLists(
        Procedure procedure,
        WorkingCalendar calendar,
        List<String> services,
        List<Contact> contacts,
        Concerned concerned,
        LocalDate today) {

    /** Whom and what place a case may concern: officers who work here, and the wards there are. */
    record Concerned(List<Officer> officers, List<String> wards) {}

    static IntakeLists read(IntakeDesk desk) {
        LocalDate today = desk.cases().today();
        return new IntakeLists(
                desk.cases().procedureInForce(today),
                desk.cases().calendar(),
                desk.setup().services().stream()
                        .filter(ServiceArea::active)
                        .map(ServiceArea::name)
                        .toList(),
                desk.setup().contacts().stream().filter(Contact::active).toList(),
                new Concerned(
                        desk.setup().officers().stream().filter(Officer::active).toList(),
                        desk.cases().wards("").known()),
                today);
    }
}
