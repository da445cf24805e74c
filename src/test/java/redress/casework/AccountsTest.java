package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.accounts.Account;
import redress.accounts.Passphrase;
import redress.accounts.RecoveryCode;
import redress.accounts.Role;
import redress.audit.AuditVerification;
import redress.db.Change;
import redress.db.Database;
import redress.db.Login;
import redress.db.StorageFailure;

/** Who may sign in, as what, and what the database itself then lets them do. */
class AccountsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Passphrase RIVER = new Passphrase("river lamp seven otter");
    private static final Passphrase FIELD = new Passphrase("field gate under rain");

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Accounts accounts;
    private SignIn door;

    @BeforeEach
    void found() {
        council = SampleCouncil.in(folder, "north-norfolk", MONDAY);
        accounts = new Accounts(council.database);
        door = new SignIn(council.database, council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    private Account named(String name) {
        return accounts.all().stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobodySignsInUntilItIsTurnedOnAndThenOnlyThePassphraseOpensTheDoor() {
        assertThat(door.isAsked()).isFalse();
        assertThat(door.who()).isEmpty();

        accounts.turnOn(RIVER);

        assertThat(door.isAsked()).isTrue();
        Account own = door.who().get(0);
        assertThat(own.roles()).containsExactlyInAnyOrder(Role.CO_ORDINATOR, Role.ADMINISTRATOR);
        assertThat(door.enter(own, new Passphrase("River lamp seven otter"))).isEmpty();
        assertThat(door.enter(own, RIVER))
                .contains(Login.of(1, RIVER.secret(own.salt().orElseThrow())));
        List<String> acts = council.database.read(
                handle -> handle.createQuery("select act from audit where act like 'sign-in%' order by n")
                        .mapTo(String.class)
                        .list());
        assertThat(acts).containsExactly("sign-in.wrong", "sign-in");
    }

    @Test
    void wrongTriesMakeTheAccountWaitAlsoAfterARestartUpToAMinuteATry() {
        accounts.turnOn(RIVER);
        Account own = door.who().get(0);
        for (int wrong = 1; wrong <= 3; wrong++) {
            assertThat(door.enter(own, FIELD)).isEmpty();
        }

        SignIn afterRestart = new SignIn(council.database, council.clock);
        assertThat(afterRestart.pauseOf(own.id())).isEqualTo(Duration.ofSeconds(8));
        assertThatThrownBy(() -> afterRestart.enter(own, RIVER))
                .isInstanceOf(Refused.class)
                .hasMessage("Wait 9 seconds before the next try.");
        council.database.write(
                Change.once(1, "sign-in.wrong", "account"),
                tx -> tx.handle().execute("update wrong_try set tries = 40"));
        assertThat(afterRestart.pauseOf(own.id())).isEqualTo(Duration.ofMinutes(1));
        council.clock.set(MONDAY.plusDays(1));
        assertThat(afterRestart.enter(own, RIVER)).isPresent();
        assertThat(afterRestart.pauseOf(own.id())).isZero();
    }

    @Test
    void aGivenPassphraseIsForOneSignInAndThenTheirOwn() {
        accounts.turnOn(RIVER);
        Accounts.Given ben = accounts.add("Ben Hale", Set.of(Role.MANAGER));
        Login first = door.enter(ben.account(), ben.passphrase()).orElseThrow();

        try (Database his = reopened(first)) {
            Accounts own = new Accounts(his);
            assertThat(own.mustChange(his.accountId())).isTrue();
            assertThatThrownBy(() -> own.changeOwn(FIELD, RIVER)).hasMessageContaining("not your passphrase of today");
            assertThatThrownBy(() -> own.changeOwn(ben.passphrase(), new Passphrase("short")))
                    .hasMessageContaining("at least 12");
            own.changeOwn(ben.passphrase(), FIELD);
            assertThat(own.mustChange(his.accountId())).isFalse();
            assertThat(own.own().name()).isEqualTo("Ben Hale");
        }
        reopen();
        assertThat(door.enter(named("Ben Hale"), ben.passphrase())).isEmpty();
        assertThat(door.enter(named("Ben Hale"), FIELD)).isPresent();
    }

    @Test
    void theLastAdministratorStaysAndNobodyLocksThemselvesOut() {
        accounts.turnOn(RIVER);
        long ben = accounts.add("Ben Hale", Set.of(Role.MANAGER)).account().id();

        assertThatThrownBy(() -> accounts.change(1, Set.of(Role.CO_ORDINATOR)))
                .hasMessageContaining("last administrator");
        assertThatThrownBy(() -> accounts.close(1)).hasMessageContaining("signed in with this account");
        assertThatThrownBy(() -> accounts.change(ben, Set.of())).hasMessageContaining("at least one role");
        assertThatThrownBy(() -> accounts.add("ben hale", Set.of(Role.AUDITOR)))
                .hasMessageContaining("that name already");
        accounts.change(ben, Set.of(Role.ADMINISTRATOR));
        accounts.change(1, Set.of(Role.CO_ORDINATOR));
        assertThatThrownBy(() -> accounts.close(ben)).hasMessageContaining("last administrator");
    }

    @Test
    void aClosedAccountSignsInNoMoreAndCanBeOpenedWithANewPassphrase() {
        accounts.turnOn(RIVER);
        Accounts.Given ben = accounts.add("Ben Hale", Set.of(Role.AUDITOR));

        accounts.close(ben.account().id());
        assertThat(door.who()).extracting(Account::name).doesNotContain("Ben Hale");
        assertThat(door.enter(ben.account(), ben.passphrase())).isEmpty();

        Accounts.Given again = accounts.open(ben.account().id());
        council.clock.set(MONDAY.plusDays(1));
        assertThat(door.enter(again.account(), again.passphrase())).isPresent();
    }

    @Test
    void theRecoveryCodeLetsAnAdministratorInOnceAndGivesTheNextOne() {
        RecoveryCode code = accounts.turnOn(RIVER);
        assertThatThrownBy(() -> accounts.recover(new RecoveryCode("aaaa-bbbb"), 1, FIELD))
                .hasMessageContaining("not the recovery code");

        RecoveryCode next = accounts.recover(new RecoveryCode(" " + code.words() + " "), 1, FIELD);

        assertThat(door.enter(named("Ruth Calloway"), FIELD)).isPresent();
        assertThatThrownBy(() -> accounts.recover(code, 1, RIVER)).hasMessageContaining("not the recovery code");
        assertThat(next).isNotEqualTo(code);
    }

    @Test
    void whatIsDoneBearsTheAccountThatIsSignedInAndTheChainStaysWhole() {
        accounts.turnOn(RIVER);
        Accounts.Given ben = accounts.add("Ben Hale", Set.of(Role.CO_ORDINATOR));
        try (Database his = reopened(door.enter(ben.account(), ben.passphrase()).orElseThrow())) {
            Cases cases = new Cases(his, council.clock);
            CaseState state = cases.open(
                    SampleCouncil.complaint(MONDAY), List.of(), Setup.SIGNED_IN, java.util.UUID.randomUUID());

            assertThat(state.timeline().entries().get(0).recordedBy()).isEqualTo("Ben Hale");
            assertThat(new Setup(his, council.clock).coordinator()).isEqualTo("Ben Hale");
            assertThatThrownBy(() -> his.write(Change.once(1, "case.record", "case"), tx -> true))
                    .as("a save under somebody else's name")
                    .isInstanceOf(StorageFailure.class);
        }
        reopen();
        Optional<String> fault = council.database.read(handle -> new AuditVerification(handle).firstFault());
        assertThat(fault).isEmpty();
    }

    private Database reopened(Login login) {
        council.close();
        return Database.open(folder.resolve("cases"), council.clock, login);
    }

    private void reopen() {
        Database again = Database.open(folder.resolve("cases"), council.clock);
        council = SampleCouncil.over(again, council.clock);
        accounts = new Accounts(again);
        door = new SignIn(again, council.clock);
    }
}
