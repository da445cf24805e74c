package redress.casework;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What the co-ordinator keeps for herself on the to-do list, and what was recorded since a day. */
final class ToDoStore {

    /** Rows put aside, by {@link WorkItem#key()}. */
    Map<String, PutAside> asides(Handle handle) {
        return handle
                .createQuery("select item, until_day, reason, seen from put_aside")
                .map((row, context) -> Map.entry(
                        row.getString("item"),
                        new PutAside(
                                row.getObject("until_day", LocalDate.class),
                                row.getString("reason"),
                                row.getString("seen"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Puts a row aside; what came back before today is forgotten on the way. */
    void putAside(Handle handle, WorkItem item, PutAside aside, LocalDate today) {
        takeUp(handle, item.key());
        handle.createUpdate("delete from put_aside where until_day < :today")
                .bind("today", today)
                .execute();
        handle.createUpdate("""
                        insert into put_aside (item, case_id, until_day, reason, seen)
                        values (:item, :case, :until, :reason, :seen)
                        """)
                .bind("item", item.key())
                .bind("case", item.caseId())
                .bind("until", aside.until())
                .bind("reason", WorkStore.shortened(aside.reason(), 1_000))
                .bind("seen", aside.seen())
                .execute();
    }

    void takeUp(Handle handle, String item) {
        handle.createUpdate("delete from put_aside where item = :item")
                .bind("item", item)
                .execute();
    }

    /** Own reminders without a case that are still open. */
    List<WorkItem> reminders(Handle handle) {
        return handle.createQuery("select id, due, about from own_reminder where done_on is null order by due, id")
                .map((row, context) -> WorkItem.reminder(
                        row.getLong("id"), row.getObject("due", LocalDate.class), row.getString("about")))
                .list();
    }

    long addReminder(Handle handle, LocalDate day, String about) {
        return handle.createUpdate("insert into own_reminder (due, about) values (:due, :about)")
                .bind("due", day)
                .bind("about", WorkStore.shortened(about, 1_000))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void removeReminder(Handle handle, long id) {
        handle.createUpdate("delete from own_reminder where id = :id")
                .bind("id", id)
                .execute();
    }

    /** Marks it as done on a day, or as open again. */
    void setDone(Handle handle, long id, Optional<LocalDate> day) {
        handle.createUpdate("update own_reminder set done_on = :day where id = :id")
                .bind("day", day)
                .bind("id", id)
                .execute();
    }

    /** The last day before today on which this account recorded anything. */
    Optional<LocalDate> lastHere(Handle handle, long account, LocalDate today) {
        return handle.createQuery("""
                        select at from audit where at < :today and account_id = :account
                        order by at desc, n desc limit 1
                        """)
                .bind("today", today.toString())
                .bind("account", account)
                .mapTo(String.class)
                .findOne()
                .map(at -> OffsetDateTime.parse(at).toLocalDate());
    }

    /** The number of the first save of this day or later. */
    private static Optional<Long> firstSave(Handle handle, LocalDate since) {
        return handle.createQuery("select n from audit where at >= :since order by at, n limit 1")
                .bind("since", since.toString())
                .mapTo(Long.class)
                .findOne();
    }

    /** How many entries each account recorded since a day. */
    List<Changes.By> recorded(Handle handle, LocalDate since) {
        return firstSave(handle, since)
                .map(first -> handle.createQuery("""
                                select c.name, count(*) as number
                                from entry e join audit a on a.n = e.audit_n join account c on c.id = a.account_id
                                where e.audit_n >= :first
                                group by c.name
                                order by count(*) desc, c.name
                                """)
                        .bind("first", first)
                        .map((row, context) -> new Changes.By(row.getString("name"), row.getInt("number")))
                        .list())
                .orElse(List.of());
    }

    /** Answers, contributions and approvals that came from officers, recorded since a day, newest first. */
    List<Changes.Change> replies(Handle handle, LocalDate since, int most) {
        return changes(handle, since, "e.type in ('reply-received', 'contribution-received', 'approval-given')", most);
    }

    /** The cases something was recorded on since a day, each with what was recorded last, newest first. */
    List<Changes.Change> touched(Handle handle, LocalDate since, int most) {
        return changes(
                handle,
                since,
                "e.seq in (select max(l.seq) from entry l where l.audit_n >= :first group by l.case_id"
                        + " order by max(l.seq) desc limit :most)",
                most);
    }

    private static List<Changes.Change> changes(Handle handle, LocalDate since, String which, int most) {
        Optional<Long> first = firstSave(handle, since);
        if (first.isEmpty()) {
            return List.of();
        }
        return handle.createQuery(
                        "select e.case_id, e.type, a.at, c.name, r.reference, r.subject, r.alarms, " + WorkStore.PERSON
                                + """
                         from entry e
                        join audit a on a.n = e.audit_n
                        join account c on c.id = a.account_id
                        join case_row r on r.id = e.case_id
                        left join person p on p.id = r.person_id
                        where e.audit_n >= :first and
                        """ + which + " order by e.seq desc limit :most")
                .bind("first", first.get())
                .bind("most", most)
                .map((row, context) -> new Changes.Change(
                        row.getLong("case_id"),
                        row.getString("reference"),
                        row.getString("alarms").isEmpty() ? row.getString("subject") : Alarm.SUBJECT,
                        row.getString("alarms").isEmpty() ? row.getString("person") : "",
                        row.getString("type"),
                        OffsetDateTime.parse(row.getString("at")).toLocalDateTime(),
                        row.getString("name")))
                .list();
    }
}
