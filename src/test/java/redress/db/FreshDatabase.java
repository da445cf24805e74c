package redress.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** A new database for a test: a copy of one that was made and migrated once, because migrating takes twenty times as long as opening. */
public final class FreshDatabase {

    private static final Path MADE = make();

    private FreshDatabase() {}

    /** Makes a new, empty database at this path and opens it. */
    public static Database create(Path path, Clock clock) {
        try {
            copy(DatabaseFile.of(MADE), DatabaseFile.of(path));
            copy(DatabaseFile.of(MADE).papers(), DatabaseFile.of(path).papers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Database.open(path, clock);
    }

    private static void copy(DatabaseFile from, DatabaseFile to) throws IOException {
        if (Files.exists(from.path())) {
            Files.createDirectories(to.path().toAbsolutePath().getParent());
            Files.copy(from.path(), to.path());
        }
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("redress-fresh");
            folder.toFile().deleteOnExit();
            Path path = folder.resolve("fresh");
            Database.create(path, Clock.systemUTC()).close();
            try (var files = Files.list(folder)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
