package redress.db;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Letters and attachments of a database, in a second file beside it (NAME-papers.mv.db), addressed by the SHA-256 of
 * their bytes. Put a paper in before the save that names it: a paper nobody names does no harm, the other way round
 * would. One caller at a time; never on the JavaFX thread.
 */
public final class Blobs implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Blobs.class.getName());
    private static final int CHUNK_BYTES = 256 * 1024;

    private final Link link;

    /** Of a file on this PC that may not be there yet. */
    static Blobs of(DatabaseFile papers, String scheme, Clock clock) {
        return new Blobs(
                new Link(new OwnFile(new Opening(papers, scheme, Opening.PAPERS), clock, Optional.empty()), clock));
    }

    Blobs(Link link) {
        this.link = link;
    }

    /**
     * Keeps a paper. The same bytes are kept once, however often they are put.
     *
     * @param in read to its end in pieces of 256 KB, not closed
     * @return its address: 64 hexadecimal digits
     * @throws IOException where the stream cannot be read; nothing is kept
     * @throws StorageFailure where the database could not do it; nothing is kept
     */
    public synchronized String put(InputStream in) throws IOException {
        if (link.isOpen() && link.site().isDiskFull()) {
            throw link.site().saving("paper", new IOException("No space left on device"));
        }
        Handle handle = handle();
        try {
            handle.begin();
            String hash = insert(handle, in);
            handle.commit();
            return hash;
        } catch (JdbiException e) {
            throw failed(link.site().saving("paper", e), e);
        } finally {
            undoUnfinished(handle);
        }
    }

    /**
     * Copies a paper out, checking that it is what was put in.
     *
     * @throws StorageFailure where it is not there or not whole; then some of it may have been copied
     * @throws IOException where the stream cannot be written
     */
    public synchronized void copy(String hash, OutputStream out) throws IOException {
        copy(this::handle, hash, out);
    }

    /** The same for a backup, which holds all papers whoever is signed in. Only on the PC that keeps them. */
    synchronized void copyForBackup(String hash, OutputStream out) throws IOException {
        copy(() -> link.answering().owner(), hash, out);
    }

    private void copy(Supplier<Handle> from, String hash, OutputStream out) throws IOException {
        try {
            Handle handle = from.get();
            MessageDigest sha256 = sha256();
            long id = find(handle, hash).orElseThrow(() -> broken("The paper is not in the database file any more."));
            for (int n = 0; ; n++) {
                Optional<byte[]> chunk = chunk(handle, id, n);
                if (chunk.isEmpty()) {
                    break;
                }
                sha256.update(chunk.get());
                out.write(chunk.get());
            }
            if (!HexFormat.of().formatHex(sha256.digest()).equals(hash)) {
                throw broken("The paper was changed after it was kept.");
            }
        } catch (JdbiException e) {
            throw failed(link.site().reading(e), e);
        }
    }

    /** A whole paper in memory, checked: for letters, which are small. */
    public byte[] bytes(String hash) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            copy(hash, out);
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes every byte", e);
        }
        return out.toByteArray();
    }

    public synchronized boolean contains(String hash) {
        try {
            return find(handle(), hash).isPresent();
        } catch (JdbiException e) {
            throw failed(link.site().reading(e), e);
        }
    }

    /** Erases a paper; nothing happens where it is not there. Its bytes stay in the file until that is compacted. */
    public synchronized void delete(String hash) {
        try {
            handle().useTransaction(handle -> {
                handle.createUpdate("delete from chunk where paper_id in (select id from paper where hash = :hash)")
                        .bind("hash", hash)
                        .execute();
                handle.createUpdate("delete from paper where hash = :hash")
                        .bind("hash", hash)
                        .execute();
            });
        } catch (JdbiException e) {
            throw failed(link.site().saving("removal", e), e);
        }
    }

    /**
     * Reads every paper and compares it with its address.
     *
     * @return empty where all are whole; else a sentence with the address of the first that is not
     */
    public synchronized Optional<String> firstFault() {
        if (!link.site().isThere()) {
            return Optional.empty();
        }
        List<String> hashes;
        try {
            hashes = handle().createQuery("select hash from paper order by id")
                    .mapTo(String.class)
                    .list();
        } catch (JdbiException e) {
            throw failed(link.site().reading(e), e);
        }
        for (String hash : hashes) {
            try {
                copy(hash, OutputStream.nullOutputStream());
            } catch (StorageFailure e) {
                return Optional.of("Paper " + hash + ": " + e.getMessage());
            } catch (IOException e) {
                throw new IllegalStateException("Nothing takes every byte", e);
            }
        }
        return Optional.empty();
    }

    /** How many bytes each paper has, by its hash, for a backup; empty where none was ever kept. */
    synchronized Map<String, Long> lengths() {
        if (!link.site().isThere()) {
            return Map.of();
        }
        try {
            return link.answering()
                    .owner()
                    .createQuery("select hash, length from paper")
                    .reduceRows(new HashMap<>(), (lengths, row) -> {
                        lengths.put(row.getColumn("hash", String.class), row.getColumn("length", Long.class));
                        return lengths;
                    });
        } catch (JdbiException e) {
            throw failed(link.site().reading(e), e);
        }
    }

    /** Copies the file into a new ZIP file, while papers are put in; false where no paper was ever kept. */
    boolean pack(Path zip) {
        synchronized (this) {
            if (!link.site().isThere()) {
                return false;
            }
            handle();
        }
        link.site().pack(zip);
        return true;
    }

    @Override
    public synchronized void close() {
        link.close();
    }

    /** Does what only the owner of the file may; makes the file where there is none. */
    synchronized void asOwner(OwnerWork work) {
        link.connections().asOwner(work);
    }

    /** Gives whoever is signed in another secret here, over their own connection. */
    synchronized void changeOwn(Login next) {
        try {
            SqlUsers.changeOwn(handle(), next);
        } catch (JdbiException e) {
            throw failed(link.site().saving("passphrase", e), e);
        }
    }

    /** From now on connections are made with this login. */
    synchronized void as(Login login) {
        link.as(login);
    }

    private String insert(Handle handle, InputStream in) throws IOException {
        long id = handle.createUpdate("insert into paper (hash, length) values (:unfinished, 0)")
                .bind("unfinished", "unfinished")
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[CHUNK_BYTES];
        long length = 0;
        int n = 0;
        for (int read = in.readNBytes(buffer, 0, CHUNK_BYTES); read > 0; read = in.readNBytes(buffer, 0, CHUNK_BYTES)) {
            sha256.update(buffer, 0, read);
            handle.createUpdate("insert into chunk (paper_id, n, bytes) values (:paper, :n, :bytes)")
                    .bind("paper", id)
                    .bind("n", n++)
                    .bind("bytes", Arrays.copyOf(buffer, read))
                    .execute();
            length += read;
        }
        String hash = HexFormat.of().formatHex(sha256.digest());
        if (find(handle, hash).isPresent()) {
            handle.rollback();
            handle.begin();
            return hash;
        }
        handle.createUpdate("update paper set hash = :hash, length = :length where id = :id")
                .bind("hash", hash)
                .bind("length", length)
                .bind("id", id)
                .execute();
        return hash;
    }

    private static Optional<Long> find(Handle handle, String hash) {
        return handle.createQuery("select id from paper where hash = :hash")
                .bind("hash", hash)
                .mapTo(Long.class)
                .findOne();
    }

    private static Optional<byte[]> chunk(Handle handle, long id, int n) {
        return handle.createQuery("select bytes from chunk where paper_id = :paper and n = :n")
                .bind("paper", id)
                .bind("n", n)
                .map((row, context) -> row.getBytes("bytes"))
                .findOne();
    }

    /** The file is made and opened at the first use: the first screen of most sessions needs no paper. */
    private Handle handle() {
        return link.answering().writer();
    }

    private StorageFailure failed(StorageFailure failure, JdbiException error) {
        link.note(error);
        return failure;
    }

    private static void undoUnfinished(Handle handle) {
        try {
            if (!handle.isClosed() && handle.isInTransaction()) {
                handle.rollback();
            }
        } catch (JdbiException e) {
            LOG.log(System.Logger.Level.DEBUG, "What a lost connection had not finished was undone with it");
        }
    }

    private static StorageFailure broken(String what) {
        return new StorageFailure(
                StorageFailure.Reason.DAMAGED, what + " Restore it from a backup.", new SQLException("paper"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
