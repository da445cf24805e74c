package redress.db;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import redress.db.BackupRefused.Reason;

/**
 * A folder of backups: ZIP files, and the letters of all of them beside them.
 *
 * @param path the folder
 */
public record BackupFolder(Path path) {

    private static final String SUFFIX = ".zip";

    /** The names of the ZIP files in it; empty where the folder is not there. */
    public Set<String> names() {
        if (!Files.isDirectory(path)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            Set<String> names = new HashSet<>();
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX))
                    .forEach(names::add);
            return Set.copyOf(names);
        } catch (IOException e) {
            return Set.of();
        }
    }

    /**
     * Copies a backup with its letters into this folder, and reads the copy again to the end.
     *
     * @return the copy
     * @throws BackupRefused where it could not be written, or was not read again as it was written
     */
    public Path take(Path zip) {
        String name = String.valueOf(zip.getFileName());
        Path target = path.resolve(name);
        Backup.mayBeMade(target);
        Path unfinished = target.resolveSibling(name + ".part");
        try (BackupZip backup = BackupZip.open(zip)) {
            PaperStock theirs = new PaperStock(Backup.folderOf(zip));
            PaperStock ours = new PaperStock(path);
            for (String hash :
                    backup.list().map(list -> list.lengths().keySet()).orElse(Set.of())) {
                ours.add(hash, theirs::copy);
                mustBeWhole(name, ours.isWhole(hash));
            }
            Files.deleteIfExists(unfinished);
            byte[] written = copy(zip, unfinished);
            mustBeWhole(name, MessageDigest.isEqual(written, hash(unfinished)));
            BackupRun.rename(unfinished, target);
            return target;
        } catch (IOException e) {
            throw Backup.unwritten(name, e);
        } finally {
            Folders.drop(unfinished);
        }
    }

    private static void mustBeWhole(String name, boolean whole) {
        if (!whole) {
            throw new BackupRefused(
                    Reason.DAMAGED,
                    "The copy of " + name + " in the second folder is not what was written there. Its disk is failing: "
                            + "use another.");
        }
    }

    private static byte[] copy(Path from, Path to) throws IOException {
        MessageDigest sha256 = BackupZip.sha256();
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), sha256)) {
            Files.copy(from, out);
            channel.force(true);
        }
        return sha256.digest();
    }

    private static byte[] hash(Path file) throws IOException {
        MessageDigest sha256 = BackupZip.sha256();
        try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return sha256.digest();
    }

    /**
     * Deletes backups, and the letters that no backup of the folder needs any more.
     *
     * @param now letters that came within a day before it stay: a backup under way may need them
     */
    public void drop(Collection<String> names, Instant now) {
        if (names.isEmpty()) {
            return;
        }
        try {
            for (String name : names) {
                Files.deleteIfExists(path.resolve(name));
            }
            sweep(now);
        } catch (IOException e) {
            throw Backup.unwritten("The list of backups", e);
        }
    }

    /** Deletes letters no backup needs; none while one of the backups cannot be read. */
    void sweep(Instant now) throws IOException {
        Set<String> needed = new HashSet<>();
        for (String name : List.copyOf(names())) {
            try (BackupZip backup = BackupZip.open(path.resolve(name))) {
                backup.list().ifPresent(list -> needed.addAll(list.lengths().keySet()));
            } catch (BackupRefused e) {
                if (e.reason() != Reason.NOT_A_BACKUP) {
                    return;
                }
            }
        }
        new PaperStock(path).sweep(needed, now.minus(1, ChronoUnit.DAYS));
    }
}
