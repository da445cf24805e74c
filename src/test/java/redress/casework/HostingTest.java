package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.accounts.Passphrase;
import redress.accounts.Role;
import redress.db.Database;
import redress.db.Host;
import redress.db.JoinFile;
import redress.db.JoinRefused;
import redress.db.Login;
import redress.db.Serving;
import redress.db.Watch;

class HostingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Hosting hosting;

    @BeforeEach
    void open() {
        council = SampleCouncil.in(folder, "north-norfolk", DAY);
        hosting = new Hosting(council.database, council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    private void somebodyCanSignIn() {
        Serving.accounts(council.database, 1);
        Serving.salt(council.database, 1);
    }

    @Test
    void aJoinedDeskChangesItsOwnPassphraseByTheSameRulesAndGoesOnWithIt() throws IOException {
        Accounts accounts = new Accounts(council.database);
        accounts.turnOn(new Passphrase("river lamp seven otter"));
        Accounts.Given ben = accounts.add("Ben Hale", Set.of(Role.MANAGER));
        String salt = ben.account().salt().orElseThrow();
        JoinFile file = hosting.share(0).joinFile("Saltmarsh District Council");
        Login given = Login.of(ben.account().id(), ben.passphrase().secret(salt));
        Passphrase own = new Passphrase("brick cloud under maple");
        Login next = Login.of(ben.account().id(), own.secret(salt));

        try (Database desk = Database.join(file, council.clock, given)) {
            Accounts there = new Accounts(desk);
            assertThat(there.mustChange(desk.accountId())).isTrue();
            assertThatThrownBy(() -> there.changeOwn(new Passphrase("not the one at all"), own))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("not your passphrase of today");
            assertThatThrownBy(() -> there.changeOwn(ben.passphrase(), new Passphrase("short")))
                    .isInstanceOf(Refused.class);

            there.changeOwn(ben.passphrase(), own);

            assertThat(there.mustChange(desk.accountId())).isFalse();
            there.viewed("case", 1);
            assertThat(desk.blobs().put(new ByteArrayInputStream(new byte[9]))).hasSize(64);
        }
        assertThatThrownBy(() -> Database.join(file, council.clock, given)).isInstanceOf(JoinRefused.class);
        try (Database desk = Database.join(file, council.clock, next)) {
            assertThat(new Accounts(desk).own().name()).isEqualTo("Ben Hale");
            assertThat(desk.blobs().put(new ByteArrayInputStream(new byte[10]))).hasSize(64);
        }
    }

    @Test
    void casesNobodyCouldSignInToAreNotShared() {
        assertThatThrownBy(() -> hosting.share(0))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Nobody could sign in from another desk yet.");
        assertThat(hosting.chosen()).isEmpty();
    }

    @Test
    void choiceStandsAtTheNextStartUntilItIsTakenBack() {
        somebodyCanSignIn();
        Host host = hosting.share(0);
        assertThat(hosting.chosen()).isEqualTo(OptionalInt.of(host.port()));
        host.close();
        assertThat(hosting.now()).isEmpty();

        assertThat(hosting.shareAsChosen()).isPresent();
        assertThat(hosting.atOtherDesks()).isEmpty();

        hosting.stop();
        assertThat(hosting.shareAsChosen()).isEmpty();
        assertThat(folder.resolve("cases.key")).doesNotExist();
    }

    @Test
    void pcThatTakesOverFromABackupMadeWhileSharedIsAnotherHost() throws IOException {
        somebodyCanSignIn();
        council.open(SampleCouncil.complaint(DAY));
        council.database.blobs().put(new ByteArrayInputStream(new byte[300_000]));
        Path before = folder.resolve("before" + JoinFile.SUFFIX);
        hosting.writeJoinFile(hosting.share(0), before);
        Path zip = folder.resolve("backup.zip");
        new Backups(council.database, council.clock).make(zip, Watch.NOBODY, Setup.SIGNED_IN);
        Path there = Files.createDirectory(folder.resolve("there")).resolve("cases");

        Hosting.takeOver(zip, there, council.clock, Watch.NOBODY);

        assertThat(there.resolveSibling("cases.key")).doesNotExist();
        try (Database taken = Database.open(there, council.clock)) {
            assertThat(new Verification(taken).problems()).isEmpty();
            Hosting now = new Hosting(taken, council.clock);
            Path after = folder.resolve("after" + JoinFile.SUFFIX);
            now.writeJoinFile(now.share(0), after);
            assertThat(JoinFile.read(after).database())
                    .isNotEqualTo(JoinFile.read(before).database());
            try (Database desk = Database.join(JoinFile.read(after), council.clock, Serving.login(1))) {
                assertThat(new Cases(desk, council.clock).state(1).reference()).isEqualTo("SM-2026-0001");
                assertThat(now.atOtherDesks()).containsExactly("Ruth Calloway");
            }
        }
    }
}
