package redress.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When backups are made by themselves, and when one is missed. */
final class BackupTimes {

    /** The hour of the nightly backup; a computer that is off then makes it up at the next start. */
    static final LocalTime NIGHT = LocalTime.of(1, 0);

    /** A second folder without a backup for more than this many calendar days is worth a warning. */
    static final int SECOND_DAYS = 7;

    private BackupTimes() {}

    /**
     * Whether the nightly backup is still to be made: none was since the last night began.
     *
     * @param last when the last backup was made, however it was
     */
    static boolean isNightlyDue(Optional<LocalDateTime> last, LocalDateTime now) {
        LocalDateTime tonight = now.toLocalDate().atTime(NIGHT);
        LocalDateTime night = now.isBefore(tonight) ? tonight.minusDays(1) : tonight;
        return last.map(at -> at.isBefore(night)).orElse(true);
    }

    /** Whether the second folder has gone without a backup for too long, or never had one. */
    static boolean isSecondStale(Optional<LocalDateTime> last, LocalDate today) {
        return last.map(at -> ChronoUnit.DAYS.between(at.toLocalDate(), today) > SECOND_DAYS)
                .orElse(true);
    }
}
