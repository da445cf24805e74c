package redress.casework;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** The hash of every letter kept, by the letter's number. */
    Map<Long, String> letters(Handle handle) {
        return handle
                .createQuery("select id, blob_hash from letter order by id")
                .map((row, context) -> Map.entry(row.getLong("id"), row.getString("blob_hash")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, TreeMap::new));
    }
}
