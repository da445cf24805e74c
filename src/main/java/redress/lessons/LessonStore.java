package redress.lessons;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import redress.audit.StepJson;
import redress.db.Tx;

/**
 * What is learned, on disk. Its entries lie in the same table as those of cases, under numbers no case has, so that the
 * audit chain covers them; the table of lessons only finds them and can be written anew.
 */
public final class LessonStore {

    private static final StepJson<LessonStep> STEPS = new StepJson<>("lesson", LessonStep.class);

    private static final String ENTRIES = """
            select e.case_id, e.seq, e.type, p.body, a.at, c.name from entry e
            join payload p on p.seq = e.seq
            left join audit a on a.n = e.audit_n
            left join account c on c.id = a.account_id
            where
            """;

    /** Adds an entry. */
    public void append(Tx tx, long id, LocalDate day, String doneBy, LessonStep what) {
        byte[] body = StepJson.write(day, doneBy, STEPS.data(what)).getBytes(StandardCharsets.UTF_8);
        tx.append(id, STEPS.type(what.getClass()), StepJson.FORMAT, body);
    }

    /** One of them, folded; empty where there is none of that number. */
    public Optional<Lesson> one(Handle handle, long id) {
        List<LessonEntry> entries = handle.createQuery(
                        ENTRIES + "e.case_id = :id and e.type like 'lesson-%' order by e.seq")
                .bind("id", id)
                .map(LessonStore::entry)
                .list();
        return entries.isEmpty() ? Optional.empty() : Optional.of(Lesson.of(id, entries));
    }

    /** Every one that stands in the lists, in the order in which they were agreed. */
    public List<Lesson> listed(Handle handle) {
        return folded(handle, "e.case_id in (select id from lesson) order by e.seq");
    }

    /** Every one by the entries alone, those taken back too; reads through all entries there are. */
    public List<Lesson> all(Handle handle) {
        return folded(handle, "e.type like 'lesson-%' order by e.seq");
    }

    private static List<Lesson> folded(Handle handle, String which) {
        Map<Long, List<LessonEntry>> entries = new LinkedHashMap<>();
        handle.createQuery(ENTRIES + which)
                .map((RowView row) -> Map.entry(row.getColumn("case_id", Long.class), entry(row)))
                .forEach(one -> entries.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(one.getValue()));
        return entries.entrySet().stream()
                .map(one -> Lesson.of(one.getKey(), one.getValue()))
                .toList();
    }

    /** An entry; one of the transaction at hand has no audit row yet, so neither time nor account. */
    private static LessonEntry entry(RowView row) {
        StepJson.Body body = StepJson.read(new String(row.getColumn("body", byte[].class), StandardCharsets.UTF_8));
        return new LessonEntry(
                row.getColumn("seq", Long.class),
                body.happened(),
                body.doneBy(),
                Optional.ofNullable(row.getColumn("at", String.class))
                        .map(text -> OffsetDateTime.parse(text).toInstant())
                        .orElse(Instant.EPOCH),
                Optional.ofNullable(row.getColumn("name", String.class)).orElse(""),
                STEPS.step(row.getColumn("type", String.class), body.data()),
                Optional.empty());
    }

    /** Writes down for finding how it stands; nothing where it was taken back. */
    public void project(Tx tx, Lesson lesson) {
        Handle handle = tx.handle();
        handle.createUpdate("delete from lesson where id = :id")
                .bind("id", lesson.id())
                .execute();
        if (lesson.isVoid()) {
            return;
        }
        LessonRow row = LessonRow.of(lesson);
        handle.createUpdate("""
                        insert into lesson (id, kind, service, what, owner, agreed, due, progress, ending, ended, dropped, trend)
                        values (:id, :kind, :service, :what, :owner, :agreed, :due, :progress, :ending, :ended, :dropped, :trend)
                        """)
                .bind("id", row.id())
                .bind("kind", row.kind().name())
                .bind("service", row.service())
                .bind("what", row.what())
                .bind("owner", row.owner())
                .bind("agreed", row.agreed())
                .bind("due", row.due())
                .bind("progress", row.progress())
                .bind("ending", row.ending())
                .bind("ended", row.ended())
                .bind("dropped", row.dropped())
                .bind("trend", row.trend())
                .execute();
    }

    /** Empties the table, to be written anew. */
    public void clear(Tx tx) {
        tx.handle().createUpdate("delete from lesson").execute();
    }

    /** How all of them stand: those outstanding by their day, then those ended on this day or later, newest first. */
    public List<LessonRow> rows(Handle handle, LocalDate endedSince) {
        return handle.createQuery("""
                        select * from lesson where ended is null or ended >= :since
                        order by case when ended is null then 0 else 1 end, ended desc,
                        case when due is null then 1 else 0 end, due, id
                        """)
                .bind("since", endedSince)
                .map(LessonStore::row)
                .list();
    }

    /** Those still to be done or held. */
    public List<LessonRow> outstanding(Handle handle) {
        return handle.createQuery("select * from lesson where ended is null order by id")
                .map(LessonStore::row)
                .list();
    }

    /** Whether the lists show exactly what the entries say. */
    public boolean matches(Handle handle, List<Lesson> lessons) {
        List<LessonRow> there = handle.createQuery("select * from lesson order by id")
                .map(LessonStore::row)
                .list();
        return there.equals(lessons.stream()
                .filter(lesson -> !lesson.isVoid())
                .map(LessonRow::of)
                .sorted(Comparator.comparing(LessonRow::id))
                .toList());
    }

    private static LessonRow row(RowView row) {
        return new LessonRow(
                row.getColumn("id", Long.class),
                LessonKind.valueOf(row.getColumn("kind", String.class)),
                row.getColumn("service", String.class),
                row.getColumn("what", String.class),
                row.getColumn("owner", String.class),
                row.getColumn("agreed", LocalDate.class),
                Optional.ofNullable(row.getColumn("due", LocalDate.class)),
                row.getColumn("progress", String.class),
                row.getColumn("ending", String.class),
                Optional.ofNullable(row.getColumn("ended", LocalDate.class)),
                row.getColumn("dropped", Boolean.class),
                row.getColumn("trend", String.class));
    }
}
