package redress.desk.shell;

/**
 * When the last backup was made, for the foot of the rail.
 *
 * @param words "Backed up 08:00"
 * @param overdue older than two days, or none
 */
public record BackupNote(String words, boolean overdue) {}
