package redress.desk.people;

import java.util.List;
import java.util.Optional;
import redress.casework.CaseRow;
import redress.conduct.Conduct;
import redress.council.Officer;
import redress.procedure.Procedure;

/**
 * What the section on contact and behaviour shows, read in one go in the background.
 *
 * @param all the processes of the person, the newest first
 * @param unchecked the cases that came in since the restriction and were not read for new matter
 * @param officers who works here
 */
record ConductView(
        List<Conduct> all, List<CaseRow> unchecked, List<CaseRow> cases, List<Officer> officers, Procedure procedure) {

    static ConductView read(PersonDesk desk, long person, List<CaseRow> cases, Procedure procedure) {
        return new ConductView(
                desk.conduct().conducts().of(person),
                desk.conduct().conducts().unchecked(person),
                cases,
                desk.cases().staff().officers().stream().filter(Officer::active).toList(),
                procedure);
    }

    Optional<Conduct> open() {
        return all.stream().filter(Conduct::isOpen).findFirst();
    }

    /** By what the process that is open goes, or one begun now would. */
    Procedure rules() {
        return open().map(Conduct::procedure).orElse(procedure);
    }
}
