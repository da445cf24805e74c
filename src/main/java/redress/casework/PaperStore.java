package redress.casework;

import org.jdbi.v3.core.Handle;
import redress.documents.mail.Attachment;

/** Which files belong to which case, on disk; their bytes lie with the letters. */
final class PaperStore {

    long add(Handle handle, long caseId, Attachment file, String hash, String origin) {
        return handle.createUpdate("""
                        insert into document (case_id, blob_hash, name, media_type, length, origin)
                        values (:case, :hash, :name, :type, :length, :origin)
                        """)
                .bind("case", caseId)
                .bind("hash", hash)
                .bind("name", file.name())
                .bind("type", file.type().mediaType())
                .bind("length", file.size())
                .bind("origin", origin)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }
}
