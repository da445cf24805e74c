package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The council's own deadlines, kept for finding: written with the other projections. */
final class DueStore {

    private record Row(
            String deadline,
            int number,
            LocalDate firstDue,
            Optional<LocalDate> due,
            LocalDate wasDue,
            Optional<LocalDate> done,
            boolean internal) {

        static Row of(Deadline deadline) {
            return new Row(
                    deadline.name(),
                    deadline.number(),
                    deadline.firstDue(),
                    Optional.of(deadline.due()).filter(day -> deadline.isOwed()),
                    deadline.due(),
                    deadline.done().map(at -> at.date()),
                    deadline.internal());
        }

        static Row read(RowView row) {
            return new Row(
                    row.getColumn("deadline", String.class),
                    row.getColumn("sequence_no", Integer.class),
                    row.getColumn("first_due", LocalDate.class),
                    Optional.ofNullable(row.getColumn("due", LocalDate.class)),
                    row.getColumn("was_due", LocalDate.class),
                    Optional.ofNullable(row.getColumn("done_on", LocalDate.class)),
                    row.getColumn("internal", Boolean.class));
        }
    }

    /** Replaces what is kept of a case. What only the customer may do in time is no duty and not kept. */
    void write(Handle handle, CaseState state) {
        handle.createUpdate("delete from due_item where case_id = :id")
                .bind("id", state.caseId())
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                insert into due_item (case_id, deadline, sequence_no, first_due, due, was_due, done_on, internal)
                values (:case, :deadline, :no, :first, :due, :was, :done, :internal)
                """);
        for (Row row : rows(state)) {
            batch.bind("case", state.caseId())
                    .bind("deadline", row.deadline())
                    .bind("no", row.number())
                    .bind("first", row.firstDue())
                    .bind("due", row.due())
                    .bind("was", row.wasDue())
                    .bind("done", row.done())
                    .bind("internal", row.internal())
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static List<Row> rows(CaseState state) {
        return state.deadlines().stream()
                .filter(deadline -> !deadline.customers())
                .map(Row::of)
                .toList();
    }

    /** Whether what is kept of a case is what its timeline leads to. */
    boolean matches(Handle handle, CaseState state) {
        List<Row> kept = handle.createQuery("select * from due_item where case_id = :id")
                .bind("id", state.caseId())
                .map(Row::read)
                .list();
        List<Row> worked = rows(state);
        return kept.size() == worked.size() && kept.containsAll(worked);
    }
}
