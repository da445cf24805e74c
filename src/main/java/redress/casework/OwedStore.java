package redress.casework;

import static redress.casework.WorkStore.shortened;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** What is owed to customers and promised by services, kept for finding: written with the other projections. */
final class OwedStore {

    /** Replaces what is kept of a case. */
    void write(Handle handle, CaseState state) {
        handle.createUpdate("delete from owed_item where case_id = :case")
                .bind("case", state.caseId())
                .execute();
        if (state.status() == Status.DISPOSED) {
            return;
        }
        kept(state).forEach(owed -> insert(handle, owed));
    }

    private static List<Owed> kept(CaseState state) {
        return Stream.concat(
                        state.remedies().stream().map(remedy -> owed(state, remedy)),
                        state.learningActions().stream().map(action -> owed(state, action)))
                .toList();
    }

    /** Whether what is kept of a case is what its timeline leads to. */
    boolean matches(Handle handle, CaseState state) {
        List<Owed> there = handle.createQuery("""
                        select w.*, c.reference, '' as person, '' as service from owed_item w join case_row c on c.id = w.case_id
                        where w.case_id = :case
                        """)
                .bind("case", state.caseId())
                .map(OwedStore::owedRow)
                .list();
        List<Owed> worked = state.status() == Status.DISPOSED ? List.of() : kept(state);
        return there.size() == worked.size() && there.containsAll(worked);
    }

    private static Owed owed(CaseState state, Remedy remedy) {
        return new Owed(
                state.caseId(),
                WorkItem.Sort.REMEDY,
                remedy.entry(),
                state.reference(),
                "",
                shortened(remedy.what(), 2_000),
                shortened(remedy.owner(), 300),
                remedy.agreed(),
                remedy.due(),
                remedy.amount().map(pounds -> pounds.setScale(2, RoundingMode.HALF_UP)),
                "",
                shortened(remedy.evidence(), 2_000),
                remedy.done(),
                false,
                "",
                "");
    }

    private static Owed owed(CaseState state, LearningAction action) {
        return new Owed(
                state.caseId(),
                WorkItem.Sort.LEARNING,
                action.entry(),
                state.reference(),
                "",
                shortened(action.what(), 2_000),
                shortened(action.owner(), 300),
                action.agreed(),
                action.due(),
                Optional.empty(),
                shortened(action.progress(), 2_000),
                shortened(action.evidence(), 2_000),
                action.ended(),
                action.dropped(),
                "",
                action.kind());
    }

    private static void insert(Handle handle, Owed owed) {
        handle.createUpdate("""
                insert into owed_item (case_id, sort, number, what, owner, agreed, due, amount, progress, evidence, ended, dropped, kind)
                values (:case, :sort, :number, :what, :owner, :agreed, :due, :amount, :progress, :evidence, :ended, :dropped, :kind)
                """)
                .bind("case", owed.caseId())
                .bind("sort", owed.sort().name())
                .bind("number", owed.number())
                .bind("what", owed.what())
                .bind("owner", owed.owner())
                .bind("agreed", owed.agreed())
                .bind("due", owed.due())
                .bind("amount", owed.amount())
                .bind("progress", owed.progress())
                .bind("evidence", owed.evidence())
                .bind("ended", owed.ended())
                .bind("dropped", owed.dropped())
                .bind("kind", owed.kind())
                .execute();
    }

    /** What is outstanding, and what ended on this day or later. */
    List<Owed> owed(Handle handle, LocalDate since) {
        return handle.createQuery("select w.*, c.reference, c.alarms, s.name as service, " + WorkStore.PERSON + """
                         from owed_item w
                        join case_row c on c.id = w.case_id
                        left join service s on s.id = c.service_id
                        left join person p on p.id = c.person_id
                        where w.ended is null or w.ended >= :since
                        order by w.ended nulls first, w.due nulls last, w.case_id, w.number
                        """)
                .bind("since", since)
                .map(row -> listed(owedRow(row), row.getColumn("alarms", String.class)))
                .list();
    }

    /** Of a restricted case neither whose it is nor what is owed. */
    private static Owed listed(Owed owed, String alarms) {
        return alarms.isEmpty()
                ? owed
                : new Owed(
                        owed.caseId(),
                        owed.sort(),
                        owed.number(),
                        owed.reference(),
                        "",
                        Alarm.SUBJECT,
                        owed.owner(),
                        owed.agreed(),
                        owed.due(),
                        owed.amount(),
                        "",
                        "",
                        owed.ended(),
                        owed.dropped(),
                        owed.service(),
                        owed.kind());
    }

    private static Owed owedRow(RowView row) {
        return new Owed(
                row.getColumn("case_id", Long.class),
                WorkItem.Sort.valueOf(row.getColumn("sort", String.class)),
                row.getColumn("number", Long.class),
                row.getColumn("reference", String.class),
                row.getColumn("person", String.class),
                row.getColumn("what", String.class),
                row.getColumn("owner", String.class),
                row.getColumn("agreed", LocalDate.class),
                Optional.ofNullable(row.getColumn("due", LocalDate.class)),
                Optional.ofNullable(row.getColumn("amount", BigDecimal.class)),
                row.getColumn("progress", String.class),
                row.getColumn("evidence", String.class),
                Optional.ofNullable(row.getColumn("ended", LocalDate.class)),
                row.getColumn("dropped", Boolean.class),
                Optional.ofNullable(row.getColumn("service", String.class)).orElse(""),
                row.getColumn("kind", String.class));
    }

    /** How often each service was found at fault, by the cause, in cases closed since a day: {service, cause, count}. */
    List<Upheld> upheld(Handle handle, LocalDate since) {
        return handle.createQuery("""
                        select coalesce(s.name, '') as service, coalesce(c.cause, '') as cause, count(*) as number
                        from case_row c
                        left join service s on s.id = c.service_id
                        where c.closed >= :since and c.outcome in ('upheld', 'partially-upheld')
                        group by s.name, c.cause
                        order by count(*) desc, s.name, c.cause
                        """)
                .bind("since", since)
                .map((row, context) ->
                        new Upheld(row.getString("service"), row.getString("cause"), row.getInt("number")))
                .list();
    }
}
