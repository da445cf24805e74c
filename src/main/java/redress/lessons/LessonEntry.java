package redress.lessons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry as it stands now.
 *
 * @param day when it happened
 * @param doneBy who did it, as told
 * @param back why it was taken back; empty while it stands
 */
public record LessonEntry(
        long seq,
        LocalDate day,
        String doneBy,
        Instant recordedAt,
        String recordedBy,
        LessonStep what,
        Optional<String> back) {

    public boolean stands() {
        return back.isEmpty();
    }

    LessonEntry takenBack(String why) {
        return new LessonEntry(seq, day, doneBy, recordedAt, recordedBy, what, Optional.of(why));
    }
}
