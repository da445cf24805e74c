package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Login ANNA = Login.of(1, "anna's secret");

    @TempDir
    Path folder;

    private Path file;
    private Database kept;
    private Host host;

    @BeforeEach
    void share() {
        file = folder.resolve("council");
        kept = FreshDatabase.create(file, CLOCK);
        new SqlUsers(kept).put(ANNA, Set.of(Rights.WORK));
        host = Host.start(kept, 0, CLOCK);
    }

    @AfterEach
    void stop() {
        host.close();
        kept.close();
    }

    private JoinFile joinFile() {
        return host.joinFile("Riverside Borough Council");
    }

    @Test
    void deskSavesAndLooksUpOverTheNetworkPapersToo() {
        try (Database desk = Database.join(joinFile(), CLOCK, ANNA)) {
            Saves.saveOne(desk, 1);
            String paper = desk.blobs().put(new ByteArrayInputStream(new byte[700_000]));

            assertThat(Saves.kept(kept)).isEqualTo(1);
            assertThat(kept.blobs().bytes(paper)).hasSize(700_000);
            assertThat(desk.blobs().bytes(paper)).hasSize(700_000);
            assertThat(desk.accountId()).isEqualTo(1);
            assertThat(desk.host()).isPresent();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theOwnerOfTheFileCannotComeOverTheNetwork() {
        for (String secret : List.of("", "sa")) {
            JoinedHost site = new JoinedHost(joinFile(), JoinedHost.CASES, Connections.OWNER, secret);
            assertThatThrownBy(site::connect)
                    .isInstanceOfSatisfying(
                            StorageFailure.class,
                            failure -> assertThat(failure.reason()).isEqualTo(StorageFailure.Reason.SIGNED_OUT));
        }
    }

    @Test
    void whoeverHasAJoinFileCanShutTheDoorOnlyUntilTheHostStartsAgain() {
        JoinFile join = joinFile();
        Connections inside = new JoinedHost(join, JoinedHost.CASES, Door.USER, join.door()).connect();
        inside.writer().execute("alter user DOOR set password 'another'");
        inside.abandon();
        assertThat(catchThrowableOfType(JoinRefused.class, () -> new Door(join).accounts())
                        .reason())
                .isEqualTo(JoinRefused.Reason.OLD_JOIN_FILE);

        host.close();
        host = Host.start(kept, 0, CLOCK);

        assertThat(joinFile().door()).isEqualTo(join.door());
        assertThat(new Door(joinFile()).accounts()).isNotEmpty();
    }

    @Test
    void noOtherFileOfTheHostCanBeReached() {
        Database.create(folder.resolve("other"), CLOCK).close();
        for (String name : List.of("other", "council", file.toString(), "mem:x", "mem:management_db_" + host.port())) {
            JoinedHost site = new JoinedHost(joinFile(), name, Connections.OWNER, "");
            assertThatThrownBy(site::connect).as(name).isInstanceOf(StorageFailure.class);
        }
    }

    @Test
    void fileOpensWithoutAPasswordAfterAnOrderlyEndAndItsKeyIsGone() {
        host.close();
        kept.close();

        assertThat(folder.resolve("council.key")).doesNotExist();
        kept = Database.open(file, CLOCK);
        assertThat(Saves.firstFault(kept)).isEmpty();
        host = Host.start(kept, 0, CLOCK);
    }

    @Test
    void wrongSecretIsToldApartFromAHostThatDoesNotAnswer() {
        JoinFile join = joinFile();
        assertThat(catchThrowableOfType(JoinRefused.class, () -> Database.join(join, CLOCK, Login.of(1, "another")))
                        .reason())
                .isEqualTo(JoinRefused.Reason.WRONG_PASSPHRASE);
        host.close();
        JoinRefused gone = catchThrowableOfType(JoinRefused.class, () -> Database.join(join, CLOCK, ANNA));
        assertThat(gone.reason()).isEqualTo(JoinRefused.Reason.NO_ANSWER);
        assertThat(gone).hasMessageContaining("does not answer. Look whether it is on");
        host = Host.start(kept, 0, CLOCK);
    }

    @Test
    void accountsAreSeenBeforeSigningInAndNothingElse() {
        assertThat(new Door(joinFile()).accounts())
                .extracting(DoorAccount::name)
                .containsExactly("Complaints Co-ordinator");
        JoinedHost door = new JoinedHost(
                joinFile(), JoinedHost.CASES, Door.USER, joinFile().door());
        try (Connections connections = door.connect()) {
            for (String table : List.of("account", "database_fact", "case_row", "entry", "audit")) {
                assertThatThrownBy(() -> connections.read(handle -> handle.createQuery("select * from " + table)
                                .mapToMap()
                                .list()))
                        .as(table)
                        .isInstanceOf(org.jdbi.v3.core.JdbiException.class);
            }
        }
    }

    @Test
    void everyTableIsInTheListOfRightsAndWhatWasRecordedCannotBeChanged() {
        List<String> tables = kept.read(handle -> handle.createQuery(
                        "select lower(table_name) from information_schema.tables where table_schema = 'PUBLIC'")
                .mapTo(String.class)
                .list());
        assertThat(Stream.of(Rights.values())
                        .flatMap(rights -> rights.onCases().keySet().stream())
                        .map(table ->
                                table.replaceFirst("^(seen|worked)\\.", "").replace("\"", ""))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(tables.stream()
                        .filter(table -> !table.equals("database_fact"))
                        .toList());
        try (Database desk = Database.join(joinFile(), CLOCK, ANNA)) {
            Saves.saveOne(desk, 1);
            for (String sql : List.of(
                    "update entry set type = 'x'",
                    "delete from entry",
                    "update payload set format = 2",
                    "update audit set act = 'x'",
                    "delete from audit",
                    "update account set roles = 'administrator'",
                    "select door_secret from database_fact")) {
                assertThat(catchThrowableOfType(
                                        StorageFailure.class,
                                        () -> desk.write(
                                                Change.once(1, "case.record", "case"),
                                                tx -> tx.handle().execute(sql)))
                                .reason())
                        .as(sql)
                        .isEqualTo(StorageFailure.Reason.NO_RIGHT);
            }
        }
    }

    @Test
    void saveUnderAnotherAccountIsRefusedByTheDatabase() {
        JoinedHost site = new JoinedHost(joinFile(), JoinedHost.CASES, ANNA);
        try (Connections connections = site.connect()) {
            assertThatThrownBy(() -> connections.writer().execute("""
                            insert into audit (n, at, account_id, act, subject_kind, request_id, digest, prev, hash)
                            select 1, '', 2, '', '', random_uuid(), hash, hash, hash from audit_head
                            """))
                    .rootCause()
                    .hasMessageContaining("AUDIT_BY_ITSELF");
        }
    }

    @Test
    void anAccountCannotMakeTheDatabaseReadWriteOrRunAnythingElse() {
        List<String> statements = List.of(
                "call file_read('/etc/hostname')",
                "select * from csvread('/etc/hostname')",
                "call csvwrite('stolen.csv', 'select 1')",
                "script to 'stolen.sql'",
                "backup to 'stolen.zip'",
                "runscript from 'evil.sql'",
                "create alias run for 'java.lang.System.exit(int)'",
                "create trigger spy after insert on entry call 'java.lang.Object'",
                "create linked table elsewhere('', 'jdbc:h2:mem:', 'sa', '', 'x')",
                "create user evil password 'x' admin",
                "alter user sa set password ''",
                "set trace_level_file 4",
                "set write_delay 10000",
                "shutdown immediately",
                "drop all objects");
        try (Database desk = Database.join(joinFile(), CLOCK, ANNA)) {
            for (String sql : statements) {
                assertThatThrownBy(() -> desk.write(
                                Change.once(1, "case.record", "case"),
                                tx -> tx.handle().execute(sql)))
                        .as(sql)
                        .isInstanceOfSatisfying(
                                StorageFailure.class,
                                failure -> assertThat(failure.reason()).isEqualTo(StorageFailure.Reason.NO_RIGHT));
                Saves.saveOne(desk, 1);
            }
        }
        assertThat(Saves.kept(kept)).isEqualTo(statements.size());
        assertThat(Saves.firstFault(kept)).isEmpty();
    }

    @Test
    void noNameWithMoreInItThanADatabaseOpensOne() {
        List<String> names = List.of(
                "cases;INIT=RUNSCRIPT FROM 'evil.sql'",
                "cases;TRACE_LEVEL_FILE=4",
                "cases;IFEXISTS=FALSE",
                "fresh;FORBID_CREATION=FALSE",
                "../council",
                "cases/",
                "CASES",
                "");
        for (String name : names) {
            JoinedHost site = new JoinedHost(joinFile(), name, Login.of(1, "no secret"));
            assertThatThrownBy(site::connect).as(name).isInstanceOf(StorageFailure.class);
        }
        assertThat(folder).isDirectoryNotContaining("glob:**{evil,fresh,trace}*");
    }

    @Test
    void aBrowserGetsNoConsole() throws IOException {
        try (Socket browser = new Socket(InetAddress.getLoopbackAddress(), host.port())) {
            browser.setSoTimeout(5_000);
            browser.getOutputStream().write("GET / HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(browser.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).doesNotContain("HTTP").doesNotContain("html").doesNotContain("H2");
        } catch (SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
    }
}
