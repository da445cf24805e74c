package redress.desk.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import redress.casework.Backups;
import redress.desk.kit.DateWords;
import redress.desk.kit.Text;

/**
 * When the last backup was made, for the foot of the rail.
 *
 * @param words "Backed up 08:00"
 * @param overdue older than two days, or none
 */
public record BackupNote(String words, boolean overdue) {

    /** The same; where the backup itself is well, that the second folder has gone without one for too long. */
    public static BackupNote of(Optional<Backups.Last> last, Optional<Backups.Second> second, LocalDate today) {
        BackupNote note = of(last, today);
        return second.filter(folder -> folder.stale() && !note.overdue())
                .map(folder -> new BackupNote(
                        folder.last()
                                .map(at -> Text.of("shell.backup.second", DateWords.list(at.toLocalDate(), today)))
                                .orElse(Text.of("shell.backup.second.never")),
                        true))
                .orElse(note);
    }

    /** In words, as of today. */
    public static BackupNote of(Optional<Backups.Last> last, LocalDate today) {
        if (last.isEmpty()) {
            return new BackupNote(Text.of("shell.backup.none"), true);
        }
        LocalDateTime at = last.get().at().toLocalDateTime();
        if (last.get().daysOld(today) == 0) {
            return new BackupNote(Text.of("shell.backup.today", DateWords.time(at)), false);
        }
        String day = DateWords.list(at.toLocalDate(), today);
        return last.get().isTooOld(today)
                ? new BackupNote(Text.of("shell.backup.old", day, last.get().daysOld(today)), true)
                : new BackupNote(Text.of("shell.backup.day", day), false);
    }
}
