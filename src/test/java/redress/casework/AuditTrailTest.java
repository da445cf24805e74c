package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.accounts.Passphrase;
import redress.accounts.Permission;
import redress.accounts.Role;
import redress.audit.AuditWalk.Depth;
import redress.db.Change;
import redress.db.Database;
import redress.db.Login;

/** The audit read by accounts of every role, in words, by filters and a page at a time. */
class AuditTrailTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Pattern ACT = Pattern.compile(
            "(?:new Change|Change\\.once|change|write|keep|record)\\((?:[^\"();]|\\([^()]*\\))*?\"([a-z-]+\\.[a-z.-]+)\"");

    /** Acts that stand in the source otherwise than as the argument of a save. */
    private static final List<String> MADE_UP_OF_WORDS = List.of(
            "view.case",
            "view.person",
            "sign-in",
            "sign-in.wrong",
            "case.record",
            "case.approve",
            "assessment.approve");

    @TempDir
    Path folder;

    private static String told(List<AuditLine> lines) {
        StringBuilder told = new StringBuilder();
        lines.forEach(line -> told.append(line.who())
                .append(": ")
                .append(line.what())
                .append(" / ")
                .append(line.subject())
                .append('\n'));
        return told.toString();
    }

    private record Reader(String depth, String about, Login login) {}

    private static Reader reader(Accounts accounts, Role role, String depth, String about) {
        Accounts.Given given = accounts.add("The " + role.id(), Set.of(role));
        String salt = given.account().salt().orElseThrow();
        return new Reader(
                depth, about, Login.of(given.account().id(), given.passphrase().secret(salt)));
    }

    @Test
    void eachRoleReadsWhatItMayAndChecksAsMuchOfTheChainAsItSees() {
        List<Reader> readers;
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", MONDAY)) {
            CaseState state = council.open(SampleCouncil.complaint(MONDAY));
            council.record(state, MONDAY, new Happening.FindingMade(1, "upheld", "The crew missed it."));
            Accounts accounts = new Accounts(council.database);
            accounts.turnOn(new Passphrase("river lamp seven otter"));
            readers = List.of(
                    reader(accounts, Role.CO_ORDINATOR, "refused", ""),
                    reader(accounts, Role.MANAGER, "SEEN", "SM-2026-0001"),
                    reader(accounts, Role.AUDITOR, "ALL", "SM-2026-0001"),
                    reader(accounts, Role.ADMINISTRATOR, "ROWS", "case 1"));
            council.cases.traces().leaves(Export.list("cases"));
        }
        for (Reader reader : readers) {
            try (Database database = Database.open(folder.resolve("cases"), Clock.systemUTC(), reader.login())) {
                reads(reader, new AuditTrail(database));
            }
        }
    }

    private static void reads(Reader reader, AuditTrail trail) {
        if (reader.depth().equals("refused")) {
            assertThatThrownBy(() -> trail.page(AuditWanted.ALL, Long.MAX_VALUE, 50))
                    .hasMessage(Permission.AUDIT.refusal());
            return;
        }
        assertThat(told(trail.page(AuditWanted.ALL, Long.MAX_VALUE, 50)))
                .contains("Ruth Calloway: Recorded a new case / " + reader.about())
                .contains("Ruth Calloway: Added an account / The auditor")
                .contains("Ruth Calloway: Printed or exported a list / list cases")
                .doesNotContain("Garrod");
        AuditTrail.Checked checked = trail.check((row, of) -> {});
        assertThat(checked.fault()).isEmpty();
        assertThat(checked.depth()).isEqualTo(Depth.valueOf(reader.depth()));
        assertThat(checked.head()).isEqualTo(trail.head());
    }

    @Test
    void theAuditIsFilteredByCaseAccountKindAndDays() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", MONDAY)) {
            AuditTrail trail = new AuditTrail(council.database);
            CaseState first = council.open(SampleCouncil.complaint(MONDAY));
            council.clock.set(MONDAY.plusDays(1));
            CaseState second = council.open(SampleCouncil.complaint(MONDAY));
            council.record(second, MONDAY, new Happening.FindingMade(1, "upheld", "The crew missed it."));
            council.cases.traces().leaves(Export.ofCase(first.caseId()));
            long other = SecondDesk.account(council.database, "Jo Sands");
            council.database.write(Change.once(other, "view.case", "case"), tx -> {
                tx.subject(Long.toString(first.caseId()));
                return true;
            });
            Optional<LocalDate> any = Optional.empty();

            assertThat(told(trail.page(
                            new AuditWanted(
                                    Optional.empty(),
                                    Optional.empty(),
                                    first.reference().toLowerCase(java.util.Locale.ROOT),
                                    any,
                                    any),
                            Long.MAX_VALUE,
                            50)))
                    .isEqualTo("""
                            Jo Sands: Opened a case / SM-2026-0001
                            Ruth Calloway: Printed or saved papers of a case / SM-2026-0001
                            Ruth Calloway: Recorded a new case / SM-2026-0001
                            """);
            assertThat(told(trail.page(
                            new AuditWanted(Optional.of(other), Optional.empty(), "", any, any), Long.MAX_VALUE, 50)))
                    .isEqualTo("Jo Sands: Opened a case / SM-2026-0001\n");
            assertThat(told(trail.page(
                            new AuditWanted(
                                    Optional.empty(),
                                    Optional.of(AuditKind.CHANGES),
                                    "",
                                    Optional.of(MONDAY.plusDays(1)),
                                    any),
                            Long.MAX_VALUE,
                            50)))
                    .isEqualTo("""
                            Ruth Calloway: Recorded something on a case: finding made / SM-2026-0002
                            Ruth Calloway: Recorded a new case / SM-2026-0002
                            """);
            assertThat(trail.page(
                            new AuditWanted(
                                    Optional.empty(), Optional.of(AuditKind.EXPORTS), "", any, Optional.of(MONDAY)),
                            Long.MAX_VALUE,
                            50))
                    .isEmpty();
            assertThat(trail.page(AuditWanted.ALL, Long.MAX_VALUE, 2)).hasSize(2);
        }
    }

    @Test
    void thirtyThousandRowsAreReadToTheirEndAPageAtATime() {
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", MONDAY)) {
            council.database.write(
                    Change.once(1, "lists.rebuild", "database"),
                    tx -> tx.handle().execute("""
                    insert into audit (n, at, account_id, act, subject_kind, subject_id, request_id, digest, prev, hash)
                    select 1000 + x, '2026-11-01T12:00Z', 1, case when mod(x, 1000) = 0 then 'backup.made' else 'view.case' end,
                        'case', '7', random_uuid(), a.digest, a.prev, a.hash
                    from system_range(1, 30000) cross join (select digest, prev, hash from audit where n = 1) a
                    """));
            AuditTrail trail = new AuditTrail(council.database);
            List<Long> all = new ArrayList<>();
            List<Long> pages = new ArrayList<>();
            List<AuditLine> page = trail.page(AuditWanted.ALL, Long.MAX_VALUE, 500);
            while (!page.isEmpty()) {
                page.forEach(line -> all.add(line.row().n()));
                long before = System.nanoTime();
                page = trail.page(AuditWanted.ALL, all.get(all.size() - 1), 500);
                pages.add(System.nanoTime() - before);
            }

            assertThat(all).hasSizeGreaterThan(30_000).isSortedAccordingTo((a, b) -> Long.compare(b, a));
            // the last pages cost what the first ones cost, since no row is counted off
            assertThat(median(pages.subList(pages.size() - 10, pages.size())))
                    .isLessThan(5 * median(pages.subList(0, 10)));
            assertThat(trail.page(
                            new AuditWanted(
                                    Optional.empty(),
                                    Optional.of(AuditKind.BACKUPS),
                                    "",
                                    Optional.of(LocalDate.of(2026, 11, 1)),
                                    Optional.of(LocalDate.of(2026, 11, 1))),
                            Long.MAX_VALUE,
                            500))
                    .hasSize(30);
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    @Test
    void everyActOfTheProgramIsToldInWordsAndIsOfOneKind() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/redress"))) {
            List<String> acts = Stream.concat(
                            sources.filter(file -> file.toString().endsWith(".java"))
                                    .flatMap(file ->
                                            ACT.matcher(read(file)).results().map(hit -> hit.group(1)))
                                    .filter(AuditTrailTest::isAct),
                            Stream.concat(
                                    Arrays.stream(Export.Kind.values()).map(Export.Kind::act),
                                    MADE_UP_OF_WORDS.stream()))
                    .distinct()
                    .toList();

            assertThat(acts).contains("case.receive", "letter.send", "account.roles");
            assertThat(acts).allSatisfy(act -> {
                assertThat(AuditActs.words(act)).as(act).isPresent();
                assertThat(Arrays.stream(AuditKind.values()).filter(kind -> kind.has(act)))
                        .as(act)
                        .hasSize(1);
            });
        }
    }

    private static boolean isAct(String found) {
        try {
            Permission.needed(found);
            return true;
        } catch (IllegalArgumentException notAnAct) {
            return false;
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
