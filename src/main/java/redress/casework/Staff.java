package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import redress.calendar.Dates;
import redress.council.Absence;
import redress.council.Officer;

/**
 * Everybody a case might be given to, and who of them stands in for whom.
 *
 * @param officers all of them, those who left too
 * @param away the absences of today
 */
public record Staff(List<Officer> officers, List<Absence> away) {

    public Staff {
        officers = List.copyOf(officers);
        away = List.copyOf(away);
    }

    /** As it is on a day. */
    static Staff on(LocalDate day, List<Officer> officers, List<Absence> absences) {
        return new Staff(
                officers,
                absences.stream().filter(absence -> absence.covers(day)).toList());
    }

    /** As the list of officers has it on a day. */
    public static Staff on(LocalDate day, List<Officers.Listed> listed) {
        return on(
                day,
                listed.stream().map(Officers.Listed::officer).toList(),
                listed.stream().flatMap(one -> one.away().stream()).toList());
    }

    /** The absent officer of one of these services whom this officer stands in for, in words; empty where there is none. */
    Optional<String> standsIn(Officer deputy, List<String> services) {
        return away.stream()
                .filter(absence -> absence.deputy().equals(Optional.of(deputy.id())))
                .flatMap(absence -> absent(absence)
                        .filter(officer -> services.contains(officer.service()))
                        .map(officer -> deputy.name() + " stands in for " + officer.name() + " until "
                                + Dates.inWords(absence.until()) + "."))
                .findFirst();
    }

    private Stream<Officer> absent(Absence absence) {
        return officers.stream().filter(officer -> officer.id() == absence.officer());
    }
}
