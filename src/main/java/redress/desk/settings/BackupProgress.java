package redress.desk.settings;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import redress.db.Watch;
import redress.desk.kit.Running;
import redress.desk.kit.Text;

/** Tells the screen how far a backup is, in words, and stops it where it was cancelled. */
public final class BackupProgress implements Watch {

    private static final double BYTES_IN_MB = 1_000_000;

    private final Running running;
    private String told = "";

    public BackupProgress(Running running) {
        this.running = running;
    }

    @Override
    public void at(Part part, long done, long of) {
        if (running.stopped()) {
            throw new CancellationException();
        }
        String words = switch (part) {
            case COPY -> Text.of("backup.copying");
            case PACK -> Text.of("backup.packing", megabytes(done), megabytes(of));
            case UNPACK -> Text.of("backup.unpacking", megabytes(done), megabytes(of));
            case CHECK -> Text.of("backup.checking", done - done % 10, of);
        };
        if (!words.equals(told)) {
            told = words;
            running.report(words);
        }
    }

    static String megabytes(long bytes) {
        return Text.of("backup.megabytes", String.format(Locale.UK, "%.1f", bytes / BYTES_IN_MB));
    }
}
