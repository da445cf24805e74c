package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.audit.AuditVerification;
import redress.db.DatabaseRefused.Reason;

/** A file that lost saves which were acknowledged is not opened as if they had never been made. */
class LastSaveTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private Path file;
    private Path note;

    @BeforeEach
    void make() {
        file = folder.resolve("council.mv.db");
        note = folder.resolve("council.head");
        FreshDatabase.create(folder.resolve("council"), CLOCK).close();
        save(10);
    }

    @Test
    void fileCutShortAfterACrashNeverOpensWithFewerSaves() throws IOException {
        cut(20);
    }

    @Test
    @Tag("long")
    void fileCutShortAfterACrashAnywhereNeverOpensWithFewerSaves() throws IOException {
        cut(400);
    }

    private void cut(int times) throws IOException {
        byte[] closed = Files.readAllBytes(file);
        byte[] crashed;
        try (Database database = Database.open(file, CLOCK)) {
            for (int i = 1; i <= 30; i++) {
                Saves.saveOne(database, i);
            }
            crashed = Files.readAllBytes(file);
        }
        byte[] noted = Files.readAllBytes(note);
        Random chance = new Random(5);
        Map<String, Integer> ends = new HashMap<>();
        for (int n = 0; n < times; n++) {
            // the end is where the last saves are
            int length = closed.length + chance.nextInt(crashed.length - closed.length);
            Path image = folder.resolve("cut" + n + ".mv.db");
            Files.write(image, Arrays.copyOf(crashed, n % 2 == 0 ? length : length / 4096 * 4096));
            Files.write(folder.resolve("cut" + n + ".head"), noted);
            ends.merge(endOf(image), 1, Integer::sum);
        }
        assertThat(ends).containsKey("SAVES_MISSING").doesNotContainKey("opened with less");
    }

    private static String endOf(Path image) {
        try (Database database = Database.open(image, CLOCK)) {
            return Saves.kept(database) == 40 ? "whole" : "opened with less";
        } catch (DatabaseRefused refused) {
            return refused.reason().name();
        }
    }

    @Test
    void olderCopyIsRefusedUntilItIsSaidThatItIsMeant() throws IOException {
        byte[] older = Files.readAllBytes(file);
        save(5);
        Files.write(file, older);

        DatabaseRefused refused = catchThrowableOfType(DatabaseRefused.class, () -> Database.open(file, CLOCK));

        assertThat(refused.reason()).isEqualTo(Reason.SAVES_MISSING);
        assertThat(refused)
                .hasMessage(
                        "council.mv.db lacks saves: it holds 10 of the 15 that were made. It was cut short, or is an "
                                + "older copy. Keep it, and restore your last backup; or, if you put an older copy there "
                                + "yourself, delete council.head beside it and open it again.");
        Files.delete(note);
        assertThat(kept()).isEqualTo(10);
    }

    @Test
    void anotherCopyThatWentOnByItselfIsFoundByTheVerification() throws IOException {
        byte[] older = Files.readAllBytes(file);
        save(5);
        byte[] noted = Files.readAllBytes(note);
        Files.write(file, older);
        Files.delete(note);
        save(7);
        assertThat(missing()).isEmpty();
        Files.write(note, noted);

        assertThat(missing()).startsWith("Audit row 15 is not the one that was saved here");
    }

    private String missing() {
        try (Database database = Database.open(file, CLOCK)) {
            return database.read(handle -> database.lastBefore()
                    .flatMap(new AuditVerification(handle)::missing)
                    .orElse(""));
        }
    }

    @Test
    void noteThatCannotBeReadStopsNobodyAndIsWrittenAnew() throws IOException {
        Files.writeString(note, "999 nothing of the kind\n".repeat(30));
        assertThat(kept()).isEqualTo(10);
        byte[] half = Files.readAllBytes(note);
        Files.write(note, Arrays.copyOf(half, 60));
        assertThat(kept()).isEqualTo(10);
        save(1);
        assertThat(Files.readString(note, StandardCharsets.US_ASCII)).contains("11 ");
    }

    @Test
    void newFileUnderAnOldNameKnowsNothingOfTheOneBefore() throws IOException {
        Files.delete(file);
        Database.create(folder.resolve("council"), CLOCK).close();
        assertThat(kept()).isZero();
    }

    @Test
    void whatOtherDesksSavedIsNotedToo() throws IOException {
        Login login = Login.of(1, "a secret");
        byte[] older = Files.readAllBytes(file);
        try (Database database = Database.open(file, CLOCK)) {
            new SqlUsers(database).put(login, Set.of(Rights.WORK));
            Host host = Host.start(database, 0, CLOCK);
            try (Database desk = Database.join(host.joinFile("Riverside"), CLOCK, login)) {
                Saves.saveOne(desk, 11);
            }
            host.close();
        }
        Files.write(file, older);
        assertThat(catchThrowableOfType(DatabaseRefused.class, () -> Database.open(file, CLOCK)))
                .hasMessageContaining("10 of the 11");
    }

    private void save(int many) {
        try (Database database = Database.open(file, CLOCK)) {
            for (int i = 1; i <= many; i++) {
                Saves.saveOne(database, i);
            }
        }
    }

    private long kept() {
        try (Database database = Database.open(file, CLOCK)) {
            return Saves.kept(database);
        }
    }
}
