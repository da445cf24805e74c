package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.accounts.Passphrase;
import redress.accounts.Role;
import redress.casework.Accounts;
import redress.casework.SampleCouncil;
import redress.db.Database;
import redress.db.Login;

/** Every command that opens cases where people sign in: who is let in, and one sentence where somebody is not. */
class UserOptionTest {

    private static final LocalDate FIRST_JUNE = LocalDate.of(2026, 6, 1);
    private static final Map<Role, String> WORDS = Map.of(
            Role.CO_ORDINATOR, "river lamp seven otter",
            Role.MANAGER, "brick cloud under maple",
            Role.AUDITOR, "copper field nine swans",
            Role.REPORT_READER, "window salt early drum",
            Role.ADMINISTRATOR, "ladder moss quiet tram");

    @TempDir
    static Path folder;

    private static int files;

    @BeforeAll
    static void found() throws IOException {
        Map<Role, Accounts.Given> given = new EnumMap<>(Role.class);
        Accounts.Given nina;
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", FIRST_JUNE)) {
            council.open(SampleCouncil.complaint(FIRST_JUNE));
            Accounts accounts = new Accounts(council.database);
            accounts.turnOn(new Passphrase("somebody else set it up"));
            for (Role role : Role.values()) {
                given.put(role, accounts.add(role.label(), Set.of(role)));
            }
            nina = accounts.add("Nina New", Set.of(Role.CO_ORDINATOR));
        }
        for (Map.Entry<Role, Accounts.Given> one : given.entrySet()) {
            Role role = one.getKey();
            Accounts.Given each = one.getValue();
            String salt = each.account().salt().orElseThrow();
            Login login = Login.of(each.account().id(), each.passphrase().secret(salt));
            try (Database own = Database.open(folder.resolve("cases"), Ran.CLOCK, login)) {
                new Accounts(own).changeOwn(each.passphrase(), new Passphrase(WORDS.get(role)));
            }
            Files.writeString(words(role), WORDS.get(role) + "\n");
        }
        Files.writeString(folder.resolve("wrong.txt"), "not the one at all\n");
        Files.writeString(folder.resolve("given.txt"), nina.passphrase().typed() + "\n");
        Files.writeString(folder.resolve("old.csv"), "reference,kind,received\nOLD-1,complaint,2026-05-01\n");
    }

    private static Path words(Role role) {
        return folder.resolve(role + ".txt");
    }

    private static Ran run(String command, String... further) {
        String cases = folder.resolve("cases").toString();
        files++;
        List<String> args = new ArrayList<>(
                switch (command) {
                    case "backup" ->
                        List.of(
                                "backup",
                                "--out",
                                folder.resolve(files + ".zip").toString());
                    case "report" ->
                        List.of(
                                "report",
                                "annual",
                                "--year",
                                "2025-26",
                                "--out",
                                folder.resolve("report" + files).toString());
                    case "import" ->
                        List.of("import", folder.resolve("old.csv").toString(), "--procedure", "north-norfolk");
                    case "letter" ->
                        List.of(
                                "letter",
                                "--case",
                                "SM-2026-0001",
                                "--template",
                                "acknowledgement",
                                "--out",
                                folder.resolve(files + ".pdf").toString());
                    default -> List.of(command);
                });
        args.addAll(List.of("--database", cases));
        args.addAll(List.of(further));
        return Ran.redress(args.toArray(String[]::new));
    }

    private static Ran as(String command, String name, Path words) {
        return run(command, "--user", name, "--passphrase-file", words.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "backup, ADMINISTRATOR, AUDITOR",
        "verify, CO_ORDINATOR, REPORT_READER",
        "cases, AUDITOR, REPORT_READER",
        "report, REPORT_READER, ADMINISTRATOR",
        "import, CO_ORDINATOR, MANAGER",
        "letter, MANAGER, AUDITOR"
    })
    void letsInWhoMayAndTellsEverybodyElseWhyInOneSentence(String command, Role may, Role mayNot) {
        assertThat(refused(run(command))).contains("Add --user NAME");
        assertThat(refused(run(command, "--user", may.label()))).contains("Add --passphrase-file FILE");
        assertThat(refused(as(command, may.label(), folder.resolve("none.txt"))))
                .contains("The passphrase file cannot be read");
        assertThat(refused(as(command, may.label(), folder.resolve("wrong.txt"))))
                .contains("do not belong together");
        assertThat(refused(as(command, "Nobody At All", words(may)))).contains("do not belong together");
        assertThat(refused(as(command, "Nina New", folder.resolve("given.txt"))))
                .contains("given for one sign-in");
        assertThat(refused(as(command, mayNot.label(), words(mayNot)))).contains("may not");

        Ran let = as(command, may.label(), words(may));
        assertThat(let.status()).as(let.err()).isZero();
    }

    private static String refused(Ran ran) {
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        return ran.complaint();
    }

    @Test
    void whatIsDoneIsRecordedUnderWhoeverSignedIn() {
        Ran backup = as("backup", "administrator", words(Role.ADMINISTRATOR));
        Ran lists = run(
                "verify",
                "--rebuild",
                "--user",
                "complaints co-ordinator",
                "--passphrase-file",
                words(Role.CO_ORDINATOR).toString());
        assertThat(backup.status() + lists.status()).isZero();
        try (Database owner = Database.open(folder.resolve("cases"), Ran.CLOCK)) {
            List<String> who = owner.read(
                    handle -> handle.createQuery("""
                            select c.name || ': ' || a.act from audit a join account c on c.id = a.account_id
                            where a.act in ('backup.made', 'lists.rebuild') order by a.n
                            """).mapTo(String.class).list());
            assertThat(who).endsWith("Administrator: backup.made", "Complaints Co-ordinator: lists.rebuild");
        }
    }
}
