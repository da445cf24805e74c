package redress.db;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import redress.audit.AuditVerification;

/** Saves for the tests that kill and cut: each of three entries and a number, so that half a save would show. */
final class Saves {

    private Saves() {}

    static void saveOne(Database database, int number) {
        database.write(Change.once(1, "case.receive", "case"), tx -> {
            int given = tx.nextNumber(2026);
            for (int part = 0; part < 3; part++) {
                String body =
                        "{\"save\":" + number + ",\"text\":\"" + "The bin was not emptied. ".repeat(part * 20) + "\"}";
                tx.append(given, "part-" + part, 1, body.getBytes(StandardCharsets.UTF_8));
            }
            tx.subject(Integer.toString(given));
            return given;
        });
    }

    /** How many saves are there. */
    static long kept(Database database) {
        return database.head().n();
    }

    /** What is wrong: the chain, half a save, or a number that does not agree with the saves. */
    static Optional<String> firstFault(Database database) {
        return database.read(handle -> new AuditVerification(handle)
                .firstFault()
                .or(() -> handle.createQuery("""
                        select case
                            when (select count(*) from entry) <> 3 * (select n from audit_head) then 'half a save'
                            when (select count(*) from payload) <> (select count(*) from entry) then 'half an entry'
                            when coalesce((select max(last_number) from reference_series), 0)
                                <> (select n from audit_head) then 'a gap in the numbers'
                            else ''
                        end
                        """)
                        .mapTo(String.class)
                        .filter(fault -> !fault.isEmpty())
                        .findOne()));
    }
}
