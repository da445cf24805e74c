package redress.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** What is to be done, kept for finding: written with the other projections, read without any fold. */
final class WorkStore {

    /** Raised whenever {@link WorkItems} or what it stands on counts differently. */
    static final int FORMAT = 4;

    /** The name of a person p, in SQL. */
    static final String PERSON =
            "case when p.id is null then '' when p.name = '' then p.organisation else trim(p.title || ' ' || p.name) end as person";

    /** Replaces what is kept of a case. */
    void write(Handle handle, CaseState state) {
        clear(handle, "delete from work_item where case_id = :case", state);
        if (state.status() == Status.DISPOSED) {
            clear(handle, "delete from put_aside where case_id = :case", state);
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into work_item (case_id, sort, number, what, officer, service, promised_name, promised_label,
                promised_due, internal_name, internal_label, internal_due, to_send, waiting_for, steps)
                values (:case, :sort, :number, :what, :officer, :service, :pn, :pl, :pd, :in, :il, :id, :toSend, :waiting, :steps)
                """);
        kept(state).forEach(item -> add(batch, item));
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** What is to be done about a case, in the lengths there is room for. */
    private static List<WorkItem> kept(CaseState state) {
        return WorkItems.of(state).stream()
                .map(item -> new WorkItem(
                        item.caseId(),
                        item.sort(),
                        item.number(),
                        item.reference(),
                        shortened(item.subject(), 500),
                        "",
                        shortened(item.officer(), 300),
                        shortened(item.service(), 300),
                        item.promised().map(WorkStore::kept),
                        item.internal().map(WorkStore::kept),
                        item.toSend(),
                        shortened(item.waitingFor(), 300),
                        steps(text(item.steps())),
                        item.alarms()))
                .toList();
    }

    private static WorkDate kept(WorkDate date) {
        return new WorkDate(date.name(), shortened(date.label(), 500), date.due());
    }

    /** Whether what is kept of a case is what its timeline leads to. */
    boolean matches(Handle handle, CaseState state) {
        List<WorkItem> there = handle.createQuery("""
                        select w.*, c.reference, c.alarms, '' as person from work_item w join case_row c on c.id = w.case_id
                        where w.case_id = :case
                        """)
                .bind("case", state.caseId())
                .map(WorkStore::item)
                .list();
        List<WorkItem> worked = kept(state);
        return there.size() == worked.size() && there.containsAll(worked);
    }

    private static void clear(Handle handle, String sql, CaseState state) {
        handle.createUpdate(sql).bind("case", state.caseId()).execute();
    }

    private static void add(PreparedBatch batch, WorkItem item) {
        batch.bind("case", item.caseId())
                .bind("sort", item.sort().name())
                .bind("number", item.number())
                .bind("what", item.subject())
                .bind("officer", item.officer())
                .bind("service", item.service())
                .bind("pn", item.promised().map(WorkDate::name))
                .bind("pl", item.promised().map(WorkDate::label))
                .bind("pd", item.promised().map(WorkDate::due))
                .bind("in", item.internal().map(WorkDate::name))
                .bind("il", item.internal().map(WorkDate::label))
                .bind("id", item.internal().map(WorkDate::due))
                .bind("toSend", item.toSend())
                .bind("waiting", item.waitingFor())
                .bind("steps", text(item.steps()))
                .add();
    }

    /** All that is to be done about cases. */
    List<WorkItem> all(Handle handle) {
        return handle.createQuery("select w.*, c.reference, c.alarms, " + PERSON + """
                         from work_item w
                        join case_row c on c.id = w.case_id
                        left join person p on p.id = c.person_id
                        """)
                .map(WorkStore::item)
                .map(WorkItem::listed)
                .list();
    }

    private static WorkItem item(ResultSet row, StatementContext context) throws SQLException {
        return new WorkItem(
                row.getLong("case_id"),
                WorkItem.Sort.valueOf(row.getString("sort")),
                row.getLong("number"),
                row.getString("reference"),
                row.getString("what"),
                row.getString("person"),
                row.getString("officer"),
                row.getString("service"),
                date(row, "promised"),
                date(row, "internal"),
                row.getBoolean("to_send"),
                row.getString("waiting_for"),
                steps(row.getString("steps")),
                Alarm.read(row.getString("alarms")));
    }

    private static Optional<WorkDate> date(ResultSet row, String which) throws SQLException {
        LocalDate due = row.getObject(which + "_due", LocalDate.class);
        return due == null
                ? Optional.empty()
                : Optional.of(new WorkDate(row.getString(which + "_name"), row.getString(which + "_label"), due));
    }

    /** Whether the tables were worked out by the rules this program has. */
    boolean isCurrent(Handle handle) {
        return handle.createQuery("select format from list_format where id = 1")
                .mapTo(Integer.class)
                .one()
                .equals(FORMAT);
    }

    void setCurrent(Handle handle) {
        handle.createUpdate("update list_format set format = :format where id = 1")
                .bind("format", FORMAT)
                .execute();
    }

    /** The cases that may have something to be done or owed: the open ones, and closed ones with promises or reminders. */
    List<Long> candidates(Handle handle) {
        return handle.createQuery("""
                        select c.id from case_row c
                        where c.closed is null or exists (select 1 from entry e where e.case_id = c.id
                        and e.type in ('remedy-agreed', 'learning-action-agreed', 'contact-noted', 'reminder-set'))
                        order by c.id
                        """).mapTo(Long.class).list();
    }

    private static String text(List<WorkStep> steps) {
        return steps.stream()
                .map(step -> step.from() + "\t" + step.deed().name() + "\t"
                        + step.why().replace('\t', ' ').replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    private static List<WorkStep> steps(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> line.split("\t", -1))
                .map(part -> new WorkStep(LocalDate.parse(part[0]), Deed.valueOf(part[1]), part[2]))
                .toList();
    }

    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
