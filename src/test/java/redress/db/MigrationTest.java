package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T09:30:00Z"), ZoneOffset.UTC);
    private static final String BACKUP = "council-before-update-20260401-093000.zip";

    @TempDir
    Path folder;

    private DatabaseFile file;

    @BeforeEach
    void create() {
        file = DatabaseFile.of(folder.resolve("council"));
        try (Database database = Database.create(file.path(), CLOCK)) {
            Saves.saveOne(database, 1);
        }
    }

    @Test
    void versionsInTheProgramAreThoseOfTheScripts() throws SQLException {
        for (Schema schema : List.of(Opening.CASES, Opening.PAPERS)) {
            DatabaseFile empty = DatabaseFile.of(folder.resolve("empty" + schema.version()));
            try (Connection keeper = Connections.keeper(empty, Connections.SAFE)) {
                assertThat(keeper.isValid(1)).isTrue();
                assertThat(schema.migrations(empty, Connections.SAFE).latest()).isEqualTo(schema.version());
            }
        }
    }

    @Test
    void openingWithNothingToChangeMakesNoBackup() throws IOException {
        Database.open(file.path(), CLOCK).close();

        assertThat(names()).containsExactly("council.mv.db");
    }

    @Test
    void backupIsMadeBeforeTheFirstChangeAndHoldsEverySave() throws Exception {
        openWith(new Schema("classpath:db/migration,classpath:db/later", 99));

        assertThat(names()).containsExactly(BACKUP, "council.mv.db");
        Path restored = folder.resolve("restored.mv.db");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve(BACKUP)))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("council.mv.db");
            copy(zip, restored);
        }
        try (Database database = Database.open(restored, CLOCK)) {
            assertThat(Saves.kept(database)).isEqualTo(1);
            assertThat(Saves.firstFault(database)).isEmpty();
        }
        assertThat(Jdbi.create("jdbc:h2:" + file.stem(), "sa", "")
                        .<Integer, RuntimeException>withHandle(
                                handle -> handle.createQuery("select count(*) from later")
                                        .mapTo(Integer.class)
                                        .one()))
                .isZero();
    }

    @Test
    void failedChangeNamesTheCopyToGoBackTo() {
        assertThatThrownBy(() -> openWith(new Schema("classpath:db/migration,classpath:db/broken", 99)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("unpack " + BACKUP);
        assertThat(folder.resolve(BACKUP)).exists();
    }

    private void openWith(Schema schema) throws SQLException {
        new Opening(file, Connections.SAFE, schema).open(CLOCK).close();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void copy(InputStream from, Path to) throws IOException {
        Files.copy(from, to);
    }
}
