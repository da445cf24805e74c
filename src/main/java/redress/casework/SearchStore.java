package redress.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import redress.procedure.CaseKind;

/** Finds cases by words, and lists them. */
final class SearchStore {

    private static final String ROWS = """
            select c.id, c.reference, c.kind, c.status, c.stage, c.received, c.closed, c.subject, c.next_deadline, c.next_due,
            c.outcome, s.name as service, o.name as officer,
            case when p.id is null then '' when p.name = '' then p.organisation else trim(p.title || ' ' || p.name) end as person
            from case_row c
            left join service s on s.id = c.service_id
            left join officer o on o.id = c.officer_id
            left join person p on p.id = c.person_id
            """;

    /** Cases that hold every word typed, the last one perhaps unfinished; mistyped words find their likest. Newest first. */
    List<CaseRow> search(Handle handle, String typed, int most) {
        List<String> words = new ArrayList<>(SearchWords.of(typed));
        String whole = SearchWords.whole(typed);
        Set<Long> ids = new LinkedHashSet<>(beginning(handle, whole, most));
        Optional<Set<Long>> all = Optional.empty();
        for (String word : words) {
            Set<Long> with = holding(handle, word);
            if (all.isPresent()) {
                with.retainAll(all.get());
            }
            all = Optional.of(with);
        }
        all.ifPresent(ids::addAll);
        return ids.isEmpty() ? List.of() : rows(handle, ids, most);
    }

    private Set<Long> holding(Handle handle, String word) {
        Set<Long> exact = new LinkedHashSet<>(beginning(handle, word, 5_000));
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<Long> near = new LinkedHashSet<>();
        for (String likely : alike(handle, word)) {
            near.addAll(beginning(handle, likely, 500));
        }
        return near;
    }

    private List<Long> beginning(Handle handle, String word, int most) {
        if (word.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        "select distinct case_id from word where w >= :from and w < :to order by case_id desc limit :most")
                .bind("from", word)
                .bind("to", word + '\uffff')
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    /** Words in use that share at least half of their three-letter pieces with the one typed. */
    private List<String> alike(Handle handle, String word) {
        Set<String> pieces = SearchWords.trigrams(word);
        if (pieces.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("""
                        select w from trigram where g in (<pieces>) group by w
                        having 2 * count(*) >= :least order by count(*) desc, w limit 8
                        """)
                .bindList("pieces", List.copyOf(pieces))
                .bind("least", pieces.size() - 1)
                .mapTo(String.class)
                .list();
    }

    private List<CaseRow> rows(Handle handle, Set<Long> ids, int most) {
        List<Long> wanted = ids.stream().limit(most).toList();
        return handle.createQuery(ROWS + " where c.id in (<ids>) order by c.received desc, c.id desc")
                .bindList("ids", wanted)
                .map(SearchStore::row)
                .list();
    }

    /** Cases by filter, soonest due first where only open ones are asked for, else newest first. */
    List<CaseRow> list(Handle handle, CaseFilter filter) {
        String sql = ROWS + " where 1 = 1"
                + (filter.openOnly() ? " and c.closed is null" : "")
                + filter.kind().map(k -> " and c.kind = :kind").orElse("")
                + filter.person().map(k -> " and c.person_id = :person").orElse("")
                + (filter.openOnly() ? " order by c.next_due nulls last, c.id" : " order by c.received desc, c.id desc")
                + " limit :most";
        Query query = handle.createQuery(sql).bind("most", filter.most());
        filter.kind().map(CaseKind::id).ifPresent(kind -> query.bind("kind", kind));
        filter.person().ifPresent(person -> query.bind("person", person));
        return query.map(SearchStore::row).list();
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
        return handle.createQuery("select case_id from case_to_send order by case_id")
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
                Optional.ofNullable(row.getColumn("outcome", String.class)));
    }
}
