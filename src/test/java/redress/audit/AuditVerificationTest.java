package redress.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.db.Change;
import redress.db.Database;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditVerificationTest {

    private Database database;

    @BeforeAll
    void open(@TempDir Path folder) {
        database = withFiveSaves(folder);
    }

    private static Database withFiveSaves(Path folder) {
        Database database = Database.create(folder.resolve("council"), Clock.systemUTC());
        for (int i = 1; i <= 5; i++) {
            long caseId = i;
            database.write(Change.once(1, "case.receive", "case"), tx -> {
                tx.append(caseId, "received", 1, "{\"text\":\"first\"}".getBytes(StandardCharsets.UTF_8));
                tx.append(caseId, "allocated", 1, "{\"to\":7}".getBytes(StandardCharsets.UTF_8));
                tx.subject(Long.toString(caseId));
                return caseId;
            });
        }
        return database;
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void untouchedChainIsWholeInPagesOfAnySize() {
        assertThat(firstFault(2)).isEmpty();
        assertThat(firstFault(5)).isEmpty();
        assertThat(firstFault(5_000)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update payload set body = cast('{\"text\":\"fiRst\"}' as bytea) where seq = 5 | row 3: what entry 5",
                "update payload set salt = cast('0123456789abcdef' as bytea) where seq = 5 | row 3: what entry 5",
                "update payload set format = 2 where seq = 6 | row 3: what entry 6",
                "delete from payload where seq = 6 | row 3: what entry 6",
                "update entry set type = 'closed' where seq = 5 | row 3: its entries",
                "update entry set case_id = 1 where seq = 5 | row 3: its entries",
                "update entry set audit_n = 2 where seq = 5 | row 2: its entries",
                "update entry set audit_n = 77 where seq = 10 | row 5: its entries",
                "update audit set hash = cast('0123456789abcdef0123456789abcdef' as bytea) where n = 3 | row 3 was changed",
                "update audit set digest = cast('0123456789abcdef0123456789abcdef' as bytea) where n = 3 | row 3: its entries",
                "update audit set prev = cast('0123456789abcdef0123456789abcdef' as bytea) where n = 3 | row 3 does not",
                "update audit set act = 'case.closed' where n = 3 | row 3 was changed",
                "update audit set at = '2020-01-01T00:00Z' where n = 3 | row 3 was changed",
                "update audit set subject_id = null where n = 3 | row 3 was changed",
                "update audit set subject_kind = 'person' where n = 3 | row 3 was changed",
                "update audit set request_id = '00000000-0000-0000-0000-000000000001' where n = 3 | row 3 was changed",
                "delete from audit where n = 3 | row 3 is missing",
                "delete from audit where n = 5 | row 5 is missing",
                "update audit_head set n = 4 | row 6 is missing",
                "insert into entry (case_id, type, audit_n, commitment) select 1, 'received', 3, commitment from entry where seq = 1 | row 3:",
                "insert into entry (case_id, type, audit_n, commitment) select 1, 'received', 0, commitment from entry where seq = 1 | belongs to no audit row",
                "insert into disposal_item (seq, audit_n) values (5, 4) | row 3: what entry 5"
            })
    void anyTamperingIsFoundWithTheNumberOfTheFirstWrongRow(String tampering, String found) {
        assertThat(firstFaultAfter(tampering))
                .hasValueSatisfying(fault -> assertThat(fault).contains(found));
    }

    @Test
    void payloadMayBeMissingWhereASealedDisposalNamesItsEntry(@TempDir Path own) {
        try (Database disposed = withFiveSaves(own)) {
            disposed.write(Change.once(1, "case.dispose", "case"), tx -> {
                tx.dispose(6);
                tx.dispose(5);
                return tx.append(3, "disposed", 1, "{}".getBytes(StandardCharsets.UTF_8));
            });

            Optional<String> fault = disposed.read(handle -> new AuditVerification(handle, 2).firstFault());
            int payloads = disposed.read(handle -> handle.createQuery("select count(*) from payload")
                    .mapTo(Integer.class)
                    .one());
            assertThat(fault).isEmpty();
            assertThat(payloads).isEqualTo(9);
        }
    }

    @Test
    void disposalThatWasNotSealedHidesNothing() {
        String erase = "delete from payload where seq = 5";

        assertThat(firstFaultAfter(erase, "insert into disposal_item (seq, audit_n) values (5, 4)"))
                .contains("Audit row 4: its entries are not those that were saved.");
        assertThat(firstFaultAfter(erase, "insert into disposal_item (seq, audit_n) values (5, 0)"))
                .contains("The disposal of entry 5 has no audit row.");
    }

    private Optional<String> firstFault(int page) {
        return database.read(handle -> new AuditVerification(handle, page).firstFault());
    }

    /** What is found in a transaction in which somebody changes what must not be changed; undone afterwards. */
    private Optional<String> firstFaultAfter(String... tampering) {
        return database.read(handle -> {
            for (String statement : tampering) {
                handle.execute(statement);
            }
            return new AuditVerification(handle, 2).firstFault();
        });
    }
}
