package redress.db;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import redress.audit.AuditHead;
import redress.db.BackupRefused.Reason;

/**
 * Makes one ZIP file of a database that is in use. It gets its name only once it was taken out again in a folder of its
 * own and found whole and sound there: a file of that name is a backup that can be restored.
 */
public final class Backup {

    private static final int PIECE = 64 * 1024;
    private static final String HOW = """
            This is a backup of Redress, the complaints desk. It holds names and letters: keep it as safe as the cases.
            To restore it:  java -jar redress.jar restore THIS-FILE.zip --to FOLDER/cases
            That never writes over anything. Then open the desk with them:
                            java -Dredress.home=FOLDER -jar redress.jar
            """;

    private final Database database;
    private final Clock clock;

    /** Looks at what was restored. */
    @FunctionalInterface
    public interface Check {
        /** What is wrong with it, a sentence each; empty where it is as it was saved. */
        List<String> problems(Database restored, Watch watch);
    }

    /**
     * A backup that was made and checked.
     *
     * @param at when copying began
     * @param bytes length of the ZIP file
     * @param head the audit head before copying: the backup holds at least as many saves
     */
    public record Made(Path file, OffsetDateTime at, long bytes, AuditHead head) {}

    public Backup(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Makes a backup, while saves go on. One at a time.
     *
     * @param zip must not be there yet; its folder must
     * @throws BackupRefused where it could not be made; then nothing is left behind
     * @throws java.util.concurrent.CancellationException where the watch stopped it; then nothing is left behind
     */
    public synchronized Made make(Path zip, Watch watch, Check check) {
        Path target = zip.toAbsolutePath().normalize();
        String name = String.valueOf(target.getFileName());
        mayBeMade(target, name);
        DatabaseFile source = DatabaseFile.of(database.path());
        Path work = source.sibling("-backup-unfinished").stem();
        Path unfinished = target.resolveSibling(name + ".part");
        try {
            Folders.empty(work);
            OffsetDateTime at = OffsetDateTime.now(clock);
            AuditHead head = database.head();
            watch.at(Watch.Part.COPY, 0, 1);
            boolean papers = database.pack(work.resolve("cases.zip"), work.resolve("papers.zip"));
            write(unfinished, work, papers, at, head, watch);
            Path restored = Files.createDirectory(work.resolve("check"));
            Restore.check(unfinished, DatabaseFile.of(restored.resolve("cases")), clock, watch, check);
            rename(unfinished, target);
            return new Made(target, at, Files.size(target), head);
        } catch (IOException e) {
            throw unwritten(name, e);
        } finally {
            Folders.drop(unfinished);
            Folders.drop(work);
        }
    }

    private static void mayBeMade(Path target, String name) {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BackupRefused(
                    Reason.NO_FOLDER, "The folder for " + name + " is not there. Connect its disk, or choose another.");
        }
        if (Files.exists(target)) {
            throw new BackupRefused(
                    Reason.EXISTS, name + " is already there, and no backup is written over. Choose another name.");
        }
    }

    private void write(Path zip, Path work, boolean papers, OffsetDateTime at, AuditHead head, Watch watch)
            throws IOException {
        Files.deleteIfExists(zip);
        try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream plain = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
                ZipOutputStream out = new ZipOutputStream(plain, StandardCharsets.UTF_8)) {
            Map<String, BackupManifest.Packed> files = new LinkedHashMap<>();
            files.put(BackupManifest.CASES, pack(work.resolve("cases.zip"), out, BackupManifest.CASES, watch));
            if (papers) {
                files.put(BackupManifest.PAPERS, pack(work.resolve("papers.zip"), out, BackupManifest.PAPERS, watch));
            }
            text(out, BackupManifest.ENTRY, BackupManifest.now(at, head, files).text());
            text(out, BackupZip.NOTE, HOW);
            out.finish();
            plain.flush();
            channel.force(true);
        }
    }

    private static void text(ZipOutputStream out, String name, String words) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    /** Takes the one file out of H2's own ZIP file and puts it into ours, reading it once. */
    private static BackupManifest.Packed pack(Path from, ZipOutputStream out, String name, Watch watch)
            throws IOException {
        MessageDigest sha256 = BackupZip.sha256();
        long length = 0;
        try (ZipFile zip = new ZipFile(from.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(each -> each.getName().endsWith(".mv.db"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No database was copied"));
            out.putNextEntry(new ZipEntry(name));
            try (InputStream in = zip.getInputStream(entry)) {
                for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                    sha256.update(piece);
                    out.write(piece);
                    length += piece.length;
                    watch.at(Watch.Part.PACK, length, Math.max(length, entry.getSize()));
                }
            }
            out.closeEntry();
        }
        return new BackupManifest.Packed(length, HexFormat.of().formatHex(sha256.digest()));
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    static BackupRefused unwritten(String name, IOException cause) {
        return StorageErrors.isDiskFull(cause)
                ? new BackupRefused(
                        Reason.DISK_FULL,
                        name + " was not written, because the disk is full. Free some space, or choose another disk.",
                        cause)
                : new BackupRefused(
                        Reason.UNWRITABLE,
                        name + " could not be written. Look whether its disk is connected and you may write there.",
                        cause);
    }
}
