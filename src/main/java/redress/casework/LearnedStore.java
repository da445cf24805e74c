package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redress.lessons.LessonKind;

/** Reads what is learned of cases for a report, and the names that must not stand in one. */
final class LearnedStore {

    /** Something learned of a case, with whom the case is for. */
    record OfCase(Learned learned, String person) {}

    /** Learning actions of cases, those of restricted ones without their words. */
    List<OfCase> ofCases(Handle handle) {
        return handle.createQuery("""
                        select w.*, c.cause, c.alarms, s.name as service, p.name as person, p.organisation
                        from owed_item w join case_row c on c.id = w.case_id
                        left join service s on s.id = c.service_id
                        left join person p on p.id = c.person_id
                        where w.sort = 'LEARNING' order by w.agreed, w.case_id, w.number
                        """)
                .map((row, context) -> {
                    Optional<LocalDate> ended = Optional.ofNullable(row.getObject("ended", LocalDate.class));
                    Learned learned = new Learned(
                            row.getString("kind").equals(LearningAction.TRAINING)
                                    ? LessonKind.TRAINING
                                    : LessonKind.ACTION,
                            Optional.ofNullable(row.getString("service")).orElse(""),
                            Optional.ofNullable(row.getString("cause")).orElse(""),
                            row.getString("what"),
                            row.getString(ended.isPresent() ? "evidence" : "progress"),
                            row.getObject("agreed", LocalDate.class),
                            Optional.ofNullable(row.getObject("due", LocalDate.class)),
                            ended,
                            row.getBoolean("dropped"));
                    String names = Optional.ofNullable(row.getString("person")).orElse("") + " "
                            + Optional.ofNullable(row.getString("organisation")).orElse("");
                    return new OfCase(row.getString("alarms").isEmpty() ? learned : learned.unspoken(), names);
                })
                .list();
    }

    /** The names of officers, and of whoever the cases of these references are for. */
    List<String> names(Handle handle, List<String> references) {
        return handle.createQuery("""
                        select name from officer union select p.name from case_row c join person p on p.id = c.person_id
                        where c.reference in (<references>)
                        """)
                .bindList("references", references.isEmpty() ? List.of("") : references)
                .mapTo(String.class)
                .list();
    }
}
