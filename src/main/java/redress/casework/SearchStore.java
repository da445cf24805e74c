package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import redress.procedure.CaseKind;

/** Finds cases by words, and lists them. */
final class SearchStore {

    private static final String ROWS = """
            select c.id, c.reference, c.kind, c.status, c.stage, c.received, c.closed, c.subject, c.next_deadline, c.next_due,
            c.outcome, c.person_id, c.alarms, s.name as service, o.name as officer,
            case when p.id is null then '' when p.name = '' then p.organisation else trim(p.title || ' ' || p.name) end as person
            from case_row c
            left join service s on s.id = c.service_id
            left join officer o on o.id = c.officer_id
            left join person p on p.id = c.person_id
            """;

    /** So many cases at most are looked at more closely to find the likest. */
    private static final int CANDIDATES = 150;

    private static final int IDS_AT_ONCE = 2_000;

    private final WordStore words = new WordStore();

    /** Cases that hold what was typed, the likest first: of very many the newest. */
    List<CaseRow> search(Handle handle, String typed, int most) {
        List<Long> ids = candidates(handle, typed, Math.max(most, CANDIDATES));
        return new SearchRank(typed)
                .sorted(rows(handle, ids)).stream().limit(most).toList();
    }

    /** Cases and people in one reading. */
    SearchHits everything(Handle handle, String typed, int mostCases, int mostPeople) {
        List<CaseRow> found = new SearchRank(typed).sorted(rows(handle, candidates(handle, typed, CANDIDATES)));
        Set<Long> persons =
                found.stream().flatMap(row -> row.personId().stream()).collect(Collectors.toSet());
        return new SearchHits(
                found.stream().limit(mostCases).toList(), words.people(handle, typed, persons, mostPeople));
    }

