package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import redress.db.DatabaseRefused.Reason;

class RefusalTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("council.mv.db");
    }

    @Test
    void missingFile() {
        assertThat(refusal(Reason.MISSING)).startsWith("council.mv.db is not there.");
    }

    @Test
    void folderInsteadOfAFile() throws IOException {
        Files.createDirectory(folder.resolve("council"));
        assertThat(refusal(Reason.A_FOLDER)).startsWith("council.mv.db is a folder.");
    }

    @Test
    void emptyFile() throws IOException {
        Files.createFile(file);
        assertThat(refusal(Reason.EMPTY)).startsWith("council.mv.db is empty");
    }

    @Test
    void fileThatIsNoDatabase() throws IOException {
        Files.writeString(file, "reference,kind,received\nNN-2025-0001,complaint,2025-04-01\n".repeat(500));
        assertThat(refusal(Reason.NOT_A_DATABASE)).startsWith("council.mv.db is not a Redress database.");
    }

    @Test
    void secondProgramOpeningTheSameFile() {
        try (Database first = create()) {
            assertThat(refusal(Reason.IN_USE)).contains("already open in another Redress");
            assertThat(first.head().n()).isZero();
        }
    }

    @Test
    void engineItselfSaysInUseWhenAnotherTakesTheFileAfterOurLook() {
        try (Database first = create()) {
            assertThatThrownBy(() -> DriverManager.getConnection(url("").replace("h2:", "h2:async:"), "sa", ""))
                    .isInstanceOf(SQLException.class)
                    .satisfies(error -> assertThat(StorageErrors.opening(DatabaseFile.of(file), error)
                                    .reason())
                            .isEqualTo(Reason.IN_USE));
            assertThat(first.head().n()).isZero();
        }
    }

    @Test
    void damagedFile() throws IOException {
        create().close();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 8192; at + 64 < bytes.length(); at += 512) {
                bytes.seek(at);
                bytes.write(new byte[64]);
            }
        }
        assertThat(refusal(Reason.DAMAGED)).contains("is damaged").contains("restore your last backup");
    }

    @Test
    void fileWithBytesChangedAnywhereIsRefusedOrFoundWrongOrStillRight() throws IOException {
        try (Database database = create()) {
            for (int i = 1; i <= 20; i++) {
                Saves.saveOne(database, i);
            }
        }
        byte[] right = Files.readAllBytes(file);
        Random chance = new Random(11);
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            byte[] wrong = right.clone();
            for (int j = 0; j < 40; j++) {
                wrong[chance.nextInt(wrong.length)] ^= (byte) (1 + chance.nextInt(255));
            }
            // a file of its own: an assertion of H2's leaves the one before open
            Path each = file.resolveSibling("changed-" + i + ".mv.db");
            Files.write(each, wrong);
            ends.add(endOf(each));
        }
        assertThat(ends).contains("refused DAMAGED").doesNotContain("wrong and not found");
    }

    private static String endOf(Path file) {
        try (Database database = Database.open(file, Clock.systemUTC())) {
            Optional<String> fault = Saves.firstFault(database);
            boolean right = Saves.kept(database) == 20;
            return fault.isPresent() ? "found" : right ? "still right" : "wrong and not found";
        } catch (DatabaseRefused refused) {
            return "refused " + refused.reason();
        } catch (StorageFailure failure) {
            return "failed " + failure.reason();
        } catch (AssertionError error) {
            return "found by an assertion of H2, which only tests switch on";
        }
    }

    @Test
    void fileCutShort() throws IOException {
        try (Database database = create()) {
            Saves.saveOne(database, 1);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        // what H2 then finds depends on how the file was laid out: nothing that is whole, or an older state
        assertThat(catchThrowableOfType(DatabaseRefused.class, () -> Database.open(file, Clock.systemUTC()))
                        .reason())
                .isIn(Reason.DAMAGED, Reason.SAVES_MISSING);
    }

    @Test
    void encryptedFile() throws SQLException {
        try (Connection encrypted = DriverManager.getConnection(url(";CIPHER=AES"), "sa", "secret secret")) {
            assertThat(encrypted.isValid(1)).isTrue();
        }
        assertThat(refusal(Reason.ENCRYPTED)).startsWith("council.mv.db is encrypted.");
        assertThatThrownBy(() -> DriverManager.getConnection(url(";CIPHER=AES"), "sa", "wrong secret"))
                .isInstanceOf(SQLException.class)
                .satisfies(error -> assertThat(StorageErrors.opening(DatabaseFile.of(file), error))
                        .hasMessage("That is not the file password of council.mv.db. "
                                + "Type it again; capital letters count."));
    }

    @Test
    void fileOfAnOlderEngine() throws IOException {
        create().close();
        for (long block : new long[] {0, 4096}) {
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                byte[] header = new byte[4096];
                bytes.seek(block);
                bytes.readFully(header);
                String older = new String(header, StandardCharsets.ISO_8859_1).replace("format:3", "format:2");
                bytes.seek(block);
                bytes.write(older.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        assertThat(refusal(Reason.OLDER_FORMAT)).contains("older database program");
    }

    @Test
    void engineItselfSaysOlderFormat() {
        DatabaseRefused refused = StorageErrors.opening(DatabaseFile.of(file), new SQLException("", "HY000", 90048));
        assertThat(refused.reason()).isEqualTo(Reason.OLDER_FORMAT);
    }

    @Test
    void schemaOfANewerProgram() throws SQLException {
        create().close();
        execute("""
                insert into "flyway_schema_history"
                    ("installed_rank", "version", "description", "type", "script", "installed_by", "execution_time",
                     "success")
                values (99, '999', 'from the future', 'SQL', 'V999__future.sql', 'sa', 1, true)
                """);
        assertThat(refusal(Reason.NEWER_SCHEMA)).contains("newer Redress");
    }

    @Test
    void databaseOfAnotherProgram() throws SQLException {
        execute("create table invoice (id int)");
        assertThat(refusal(Reason.NOT_OURS)).contains("not made by Redress");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create alias run for 'java.lang.System.getProperty(java.lang.String)'",
                "create force aggregate worst for 'redress.Missing'",
                "create force trigger spy before insert on person call 'org.h2.test.Missing'",
                "create linked table elsewhere('org.h2.Driver', 'jdbc:h2:mem:', 'sa', '', 'INFORMATION_SCHEMA.USERS')",
                "create force alias run as 'int run() { throw new RuntimeException(); }'"
            })
    void fileThatBringsCodeOfItsOwn(String code) throws SQLException {
        create().close();
        execute(code);

        assertThat(refusal(Reason.NOT_OURS)).contains("changed by another program");
    }

    @Test
    void codeInAForeignFileIsNotEvenRunOnce() throws SQLException {
        create().close();
        execute("""
                create trigger spy before insert on person as
                'org.h2.api.Trigger make() {
                    System.setProperty("redress.spy", "was here");
                    return (connection, before, after) -> { };
                }'
                """);
        assertThat(System.clearProperty("redress.spy")).as("made").isEqualTo("was here");

        assertThat(refusal(Reason.NOT_OURS)).contains("changed by another program");

        assertThat(System.getProperty("redress.spy")).isNull();
    }

    @Test
    void nameThatIsTaken() {
        create().close();
        assertThat(catchThrowableOfType(DatabaseRefused.class, () -> Database.create(file, Clock.systemUTC()))
                        .reason())
                .isEqualTo(Reason.EXISTS);
    }

    @Test
    void nameThatWouldBeReadAsSettings() {
        Path odd = folder.resolve("x;INIT=RUNSCRIPT FROM 'evil.sql'");
        assertThatThrownBy(() -> Database.create(odd, Clock.systemUTC()))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("semicolon");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void folderThatMayNotBeWritten() {
        assertThatThrownBy(() -> Database.create(Path.of("/proc/self/council"), Clock.systemUTC()))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("does not let Redress write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OneDrive - North Norfolk", "Dropbox", "Google Drive", "iCloudDrive", "onedrive"})
    void folderThatIsCopiedToTheInternet(String name) {
        assertThatThrownBy(() -> Database.create(folder.resolve(name).resolve("cases/council"), Clock.systemUTC()))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("(" + name + ")");
    }

    @ParameterizedTest
    @CsvSource({
        "cifs, true", "smb3, true", "nfs4, true", "fuse.sshfs, true", "SMBFS, true",
        "ext4, false", "NTFS, false", "overlay, false", "tmpfs, false", "apfs, false"
    })
    void networkDrivesAreKnownByTheirType(String type, boolean network) {
        assertThat(FileChecks.isNetworkType(type)).isEqualTo(network);
    }

    private Database create() {
        return FreshDatabase.create(file, Clock.systemUTC());
    }

    private String refusal(Reason reason) {
        DatabaseRefused refused = catchThrowableOfType(
                DatabaseRefused.class, () -> Database.open(folder.resolve("council"), Clock.systemUTC()));
        assertThat(refused).as("opening was refused").isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        return refused.getMessage();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = openRaw("");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection openRaw(String options) throws SQLException {
        return DriverManager.getConnection(url(options), "sa", "");
    }

    private String url(String options) {
        return "jdbc:h2:" + folder.resolve("council") + options;
    }
}
