package redress.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import redress.calendar.WorkingCalendar;
import redress.procedure.CaseKind;
import redress.procedure.Procedure;

/**
 * Of a case, all that its deadlines depend on.
 *
 * @param dropped the entries of requests that are not gone into
 * @param receivedAs the words for its receipt where dates are explained
 */
record Course(
        CaseKind kind,
        Procedure procedure,
        WorkingCalendar calendar,
        Set<String> flags,
        List<Happened> events,
        List<Extension> extensions,
        Set<Long> dropped,
        List<Remedy> remedies,
        List<LearningAction> learning,
        List<Reminder> reminders,
        List<Deadline> ownDates,
        Map<String, LocalDate> recordedDues,
        Optional<LocalDate> ended,
        boolean anonymous,
        String receivedAs) {

    /** The same as it was before the case became a complaint; its own reminders, remedies and the like left out. */
    Course asItWas(Chapter chapter) {
        return new Course(
                chapter.kind(),
                procedure,
                calendar,
                flags,
                chapter.events(),
                chapter.extensions(),
                dropped,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                recordedDues,
                chapter.events().stream().map(event -> event.at().date()).reduce((first, last) -> last),
                anonymous,
                "Received");
    }

    /** A move of a deadline to a later date; forAll: by an emergency, for everybody. */
    record Extension(String deadline, int number, LocalDate until, String reason, LocalDate decided, boolean forAll) {}

    /** A follow-up somebody noted for a day; afterTalk: the next talk answers it. */
    record Reminder(long entry, LocalDate day, String about, boolean afterTalk, Optional<LocalDate> done) {

        Reminder doneOn(LocalDate date) {
            return new Reminder(entry, day, about, afterTalk, Optional.of(date));
        }
    }
}
