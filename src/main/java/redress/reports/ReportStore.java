package redress.reports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What a council adds to its reports, on disk: words of its own, and the figures it has fixed. */
final class ReportStore {

    /** @param hash where the facts it was counted from are kept */
    record Fixed(LocalDate made, String hash) {}

    /** The newest words of each section; a section whose words were taken away is left out. */
    Map<String, String> words(Handle handle, String period) {
        Map<String, String> words = new LinkedHashMap<>();
        handle.createQuery("select section, body from report_words where period = :period order by id")
                .bind("period", period)
                .map((row, context) -> Map.entry(row.getString("section"), row.getString("body")))
                .forEach(one -> words.put(one.getKey(), one.getValue()));
        words.values().removeIf(String::isBlank);
        return words;
    }

    void say(Handle handle, String period, String section, String words, long audit) {
        handle.createUpdate("""
                        insert into report_words (period, section, body, audit_n)
                        values (:period, :section, :body, :audit)
                        """)
                .bind("period", period)
                .bind("section", section)
                .bind("body", words)
                .bind("audit", audit)
                .execute();
    }

    /** The figures in force; empty where none were fixed, or were let go again. */
    Optional<Fixed> fixed(Handle handle, String period) {
        return handle.createQuery("""
                        select made_on, facts_hash from report_fixed where period = :period order by id desc limit 1
                        """)
                .bind("period", period)
                .map((row, context) ->
                        new Fixed(row.getObject("made_on", LocalDate.class), row.getString("facts_hash")))
                .findOne()
                .filter(fixed -> !fixed.hash().isEmpty());
    }

    void fix(Handle handle, String period, Fixed fixed, long audit) {
        handle.createUpdate("""
                        insert into report_fixed (period, made_on, facts_hash, audit_n)
                        values (:period, :made, :hash, :audit)
                        """)
                .bind("period", period)
                .bind("made", fixed.made())
                .bind("hash", fixed.hash())
                .bind("audit", audit)
                .execute();
    }
}
