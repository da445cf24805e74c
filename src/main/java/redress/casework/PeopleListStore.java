package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** How many cases each person has, and which. */
final class PeopleListStore {

    private static final int MOST_CASES = 500;

    private final SearchStore search = new SearchStore();

    /** Of one person: all cases, those open, and the day the newest was received. */
    record Count(int cases, int open, LocalDate last) {}

    Map<Long, Count> counts(Handle handle) {
        return handle
                .createQuery("""
                        select person_id, count(*) as cases, sum(case when closed is null then 1 else 0 end) as open_cases,
                        max(received) as newest
                        from (select person_id, closed, received from case_row where person_id is not null
                        union all select p.person_id, c.closed, c.received from case_party p join case_row c on c.id = p.case_id)
                        group by person_id
                        """)
                .map((row, context) -> Map.entry(
                        row.getLong("person_id"),
                        new Count(
                                row.getInt("cases"),
                                row.getInt("open_cases"),
                                row.getObject("newest", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The cases of a person as known now, newest first. */
    List<CaseRow> casesOf(Handle handle, long person) {
        return search.ofPerson(handle, person, MOST_CASES);
    }

    /** The cases the lists give to any of these. */
    List<Long> caseIdsOf(Handle handle, List<Long> persons) {
        return handle.createQuery("select id from case_row where person_id in (<persons>)"
                        + " union select case_id from case_party where person_id in (<persons>)")
                .bindList("persons", persons)
                .mapTo(Long.class)
                .list();
    }
}
