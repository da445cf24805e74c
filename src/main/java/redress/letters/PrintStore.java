package redress.letters;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import redress.documents.PrintOrder;

/** Which letters went to which printer, on disk. */
final class PrintStore {

    private static final String RUNS = """
            select r.id, r.begun_at, a.name as by_name, r.printer, r.both_sides, r.copies
            from print_run r join account a on a.id = r.account_id
            """;
    private static final String ITEMS = """
            select i.run_id, i.place, i.letter_id, i.pages, i.printed_at, i.failure, l.case_id, l.purpose, c.reference
            from print_item i join letter l on l.id = i.letter_id join case_row c on c.id = l.case_id
            where i.run_id in (<runs>) order by i.run_id, i.place
            """;

    long begin(Handle handle, PrintOrder order, long account, Instant at) {
        return handle.createUpdate("""
                        insert into print_run (begun_at, account_id, printer, both_sides, copies)
                        values (:at, :account, :printer, :bothSides, :copies)
                        """)
                .bind("at", at.toString())
                .bind("account", account)
                .bind("printer", order.printer().name())
                .bind("bothSides", order.bothSides())
                .bind("copies", order.copies())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void add(Handle handle, long run, int place, long letter, int pages) {
        handle.createUpdate("""
                        insert into print_item (run_id, place, letter_id, pages) values (:run, :place, :letter, :pages)
                        """)
                .bind("run", run)
                .bind("place", place)
                .bind("letter", letter)
                .bind("pages", pages)
                .execute();
    }

    void printed(Handle handle, long run, int place, long account, Instant at) {
        handle.createUpdate("""
                        update print_item set printed_at = :at, printed_by = :account, failure = null
                        where run_id = :run and place = :place
                        """)
                .bind("at", at.toString())
                .bind("account", account)
                .bind("run", run)
                .bind("place", place)
                .execute();
    }

    void failed(Handle handle, long run, int place, String sentence) {
        handle.createUpdate("update print_item set failure = :why where run_id = :run and place = :place")
                .bind("why", sentence.length() > 1000 ? sentence.substring(0, 1000) : sentence)
                .bind("run", run)
                .bind("place", place)
                .execute();
    }

    Optional<PrintRun> find(Handle handle, long run) {
        return withItems(
                        handle,
                        handle.createQuery(RUNS + " where r.id = :id")
                                .bind("id", run)
                                .map((row, context) -> run(row))
                                .list())
                .stream()
                .findFirst();
    }

    /** The newest first. */
    List<PrintRun> latest(Handle handle, int most) {
        return withItems(
                handle,
                handle.createQuery(RUNS + " order by r.id desc limit :most")
                        .bind("most", most)
                        .map((row, context) -> run(row))
                        .list());
    }

    private static PrintRun run(java.sql.ResultSet row) throws java.sql.SQLException {
        return new PrintRun(
                row.getLong("id"),
                Instant.parse(row.getString("begun_at")),
                row.getString("by_name"),
                row.getString("printer"),
                row.getBoolean("both_sides"),
                row.getInt("copies"),
                List.of());
    }

    private static List<PrintRun> withItems(Handle handle, List<PrintRun> runs) {
        if (runs.isEmpty()) {
            return List.of();
        }
        Map<Long, List<PrintRun.Item>> items = handle
                .createQuery(ITEMS)
                .bindList("runs", runs.stream().map(PrintRun::id).toList())
                .map((row, context) -> Map.entry(
                        row.getLong("run_id"),
                        new PrintRun.Item(
                                row.getInt("place"),
                                row.getLong("letter_id"),
                                row.getLong("case_id"),
                                row.getString("reference"),
                                row.getString("purpose"),
                                row.getInt("pages"),
                                Optional.ofNullable(row.getString("printed_at")).map(Instant::parse),
                                Optional.ofNullable(row.getString("failure")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return runs.stream()
                .map(r -> new PrintRun(
                        r.id(),
                        r.begun(),
                        r.by(),
                        r.printer(),
                        r.bothSides(),
                        r.copies(),
                        items.getOrDefault(r.id(), List.of())))
                .toList();
    }
}
