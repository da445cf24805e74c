package redress.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import redress.db.BackupRefused.Reason;

/** A backup file that is read with mistrust: nothing in it decides where something is written, or how much. */
final class BackupZip implements AutoCloseable {

    /** How to use it, for somebody who has the ZIP file and nothing else. */
    static final String NOTE = "READ-ME.txt";

    private static final Set<String> KNOWN =
            Set.of(BackupManifest.ENTRY, BackupManifest.CASES, BackupManifest.PAPERS, NOTE);
    private static final int LONGEST_MANIFEST = 100_000;
    private static final int PIECE = 64 * 1024;
    private static final long ROOM_BYTES = 16L * 1024 * 1024;

    private final String name;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupZip(String name, ZipFile zip) throws IOException {
        this.name = name;
        this.zip = zip;
        namesAreOurs();
        manifest = read();
    }

    /**
     * Opens a backup and reads what it says of itself.
     *
     * @throws BackupRefused where it is none, is damaged, was made by a newer program, or is not safe to unpack
     */
    static BackupZip open(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused(
                    Reason.MISSING, name + " is not there. Look whether its disk is connected, or choose another.");
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new BackupZip(name, zip);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw startsAsZip(file) ? damaged(name, e) : noBackup(name);
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    private static boolean startsAsZip(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
        } catch (IOException e) {
            return false;
        }
    }

    private void namesAreOurs() {
        List<String> names = zip.stream().map(ZipEntry::getName).toList();
        if (names.stream().anyMatch(BackupZip::leadsElsewhere)) {
            throw new BackupRefused(
                    Reason.ODD_PATHS,
                    name + " holds files that would be written outside the folder, so Redress did not make it. "
                            + "Nothing was restored. Delete it, or ask where it came from.");
        }
        boolean ours = names.contains(BackupManifest.ENTRY) && names.contains(BackupManifest.CASES);
        if (!ours || !KNOWN.containsAll(names) || Set.copyOf(names).size() != names.size()) {
            throw noBackup(name);
        }
    }

    private static boolean leadsElsewhere(String entry) {
        return entry.startsWith("/") || entry.contains("\\") || entry.contains(":") || entry.contains("..");
    }

    private BackupManifest read() throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(LONGEST_MANIFEST);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            throw damaged(name, new ZipException("list of contents"));
        }
        BackupManifest read = BackupManifest.of(new String(bytes, StandardCharsets.UTF_8));
        if (read.isNewer()) {
            throw new BackupRefused(
                    Reason.NEWER,
                    name + " was made by a newer Redress. Install that version here, then restore it there.");
        }
        return read;
    }

    BackupManifest manifest() {
        return manifest;
    }

    /**
     * Writes its database files; each is compared with the list of contents.
     *
     * @param to where the cases go; nothing may be there yet
     * @throws BackupRefused where a file is not what was packed; some of it may have been written
     */
    void unpack(DatabaseFile to, Watch watch) {
        long whole = manifest.files().values().stream()
                .mapToLong(BackupManifest.Packed::length)
                .sum();
        if (to.folder().toFile().getUsableSpace() < whole + ROOM_BYTES) {
            throw new BackupRefused(
                    Reason.DISK_FULL,
                    name + " does not fit there: it needs " + (whole + ROOM_BYTES) / 1_000_000
                            + " MB. Free some space, or choose another disk.");
        }
        long before = 0;
        before += unpack(BackupManifest.CASES, to.path(), new Counted(watch, before, whole));
        if (manifest.files().containsKey(BackupManifest.PAPERS)) {
            unpack(BackupManifest.PAPERS, to.papers().path(), new Counted(watch, before, whole));
        }
    }

    private record Counted(Watch watch, long before, long whole) {
        void at(long done) {
            watch.at(Watch.Part.UNPACK, before + done, whole);
        }
    }

    private long unpack(String entry, Path to, Counted told) {
        BackupManifest.Packed packed =
                Optional.ofNullable(manifest.files().get(entry)).orElseThrow(() -> noBackup(name));
        MessageDigest sha256 = sha256();
        long length = 0;
        try (InputStream in = stream(entry);
                OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                length += piece.length;
                if (length > packed.length()) {
                    throw damaged(name, new ZipException("too long"));
                }
                sha256.update(piece);
                out.write(piece);
                told.at(length);
            }
        } catch (ZipException e) {
            throw damaged(name, e);
        } catch (IOException e) {
            throw StorageErrors.isDiskFull(e) ? Backup.unwritten(name, e) : damaged(name, e);
        }
        if (length != packed.length()
                || !HexFormat.of().formatHex(sha256.digest()).equals(packed.sha256())) {
            throw damaged(name, new ZipException("hash"));
        }
        return length;
    }

    private InputStream stream(String entry) throws IOException {
        return zip.getInputStream(
                Optional.ofNullable(zip.getEntry(entry)).orElseThrow(() -> new ZipException("missing")));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    static BackupRefused damaged(String name, Throwable cause) {
        return new BackupRefused(
                Reason.DAMAGED,
                name + " is damaged: it is not what was backed up. Keep it, and try the backup before it.",
                cause);
    }

    private static BackupRefused noBackup(String name) {
        return new BackupRefused(
                Reason.NOT_A_BACKUP,
                name + " is no backup of Redress. Choose a ZIP file that \"Back up now\" or \"redress backup\" made.");
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
