package redress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.accounts.Account;
import redress.accounts.Passphrase;
import redress.accounts.Role;
import redress.calendar.Moment;
import redress.casework.Accounts;
import redress.casework.AuditTrail;
import redress.casework.AuditWanted;
import redress.casework.CaseFilter;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Diary;
import redress.casework.NewCase;
import redress.casework.People;
import redress.casework.Refused;
import redress.casework.SampleCouncil;
import redress.casework.Seeing;
import redress.casework.Setup;
import redress.casework.Step;
import redress.casework.ToDo;
import redress.casework.Verification;
import redress.db.Database;
import redress.db.Login;
import redress.documents.PaperTray;
import redress.documents.PrintOrder;
import redress.learning.Trends;
import redress.letters.LetterDraft;
import redress.letters.Letters;
import redress.letters.Printing;
import redress.people.Person;
import redress.reports.AnnualReports;
import redress.reports.ReportingPeriod;

/** A case that only one of two co-ordinators may see, through a real database with an SQL user for each. */
class HiddenCaseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String SECRET = "Quillfeather";

    @TempDir
    Path folder;

    private record Who(Login first, Login second, Login auditor) {}

    private static Login login(Accounts.Given given) {
        String salt = given.account().salt().orElseThrow();
        return Login.of(given.account().id(), given.passphrase().secret(salt));
    }

    private Who accounts(SampleCouncil council) {
        Accounts accounts = new Accounts(council.database);
        Passphrase own = new Passphrase("river lamp seven otter");
        accounts.turnOn(own);
        String salt = accounts.own().salt().orElseThrow();
        return new Who(
                Login.of(Account.CO_ORDINATOR, own.secret(salt)),
                login(accounts.add("Jo Sands", Set.of(Role.CO_ORDINATOR))),
                login(accounts.add("Ida Finch", Set.of(Role.AUDITOR))));
    }

    private static NewCase about(String name, String subject) {
        NewCase plain = SampleCouncil.complaint(MONDAY, Person.named("Mr", name));
        return new NewCase(
                plain.kind(),
                plain.received(),
                plain.person(),
                subject,
                plain.description(),
                plain.desiredOutcome(),
                plain.channel(),
                plain.takenBy(),
                plain.occurred(),
                plain.points(),
                plain.flags(),
                plain.stage(),
                plain.reference(),
                plain.imported());
    }

    private static CaseState name(Cases cases, CaseState state, Seeing.Seer... members) {
        Step step = new Step(
                Moment.of(MONDAY), "Ruth Calloway", new Seeing.TeamNamed(List.of(members), "It is about a colleague"));
        return cases.record(state.caseId(), state.version(), List.of(step), Setup.SIGNED_IN, UUID.randomUUID());
    }

    private Database as(Login login, SampleCouncil council) {
        return Database.open(folder.resolve("cases"), council.clock, login);
    }

    @Test
    void onlyThoseChosenSeeTheCaseUntilItIsOpenedToAllAgain() {
        SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", MONDAY);
        CaseState hidden = council.open(about("Zebedee " + SECRET, "Xylophone smashed"));
        CaseState other = council.open(about("Amos Pettit", "Bin missed"));
        Letters letters = new Letters(council.database, council.cases, council.setup, council.clock);
        hidden = letters.write(
                hidden, LetterDraft.plain("acknowledgement", MONDAY), Setup.CO_ORDINATOR, UUID.randomUUID());
        long letter = hidden.letters().get(0).letterId();
        new Printing(council.database, letters, new PaperTray(PaperTray.OFFICE), council.clock)
                .print(List.of(letter), new PrintOrder(PaperTray.OFFICE, 1, true), Setup.CO_ORDINATOR, (p, of) -> true);
        Who who = accounts(council);
        council.close();

        try (Database first = as(who.first(), council)) {
            Cases cases = new Cases(first, council.clock);
            CaseState seen = cases.state(hidden.caseId());
            assertThatThrownBy(
                            () -> name(cases, seen, new Seeing.Seer(who.second().accountId(), "Jo Sands")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Choose your own account too");
            CaseState now = name(cases, seen, new Seeing.Seer(Account.CO_ORDINATOR, "Ruth Calloway"));
            assertThat(now.team()).extracting(Seeing.Seer::name).containsExactly("Ruth Calloway");
            assertThat(cases.search(SECRET, 5)).hasSize(1);
        }
        try (Database second = as(who.second(), council)) {
            seesNothing(second, council, hidden.caseId(), letter);
            assertThat(new Cases(second, council.clock).state(other.caseId()).subject())
                    .isEqualTo("Bin missed");
        }
        try (Database auditor = as(who.auditor(), council)) {
            assertThat(new Cases(auditor, council.clock).search(SECRET, 5)).hasSize(1);
            assertThat(new AuditTrail(auditor)
                            .page(AuditWanted.ALL, Long.MAX_VALUE, 1)
                            .get(0)
                            .what())
                    .isEqualTo("Said who may see a case: team named");
        }
        try (Database owner = Database.open(folder.resolve("cases"), council.clock)) {
            assertThat(new Verification(owner).problems()).isEmpty();
        }
        try (Database first = as(who.first(), council)) {
            Cases cases = new Cases(first, council.clock);
            name(cases, cases.state(hidden.caseId()));
        }
        try (Database second = as(who.second(), council)) {
            assertThat(new Cases(second, council.clock).search(SECRET, 5)).hasSize(1);
        }
    }

    private static void seesNothing(Database database, SampleCouncil council, long hidden, long letter) {
        Cases cases = new Cases(database, council.clock);
        Setup setup = new Setup(database, council.clock);
        Letters letters = new Letters(database, cases, setup, council.clock);
        ToDo toDo = new ToDo(database, cases, council.clock);

        assertThatThrownBy(() -> cases.state(hidden)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> letters.pdf(letter)).as("its letter").isInstanceOf(Refused.class);
        String shown = String.join(
                "\n",
                cases.list(CaseFilter.all(50)).toString(),
                cases.search(SECRET, 5).toString(),
                cases.search("Xylophone", 5).toString(),
                cases.searchEverything(SECRET, 5, 5).toString(),
                cases.rows(List.of(hidden)).toString(),
                cases.openPeople().toString(),
                cases.withLettersToSend().stream()
                        .map(CaseState::subject)
                        .toList()
                        .toString(),
                toDo.list(MONDAY.plusDays(40)).toString(),
                toDo.changes(MONDAY.minusDays(1), toDo.list()).toString(),
                Diary.of(cases.openCases(), toDo.ofNoCase()).items().toString(),
                new Printing(database, letters, new PaperTray(), council.clock)
                        .latest(5)
                        .toString(),
                new Trends(database, cases).today().toString(),
                new AnnualReports(database, cases, "Saltmarsh")
                        .of(ReportingPeriod.year(2026), true)
                        .toString(),
                new People(database, council.clock).list("", 50).toString(),
                new People(database, council.clock).find(SECRET, 5).toString());
        assertThat(shown).doesNotContain(SECRET).doesNotContain("Xylophone").contains("Pettit");
        Optional<String> reference = cases.list(CaseFilter.all(50)).stream()
                .map(row -> row.reference())
                .filter(each -> each.equals("SM-2026-0001"))
                .findFirst();
        assertThat(reference).isEmpty();
    }
}