    /** The cases found: of very many those with the very word typed, then the newest. */
    private List<Long> candidates(Handle handle, String typed, int most) {
        Set<Long> ids = words.cases(handle, typed);
        Set<Long> exact = ids.size() > most ? words.exactly(handle, typed) : Set.of();
        return ids.stream()
                .sorted(Comparator.comparing((Long id) -> !exact.contains(id)).thenComparing(Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    List<CaseRow> rows(Handle handle, List<Long> ids) {
        List<CaseRow> rows = new ArrayList<>();
        for (int first = 0; first < ids.size(); first += IDS_AT_ONCE) {
            rows.addAll(handle.createQuery(ROWS + " where c.id in (<ids>)")
                    .bindList("ids", ids.subList(first, Math.min(ids.size(), first + IDS_AT_ONCE)))
                    .map(SearchStore::row)
                    .list());
        }
        return rows;
    }

    /** The case kept under a reference, written in whatever capitals; the very one first. */
    Optional<Long> caseOf(Handle handle, String reference) {
        return handle
                .createQuery(
                        "select c.id, c.reference from case_row c join word w on w.case_id = c.id where w.w = :whole")
                .bind("whole", SearchWords.whole(reference))
                .map((row, context) -> Map.entry(row.getString("reference"), row.getLong("id")))
                .stream()
                .filter(found -> found.getKey().equalsIgnoreCase(reference))
                .min(Comparator.comparing(found -> found.getKey().equals(reference) ? 0 : 1))
                .map(Map.Entry::getValue);
    }

    /** Cases by filter: with words the likest first, else where only open ones are asked for the soonest due, else the newest. */
    List<CaseRow> list(Handle handle, CaseFilter filter, LocalDate today) {
        return filter.words().isBlank() ? listed(handle, filter, today) : found(handle, filter, today);
    }

    /** The cases of a person, newest first. */
    List<CaseRow> ofPerson(Handle handle, long person, int most) {
        return handle.createQuery(ROWS
                        + " where c.person_id = :person or c.id in (select case_id from case_group where person_id = :person)"
                        + " or c.id in (select case_id from case_party where person_id = :person)"
                        + " order by c.received desc, c.id desc limit :most")
                .bind("person", person)
                .bind("most", most)
                .map(SearchStore::row)
                .list();
    }

    private List<CaseRow> listed(Handle handle, CaseFilter filter, LocalDate today) {
        boolean openOnly =
                filter.standing() != CaseFilter.Standing.ANY && filter.standing() != CaseFilter.Standing.CLOSED;
        String order = openOnly ? " order by c.next_due nulls last, c.id" : " order by c.received desc, c.id desc";
        return bound(handle, conditions(filter) + order + " limit :most", filter, today)
                .bind("most", filter.most())
                .map(SearchStore::row)
                .list();
    }

    private List<CaseRow> found(Handle handle, CaseFilter filter, LocalDate today) {
        Set<Long> holding = words.cases(handle, filter.words());
        if (holding.isEmpty()) {
            return List.of();
        }
        boolean few = holding.size() <= IDS_AT_ONCE;
        Query query = bound(handle, conditions(filter) + (few ? " and c.id in (<ids>)" : ""), filter, today);
        if (few) {
            query.bindList("ids", List.copyOf(holding));
        }
        List<CaseRow> rows = query.map(SearchStore::row).stream()
                .filter(row -> few || holding.contains(row.id()))
                .toList();
        return new SearchRank(filter.words())
                .sorted(rows).stream().limit(filter.most()).toList();
    }

    private static String conditions(CaseFilter filter) {
        String standing = switch (filter.standing()) {
            case ANY -> "";
            case OPEN -> " and c.closed is null";
            case LATE -> " and c.next_due < :today";
            case ANSWERED -> " and c.status = 'answered'";
            case CLOSED -> " and c.closed is not null";
        };
        return standing
                + filter.kind().map(given -> " and c.kind = :kind").orElse("")
                + filter.stage().map(given -> " and c.stage = :stage").orElse("")
                + filter.service().map(given -> " and s.name = :service").orElse("")
                + filter.with()
                        .map(given -> given.equals(CaseFilter.Holder.NOBODY)
                                ? " and c.officer_id is null"
                                : " and o.name = :officer")
                        .orElse("")
                + filter.ward().map(given -> " and c.ward = :ward").orElse("")
                + filter.from().map(given -> " and c.received >= :from").orElse("")
                + filter.to().map(given -> " and c.received <= :to").orElse("");
    }

    private static Query bound(Handle handle, String conditions, CaseFilter filter, LocalDate today) {
        Query query = handle.createQuery(ROWS + " where 1 = 1" + conditions);
        if (filter.standing() == CaseFilter.Standing.LATE) {
            query.bind("today", today);
        }
        filter.kind().map(CaseKind::id).ifPresent(kind -> query.bind("kind", kind));
        filter.stage().ifPresent(stage -> query.bind("stage", stage));
        filter.service().ifPresent(service -> query.bind("service", service));
        filter.with()
                .filter(holder -> !holder.equals(CaseFilter.Holder.NOBODY))
                .ifPresent(holder -> query.bind("officer", holder.officer()));
        filter.ward().ifPresent(ward -> query.bind("ward", ward));
        filter.from().ifPresent(day -> query.bind("from", day));
        filter.to().ifPresent(day -> query.bind("to", day));
        return query;
    }

    /** What there is to filter by. */
    FilterChoices choices(Handle handle) {
        return new FilterChoices(
                strings(handle, "select distinct stage from case_row where stage <> '' order by stage"),
                strings(handle, "select name from service order by name"),
                strings(handle, "select name from officer where id in (select officer_id from case_row) order by name"),
                strings(handle, "select distinct ward from case_row where ward <> '' order by ward"));
    }

    private static List<String> strings(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(String.class).list();
    }

    /** Whether the tables say of this case what its fold says. */
    boolean matches(Handle handle, CaseState state) {
        Optional<CaseFacts> facts = handle.createQuery("select facts from case_fact where case_id = :id")
                .bind("id", state.caseId())
                .mapTo(String.class)
                .findOne()
                .map(EntryJson::facts);
        Optional<CaseRow> row = handle.createQuery(ROWS + " where c.id = :id")
                .bind("id", state.caseId())
                .map(SearchStore::row)
                .findOne();
        Optional<Deadline> next = state.status().isOpen() ? state.nextDeadline() : Optional.empty();
        return facts.equals(Optional.of(state.facts()))
                && row.isPresent()
                && row.get().status() == state.status()
                && row.get().stage().equals(state.stage())
                && row.get().closed().equals(state.closed())
                && row.get().nextDeadline().equals(next.map(Deadline::name))
                && row.get().due().equals(next.map(Deadline::due))
                && row.get().alarms().equals(state.triage().alarms())
                && (state.lettersToSend().isEmpty() || isToSend(handle, state.caseId()));
    }

    private static boolean isToSend(Handle handle, long caseId) {
        return handle.createQuery("select count(*) from case_to_send where case_id = :id")
                        .bind("id", caseId)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The cases with letters that were written and not sent, the longest known first. */
    List<Long> withLettersToSend(Handle handle) {
        return handle.createQuery(
                        "select s.case_id from case_to_send s join case_row c on c.id = s.case_id order by s.case_id")
                .mapTo(Long.class)
                .list();
    }

    List<CaseFacts> facts(Handle handle) {
        return handle.createQuery("select facts from case_fact order by case_id")
                .mapTo(String.class)
                .map(EntryJson::facts)
                .list();
    }

    private static CaseRow row(RowView row) {
        return new CaseRow(
                        row.getColumn("id", Long.class),
                        row.getColumn("reference", String.class),
                        CaseKind.of(row.getColumn("kind", String.class)).orElseThrow(),
                        Status.valueOf(row.getColumn("status", String.class).toUpperCase(java.util.Locale.ROOT)),
                        row.getColumn("stage", String.class),
                        row.getColumn("received", LocalDate.class),
                        Optional.ofNullable(row.getColumn("closed", LocalDate.class)),
                        Optional.ofNullable(row.getColumn("service", String.class)),
                        Optional.ofNullable(row.getColumn("officer", String.class)),
                        Optional.ofNullable(row.getColumn("next_deadline", String.class)),
                        Optional.ofNullable(row.getColumn("next_due", LocalDate.class)),
                        row.getColumn("person", String.class),
                        row.getColumn("subject", String.class),
                        Optional.ofNullable(row.getColumn("outcome", String.class)),
                        Optional.ofNullable(row.getColumn("person_id", Long.class)),
                        Alarm.read(row.getColumn("alarms", String.class)))
                .listed();
    }
}
