package redress.casework;

import java.time.Instant;
import redress.calendar.Moment;

/**
 * One thing that happened to a case. Never changed once kept: a mistake is put right by a further entry
 * ({@link Happening.Corrected}, {@link Happening.Voided}).
 *
 * @param seq its number in the database, rising in the order of recording; 0 before it is kept
 * @param happened when it happened, which may be days before it was recorded
 * @param doneBy who did it, in words ("Customer Services", an officer)
 * @param recordedAt when it was written down
 * @param recordedBy name of the account that wrote it down
 */
public record Entry(long seq, Moment happened, String doneBy, Instant recordedAt, String recordedBy, Happening what) {

    Entry with(Moment newHappened, Happening newWhat) {
        return new Entry(seq, newHappened, doneBy, recordedAt, recordedBy, newWhat);
    }
}
