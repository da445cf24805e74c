package redress.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry of the process as it stands now.
 *
 * @param day when it happened
 * @param doneBy who did it, as told
 * @param what as corrected, where it was
 * @param back why it was taken back; empty while it stands
 * @param mended why it was corrected; empty where it never was
 */
public record ConductEntry(
        long seq,
        LocalDate day,
        String doneBy,
        Instant recordedAt,
        String recordedBy,
        ConductStep what,
        Optional<String> back,
        Optional<String> mended) {

    /** An entry as it was recorded. */
    public static ConductEntry recorded(
            long seq, LocalDate day, String doneBy, Instant recordedAt, String recordedBy, ConductStep what) {
        return new ConductEntry(seq, day, doneBy, recordedAt, recordedBy, what, Optional.empty(), Optional.empty());
    }

    ConductEntry takenBack(String why) {
        return new ConductEntry(seq, day, doneBy, recordedAt, recordedBy, what, Optional.of(why), mended);
    }

    ConductEntry corrected(ConductStep.Corrected by) {
        return new ConductEntry(
                seq, by.day(), doneBy, recordedAt, recordedBy, by.instead(), back, Optional.of(by.reason()));
    }

    public boolean stands() {
        return back.isEmpty();
    }
}
