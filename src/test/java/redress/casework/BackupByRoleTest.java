package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.accounts.Passphrase;
import redress.accounts.Role;
import redress.db.Database;
import redress.db.Login;
import redress.db.Watch;

/** The backup when the desk is closed is made whoever sat at it: it needs no right to the cases of the account itself. */
class BackupByRoleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    @Test
    void theBackupAtExitIsMadeForWhoeverSatThereAndRecordedUnderThem() throws IOException {
        List<Login> logins = new ArrayList<>();
        Path backups = Files.createDirectories(folder.resolve("backups"));
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", MONDAY)) {
            council.open(SampleCouncil.complaint(MONDAY));
            council.database.blobs().put(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            new Backups(council.database, council.clock).keepIn(Optional.of(backups), Setup.SIGNED_IN);
            Accounts accounts = new Accounts(council.database);
            accounts.turnOn(new Passphrase("river lamp seven otter"));
            for (Role role : List.of(Role.AUDITOR, Role.REPORT_READER)) {
                Accounts.Given given = accounts.add(role.label(), Set.of(role));
                logins.add(Login.of(
                        given.account().id(),
                        given.passphrase().secret(given.account().salt().orElseThrow())));
            }
        }
        SampleCouncil.HandClock clock = new SampleCouncil.HandClock(MONDAY);
        Instant at = Instant.parse("2026-11-23T12:00:00Z");
        for (Login login : logins) {
            at = at.plus(Duration.ofHours(1));
            try (SampleCouncil again = SampleCouncil.over(Database.open(folder.resolve("cases"), clock), clock)) {
                again.open(SampleCouncil.complaint(MONDAY)); // leaves something to back up
            }
            try (Database own = Database.open(folder.resolve("cases"), Clock.fixed(at, ZoneOffset.UTC), login)) {
                Backups each = new Backups(own, Clock.fixed(at, ZoneOffset.UTC));
                Optional<Backups.Round> made = each.atExit(Watch.NOBODY, Setup.SIGNED_IN);
                assertThat(made).as(login.user()).isPresent();
                assertThat(made.orElseThrow().trouble()).isEmpty();
                assertThat(madeBy(own)).isEqualTo(login.accountId());
            }
        }
    }

    private static long madeBy(Database own) {
        return own.read(handle -> handle.createQuery(
                        "select account_id from audit where act = 'backup.made' order by n desc limit 1")
                .mapTo(Long.class)
                .one());
    }
}
