package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
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

        assertThat(names()).containsExactly("council.head", "council.mv.db");
    }

    @Test
    void backupIsMadeBeforeTheFirstChangeAndRestoresEverySaveWithItsPapers() throws Exception {
        String paper;
        try (Database database = Database.open(file.path(), CLOCK)) {
            paper = database.blobs().put(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        }

        openWith(new Schema("classpath:db/migration,classpath:db/later", 99));

        assertThat(names())
                .containsExactly(BACKUP, "council-papers.mv.db", "council.head", "council.mv.db", PaperStock.FOLDER);
        Restore.Done done = Restore.into(
                folder.resolve(BACKUP),
                folder.resolve("restored"),
                CLOCK,
                Watch.NOBODY,
                (restored, watch) -> List.of());
        try (Database database = Database.open(done.file(), CLOCK)) {
            assertThat(Saves.kept(database)).isEqualTo(1);
            assertThat(Saves.firstFault(database)).isEmpty();
            assertThat(database.blobs().bytes(paper)).containsExactly(1, 2, 3);
        }
        assertThat(Jdbi.create("jdbc:h2:" + file.stem(), "sa", "")
                        .<Integer, RuntimeException>withHandle(
                                handle -> handle.createQuery("select count(*) from later")
                                        .mapTo(Integer.class)
                                        .one()))
                .isZero();
    }

    @Test
    void failedChangeNamesTheBackupThatRestoreTakes() {
        assertThatThrownBy(() -> openWith(new Schema("classpath:db/migration,classpath:db/broken", 99)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("restore " + BACKUP + ", which lies beside it, with the Redress you had before");

        Restore.into(
                folder.resolve(BACKUP), folder.resolve("again"), CLOCK, Watch.NOBODY, (restored, watch) -> List.of());
        assertThat(folder.resolve("again.mv.db")).exists();
    }

    @Test
    void nothingIsChangedWhereNoBackupCanBeMadeBefore() throws IOException {
        Files.writeString(folder.resolve(BACKUP), "in the way");

        assertThatThrownBy(() -> openWith(new Schema("classpath:db/migration,classpath:db/later", 99)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("was not brought up to this version of Redress, because no backup could be made");
        try (Database database = Database.open(file.path(), CLOCK)) {
            assertThat(Saves.kept(database)).isEqualTo(1);
        }
    }

    @Test
    void backupsBeforeUpdatesGoAfterNinetyDays() throws Exception {
        Path old = Files.writeString(folder.resolve("council-before-update-20250101-120000.zip"), "old");
        Files.setLastModifiedTime(old, FileTime.from(CLOCK.instant().minus(91, ChronoUnit.DAYS)));
        Path young = Files.writeString(folder.resolve("council-before-update-20260301-120000.zip"), "young");
        Files.setLastModifiedTime(young, FileTime.from(CLOCK.instant().minus(31, ChronoUnit.DAYS)));

        openWith(new Schema("classpath:db/migration,classpath:db/later", 99));

        assertThat(names())
                .contains(BACKUP, String.valueOf(young.getFileName()))
                .doesNotContain(String.valueOf(old.getFileName()));
    }

    private void openWith(Schema schema) throws SQLException {
        new Opening(file, Connections.SAFE, schema).open(CLOCK).close();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
