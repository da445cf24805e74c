package redress.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Every text that templates and shared paragraphs ever had, on disk. */
final class TemplateStore {

    private static final String ROWS = """
            select t.template_id, t.version, t.body, t.origin, t.valid_from, t.valid_to, t.created_at, a.name as made_name
            from template_version t left join account a on a.id = t.made_by
            """;

    /** All versions of one id, the oldest first. */
    List<TemplateVersion> of(Handle handle, String id) {
        return read(handle.createQuery(ROWS + " where t.template_id = :id order by t.version")
                .bind("id", id));
    }

    /** All versions of everything, the oldest of each first. */
    List<TemplateVersion> all(Handle handle) {
        return read(handle.createQuery(ROWS + " order by t.template_id, t.version"));
    }

    /** The text a letter was made from. */
    Optional<String> text(Handle handle, String id, int version) {
        return handle.createQuery("select body from template_version where template_id = :id and version = :version")
                .bind("id", id)
                .bind("version", version)
                .mapTo(String.class)
                .findOne();
    }

    /** The newest version with this very text, kept now as a copy where there is none yet; at is an ISO instant. */
    int frozen(Handle handle, String id, String text, String at) {
        Optional<Integer> known = handle.createQuery(
                        "select max(version) from template_version where template_id = :id and body = :text")
                .bind("id", id)
                .bind("text", text)
                .mapTo(Integer.class)
                .findOne();
        return known.orElseGet(() -> add(
                handle,
                new TemplateVersion(
                        id,
                        0,
                        text,
                        TemplateVersion.Origin.COPY,
                        Validity.ALWAYS,
                        Optional.of(Instant.parse(at)),
                        Optional.empty()),
                Optional.empty()));
    }

    /** Keeps a text under the next number, which is returned. */
    int add(Handle handle, TemplateVersion version, Optional<Long> account) {
        int next = handle.createQuery(
                        "select coalesce(max(version), 0) + 1 from template_version where template_id = :id")
                .bind("id", version.id())
                .mapTo(Integer.class)
                .one();
        handle.createUpdate("""
                        insert into template_version
                        (template_id, version, body, created_at, origin, valid_from, valid_to, made_by)
                        values (:id, :version, :text, :at, :origin, :from, :to, :by)
                        """)
                .bind("id", version.id())
                .bind("version", next)
                .bind("text", version.text())
                .bind("at", version.made().map(Instant::toString).orElse(""))
                .bind("origin", version.origin().name().toLowerCase(Locale.ROOT))
                .bind("from", version.validity().from().orElse(null))
                .bind("to", version.validity().to().orElse(null))
                .bind("by", account.orElse(null))
                .execute();
        return next;
    }

    private static List<TemplateVersion> read(org.jdbi.v3.core.statement.Query query) {
        return query.map((row, context) -> new TemplateVersion(
                        row.getString("template_id"),
                        row.getInt("version"),
                        row.getString("body"),
                        TemplateVersion.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                        new Validity(
                                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                                Optional.ofNullable(row.getObject("valid_to", LocalDate.class))),
                        Optional.of(row.getString("created_at"))
                                .filter(at -> !at.isEmpty())
                                .map(Instant::parse),
                        Optional.ofNullable(row.getString("made_name"))))
                .list();
    }
}
