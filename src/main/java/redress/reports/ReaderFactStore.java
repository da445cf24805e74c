package redress.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What accounts that read reports and no case count with, on disk. */
final class ReaderFactStore {

    /** So that a part fits wherever SQL keeps it. */
    private static final int PART = 500_000;

    /** The facts of this name, as they were written; empty where none were. */
    Optional<byte[]> facts(Handle handle, String name) {
        List<byte[]> parts = handle.createQuery("select facts from report_fact where name = :name order by part")
                .bind("name", name)
                .mapTo(byte[].class)
                .list();
        byte[] whole = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(whole);
    }

    /** Writes them in place of those of this name. */
    void write(Handle handle, String name, byte[] facts) {
        handle.createUpdate("delete from report_fact where name = :name")
                .bind("name", name)
                .execute();
        for (int part = 0; part * PART < facts.length; part++) {
            handle.createUpdate("insert into report_fact (name, part, facts) values (:name, :part, :facts)")
                    .bind("name", name)
                    .bind("part", part)
                    .bind("facts", Arrays.copyOfRange(facts, part * PART, Math.min(facts.length, (part + 1) * PART)))
                    .execute();
        }
    }

    /** Where the facts of each period that was fixed are kept, but those written here already. */
    List<String> fixedElsewhere(Handle handle) {
        return handle.createQuery("""
                        select distinct facts_hash from report_fixed
                        where facts_hash <> ''
                            and not exists (select 1 from report_fact f where f.name = facts_hash)
                        """).mapTo(String.class).list();
    }
}
