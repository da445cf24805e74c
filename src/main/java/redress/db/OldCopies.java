package redress.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The copies made beside a file before it was changed or written anew. They are kept for 90 days. */
final class OldCopies {

    /** In the name of a backup that was made before an update. */
    static final String BEFORE_UPDATE = "-before-update-";

    /** In the name of a file that was copied before another H2 wrote it anew. */
    static final String BEFORE_H2 = "-before-h2-";

    private static final System.Logger LOG = System.getLogger(OldCopies.class.getName());
    private static final int KEPT_DAYS = 90;

    private OldCopies() {}

    /** Lets go of those that are older, and of the letters only they needed. What cannot be deleted stays. */
    static void forget(DatabaseFile file, Instant now) {
        try {
            List<Path> old = old(file, now.minus(KEPT_DAYS, ChronoUnit.DAYS));
            for (Path copy : old) {
                Files.delete(copy);
            }
            if (!old.isEmpty()) {
                new BackupFolder(file.folder()).sweep(now);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A copy made before an update could not be deleted");
        }
    }

    private static List<Path> old(DatabaseFile file, Instant oldest) throws IOException {
        String name = String.valueOf(file.stem().getFileName());
        List<Path> copies;
        try (Stream<Path> files = Files.list(file.folder())) {
            copies = files.filter(each -> {
                        String other = String.valueOf(each.getFileName());
                        return other.startsWith(name + BEFORE_UPDATE)
                                || other.startsWith(name + BEFORE_H2)
                                || other.startsWith(name + "-papers" + BEFORE_H2);
                    })
                    .toList();
        }
        return copies.stream().filter(copy -> isOlder(copy, oldest)).toList();
    }

    private static boolean isOlder(Path copy, Instant oldest) {
        try {
            return Files.getLastModifiedTime(copy).toInstant().isBefore(oldest);
        } catch (IOException e) {
            return false;
        }
    }
}
