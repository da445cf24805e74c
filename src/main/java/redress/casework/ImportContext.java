package redress.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import redress.calendar.WorkingCalendar;
import redress.procedure.Procedure;

/**
 * What the rows of a spreadsheet are held against.
 *
 * @param procedure id of the procedure in use
 * @param calendar number of the calendar version new cases count by
 * @param references those that are taken already, in small letters
 * @param causes those in use
 * @param agreedCauses further ones that may be taken in
 * @param fresh whether the database is new, so that names met in the file are taken in
 */
record ImportContext(
        String procedure,
        Rules rules,
        long calendar,
        LocalDate today,
        Set<String> references,
        ImportNames services,
        ImportNames officers,
        Set<String> causes,
        Set<String> agreedCauses,
        boolean fresh) {

    private static final long FIRST_CALENDAR = 1;

    /** For a database that does not exist yet. */
    static ImportContext ofNew(Procedure procedure, WorkingCalendar calendar, LocalDate today) {
        Rules rules = new Rules(
                Map.of(new ProcedureRef(procedure.id(), procedure.version()), procedure),
                Map.of(FIRST_CALENDAR, calendar));
        return new ImportContext(
                procedure.id(),
                rules,
                FIRST_CALENDAR,
                today,
                new HashSet<>(),
                new ImportNames(List.of(), List.of(), true),
                new ImportNames(List.of(), List.of(), true),
                Set.of(),
                Set.of(),
                true);
    }

    /** The version in force on a day; the first one for days before it. */
    Procedure inForce(LocalDate received) {
        List<Procedure> versions = rules.procedures().values().stream()
                .filter(version -> version.id().equals(procedure))
                .sorted(Comparator.comparing(Procedure::effectiveFrom).thenComparing(Procedure::version))
                .toList();
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(received))
                .reduce((older, newer) -> newer)
                .orElseGet(() -> versions.get(0));
    }

    WorkingCalendar workingCalendar() {
        return rules.calendar(calendar);
    }

    /** Whether this is the first row of the reference. */
    boolean takes(String reference) {
        return references.add(lower(reference));
    }

    static String lower(String reference) {
        return reference.toLowerCase(Locale.ROOT);
    }

    /** Whether the council uses this cause although the procedure does not name it. */
    boolean usesCause(String cause) {
        return causes.contains(cause);
    }

    /** Whether a row may bring a cause that the procedure does not name. */
    boolean takesCause(String cause) {
        return fresh || usesCause(cause) || agreedCauses.contains(cause);
    }

    static Set<String> lower(Collection<String> references) {
        Set<String> lower = new HashSet<>();
        references.forEach(reference -> lower.add(lower(reference)));
        return lower;
    }
}
