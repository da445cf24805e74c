package redress.letters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Letters and the template versions they were made from, on disk. */
final class LetterStore {

    /** The newest version of a template, frozen now where the database has none yet; at is an ISO instant. */
    int templateVersion(Handle handle, String template, String text, String at) {
        Optional<Integer> newest = handle.createQuery(
                        "select max(version) from template_version where template_id = :id and body = :text")
                .bind("id", template)
                .bind("text", text)
                .mapTo(Integer.class)
                .findOne();
        return newest.orElseGet(() -> {
            int next = handle.createQuery(
                            "select coalesce(max(version), 0) + 1 from template_version where template_id = :id")
                    .bind("id", template)
                    .mapTo(Integer.class)
                    .one();
            handle.createUpdate("""
                            insert into template_version (template_id, version, body, created_at)
                            values (:id, :version, :text, :at)
                            """)
                    .bind("id", template)
                    .bind("version", next)
                    .bind("text", text)
                    .bind("at", at)
                    .execute();
            return next;
        });
    }

    long add(
            Handle handle,
            long caseId,
            LetterDraft draft,
            int version,
            String recipient,
            String hash,
            Map<String, Value> data) {
        return handle.createUpdate("""
                        insert into letter (case_id, purpose, template_id, template_version, written_on, recipient_kind,
                        blob_hash, data)
                        values (:case, :template, :template, :version, :written, :recipient, :hash, :data)
                        """)
                .bind("case", caseId)
                .bind("template", draft.template())
                .bind("version", version)
                .bind("written", draft.date())
                .bind("recipient", recipient)
                .bind("hash", hash)
                .bind("data", json(data))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Those of a case, with the day each was sent by its id. */
    List<Letter> of(Handle handle, long caseId, Map<Long, LocalDate> sent) {
        return handle.createQuery("""
                        select id, case_id, purpose, template_id, template_version, written_on, recipient_kind, blob_hash
                        from letter where case_id = :case order by id
                        """)
                .bind("case", caseId)
                .map((row, context) -> new Letter(
                        row.getLong("id"),
                        row.getLong("case_id"),
                        row.getString("purpose"),
                        row.getString("template_id"),
                        row.getInt("template_version"),
                        row.getObject("written_on", LocalDate.class),
                        row.getString("recipient_kind"),
                        row.getString("blob_hash"),
                        Optional.ofNullable(sent.get(row.getLong("id")))))
                .list();
    }

    Optional<String> pdfHash(Handle handle, long letter) {
        return handle.createQuery("select blob_hash from letter where id = :id")
                .bind("id", letter)
                .mapTo(String.class)
                .findOne();
    }

    private static String json(Map<String, Value> data) {
        Map<String, Object> plain = new TreeMap<>();
        data.forEach((name, value) -> plain.put(name, plain(value)));
        try {
            return JsonMapper.builder().build().writeValueAsString(plain);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Items items) {
            return items.items().stream()
                    .map(item -> {
                        Map<String, Object> one = new TreeMap<>();
                        item.byName().forEach((name, inner) -> one.put(name, plain(inner)));
                        return one;
                    })
                    .toList();
        }
        if (value instanceof Value.Answer answer) {
            return answer.yes();
        }
        if (value instanceof Value.Day day) {
            return day.date().toString();
        }
        return Value.printed(value, "");
    }
}
