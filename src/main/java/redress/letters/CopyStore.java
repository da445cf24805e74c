package redress.letters;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Copies of letters, on disk: each a letter of its own, with who it is for and what it is a copy of. */
final class CopyStore {

    long add(Handle handle, long original, String purpose, LocalDate written, String hash) {
        return handle.createUpdate("""
                        insert into letter (case_id, purpose, template_id, template_version, written_on, recipient_kind,
                        blob_hash, data)
                        select case_id, :purpose, template_id, template_version, :written, 'copy', :hash, '{}'
                        from letter where id = :original
                        """)
                .bind("purpose", purpose)
                .bind("written", written)
                .bind("hash", hash)
                .bind("original", original)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    void address(Handle handle, long letter, long original, CopyTo to) {
        handle.createUpdate("""
                        insert into letter_copy (letter_id, original_id, role, name, address, postcode, email)
                        values (:letter, :original, :role, :name, :address, :postcode, :email)
                        """)
                .bind("letter", letter)
                .bind("original", original)
                .bind("role", to.role())
                .bind("name", to.name())
                .bind("address", to.address())
                .bind("postcode", to.postcode())
                .bind("email", to.email())
                .execute();
    }

    /** Whom a letter is a copy for; empty where it is none. */
    Optional<CopyTo> of(Handle handle, long letter) {
        return handle.createQuery("select role, name, address, postcode, email from letter_copy where letter_id = :id")
                .bind("id", letter)
                .map((row, context) -> new CopyTo(
                        row.getString("role"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("postcode"),
                        row.getString("email")))
                .findOne();
    }
}
