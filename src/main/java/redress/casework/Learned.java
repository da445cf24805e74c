package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.lessons.LessonKind;

/**
 * What a report tells of something learned: of a case or of none, a meeting or a review. It names no customer and no
 * officer.
 *
 * @param service its name; "" where it is about the whole council
 * @param cause id of the cause it answers; "" where none is known
 * @param what what changes; "" where the words name somebody
 * @param how by what it is seen that it is done, else how far it is; "" where the words name somebody
 */
public record Learned(
        LessonKind kind,
        String service,
        String cause,
        String what,
        String how,
        LocalDate agreed,
        Optional<LocalDate> due,
        Optional<LocalDate> ended,
        boolean dropped) {

    /** The same without words, because they name somebody. */
    Learned unspoken() {
        return new Learned(kind, service, cause, "", "", agreed, due, ended, dropped);
    }
}
