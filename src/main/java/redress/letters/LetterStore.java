package redress.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Letters and the template versions they were made from, on disk. */
final class LetterStore {

    long add(
            Handle handle,
            long caseId,
            LetterDraft draft,
            int version,
            String recipient,
            String hash,
            LetterData data) {
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
                .bind("data", data.json())
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

    /** What it was made from. */
    Optional<Reproduction.Source> source(Handle handle, long letter) {
        return handle.createQuery("select template_id, template_version, data from letter where id = :id")
                .bind("id", letter)
                .map((row, context) -> new Reproduction.Source(
                        row.getString("template_id"), row.getInt("template_version"), row.getString("data")))
                .findOne();
    }
}
