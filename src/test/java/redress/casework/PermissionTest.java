package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.accounts.Passphrase;
import redress.accounts.Permission;
import redress.accounts.Role;
import redress.db.Change;
import redress.db.Database;
import redress.db.Login;
import redress.db.StorageFailure;

/** The table of permissions against a real database with a real SQL user for each role. */
class PermissionTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Pattern ACT =
            Pattern.compile("(?:new Change|Change\\.once)\\([^\"]*?\"([a-z-]+\\.[a-z.-]+)\"");
    private static final Map<Permission, String> ACTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Permission.RECORD, "case.record"),
            Map.entry(Permission.LETTERS, "letter.write"),
            Map.entry(Permission.APPROVE, "case.approve"),
            Map.entry(Permission.TEAM, "case.team"),
            Map.entry(Permission.IMPORT, "case.import"),
            Map.entry(Permission.EXPORT, "export.list"),
            Map.entry(Permission.REPORTS, "export.report"),
            Map.entry(Permission.FIGURES, "report.words"),
            Map.entry(Permission.COUNCIL, "council.officer"),
            Map.entry(Permission.WORDING, "template.save"),
            Map.entry(Permission.BACKUP, "backup.folder"),
            Map.entry(Permission.AUDIT, "export.audit"),
            Map.entry(Permission.ACCOUNTS, "account.add")));

    @TempDir
    Path folder;

    private record Signed(Role role, Login login) {}

    @Test
    void everyRoleMaySaveWhatTheTableAllowsAndIsRefusedTheRestAndReadsCasesOnlyWhereItMay() {
        List<Signed> signed;
        long open;
        long closedToOthers;
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", MONDAY)) {
            open = council.open(SampleCouncil.complaint(MONDAY)).caseId();
            closedToOthers = council.open(SampleCouncil.complaint(MONDAY)).caseId();
            Accounts accounts = new Accounts(council.database);
            accounts.turnOn(new Passphrase("river lamp seven otter"));
            signed = Arrays.stream(Role.values())
                    .map(role -> {
                        Accounts.Given given = accounts.add(role.label(), Set.of(role));
                        String salt = given.account().salt().orElseThrow();
                        return new Signed(
                                role,
                                Login.of(
                                        given.account().id(), given.passphrase().secret(salt)));
                    })
                    .toList();
            council.database.write(
                    Change.once(1, "case.team", "case"),
                    tx -> tx.handle()
                            .execute("insert into case_team (case_id, account_id) values (?, 1)", closedToOthers));
        }
        for (Signed each : signed) {
            try (Database database = Database.open(folder.resolve("cases"), Clock.systemUTC(), each.login())) {
                saves(each.role(), database);
                reads(each.role(), database, open, closedToOthers);
            }
        }
    }

    private static void saves(Role role, Database database) {
        ACTS.forEach((permission, act) -> {
            Change change = new Change(UUID.randomUUID(), Change.SIGNED_IN, act, "test");
            if (permission.roles().contains(role)) {
                assertThat(database.write(change, tx -> true).value())
                        .as(role + " " + act)
                        .contains(true);
            } else {
                assertThatThrownBy(() -> database.write(change, tx -> true))
                        .as(role + " " + act)
                        .isInstanceOf(StorageFailure.class)
                        .hasMessage(permission.refusal());
            }
        });
        assertThatThrownBy(() -> database.write(
                        Change.once(Change.SIGNED_IN, "view.case", "case"),
                        tx -> tx.handle().execute("update public.entry set type = 'closed'")))
                .as(role + " changes what was recorded")
                .isInstanceOf(StorageFailure.class);
        assertThatThrownBy(() -> database.write(
                        Change.once(Change.SIGNED_IN, "view.case", "case"),
                        tx -> tx.handle().execute("delete from public.audit")))
                .as(role + " takes away an audit row")
                .isInstanceOf(StorageFailure.class);
        assertThatThrownBy(() -> database.read(handle -> handle.createQuery("select body from public.payload")
                        .mapTo(byte[].class)
                        .list()))
                .as(role + " goes round the views")
                .isInstanceOf(StorageFailure.class);
    }

    private static void reads(Role role, Database database, long open, long closedToOthers) {
        Cases cases = new Cases(database, Clock.systemUTC());
        if (!Permission.READ.roles().contains(role)) {
            assertThatThrownBy(() -> cases.state(open)).as(role.label()).isInstanceOf(StorageFailure.class);
            assertThatThrownBy(() -> cases.search("complaint", 5))
                    .as(role.label())
                    .isInstanceOf(StorageFailure.class);
            return;
        }
        assertThat(cases.state(open).timeline().entries()).as(role.label()).isNotEmpty();
        if (role == Role.AUDITOR) {
            assertThat(cases.state(closedToOthers).timeline().entries()).isNotEmpty();
        } else {
            assertThatThrownBy(() -> cases.state(closedToOthers))
                    .as(role.label())
                    .isInstanceOf(Refused.class);
            assertThat(cases.rows(List.of(closedToOthers))).isEmpty();
            Optional<CaseState> found = cases.openCases().stream()
                    .filter(state -> state.caseId() == closedToOthers)
                    .findFirst();
            assertThat(found).as(role.label()).isEmpty();
        }
    }

    @Test
    void everyActOfTheProgramIsNamedInTheTable() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/redress"))) {
            List<String> acts = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> ACT.matcher(read(file)).results().map(hit -> hit.group(1)))
                    .distinct()
                    .toList();
            assertThat(acts).contains("case.receive", "letter.send", "person.merge", "backup.made");
            assertThat(acts)
                    .allSatisfy(
                            act -> assertThat(Permission.needed(act)).as(act).isNotNull());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
