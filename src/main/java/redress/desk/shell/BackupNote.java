package redress.desk.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/**
 * When the last backup was made, for the foot of the rail.
 *
 * @param words "Backed up 08:00"
 * @param overdue older than two days, or none
 */
public record BackupNote(String words, boolean overdue) {

    /** A backup is too old when it was made more than this many calendar days ago. */
    private static final int MOST_DAYS = 2;

    /** In words, as of today; lastWhole is when the last backup was made that was found whole. */
    public static BackupNote of(Optional<LocalDateTime> lastWhole, LocalDate today) {
        if (lastWhole.isEmpty()) {
            return new BackupNote(Text.of("shell.backup.none"), true);
        }
        LocalDateTime at = lastWhole.get();
        long days = ChronoUnit.DAYS.between(at.toLocalDate(), today);
        if (days <= 0) {
            return new BackupNote(Text.of("shell.backup.today", DateWords.time(at)), false);
        }
        String day = DateWords.list(at.toLocalDate(), today);
        return days > MOST_DAYS
                ? new BackupNote(Text.of("shell.backup.old", day, days), true)
                : new BackupNote(Text.of("shell.backup.day", day), false);
    }
}
