package redress.db;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
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
            Set.of(BackupManifest.ENTRY, BackupManifest.CASES, BackupManifest.PAPERS, BackupManifest.LIST, NOTE);
    private static final int LONGEST_MANIFEST = 100_000;
    private static final int LONGEST_LIST = 200_000_000;
    private static final int LONGEST_END = 65_557;
    private static final int PIECE = 64 * 1024;
    private static final long ROOM_BYTES = 16L * 1024 * 1024;

    private final String name;
    private final Path file;
    private final Path folder;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupZip(Path file, ZipFile zip) throws IOException {
        name = nameOf(file);
        this.file = file;
        folder = Backup.folderOf(file);
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
        String name = nameOf(file);
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused(
                    Reason.MISSING, name + " is not there. Look whether its disk is connected, or choose another.");
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                return new BackupZip(file, zip);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw startsAsZip(file) ? broken(file, name, e) : noBackup(name);
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
        if (Set.copyOf(names).size() != names.size()) {
            throw new BackupRefused(
                    Reason.TWICE,
                    name + " holds two files of one name, so Redress did not make it. Nothing was restored. "
                            + "Delete it, or ask where it came from.");
        }
        boolean ours = names.contains(BackupManifest.ENTRY) && names.contains(BackupManifest.CASES);
        if (!ours || !KNOWN.containsAll(names)) {
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
    void unpack(DatabaseFile to, Clock clock, Watch watch) {
        Optional<PaperList> beside = list();
        long inside = length(BackupManifest.CASES) + length(BackupManifest.PAPERS);
        long whole = inside + beside.map(PaperList::bytes).orElse(0L);
        if (to.folder().toFile().getUsableSpace() < whole + ROOM_BYTES) {
            throw new BackupRefused(
                    Reason.DISK_FULL,
                    name + " does not fit there: it needs " + (whole + ROOM_BYTES) / 1_000_000
                            + " MB. Free some space, or choose another disk.");
        }
        long before = unpack(BackupManifest.CASES, to.path(), new Counted(watch, 0, whole));
        if (manifest.files().containsKey(BackupManifest.PAPERS)) {
            before += unpack(BackupManifest.PAPERS, to.papers().path(), new Counted(watch, before, whole));
        }
        Counted counted = new Counted(watch, before, whole);
        beside.ifPresent(list -> new PapersBeside(name, folder, list).takeOut(to, clock, counted));
    }

    /** Asked last: what is wrong with one of the files says more. @throws BackupRefused where any byte was changed */
    void sealMustBeWhole() {
        try {
            if (manifest.isSealed() && !BackupSeal.isWhole(file)) {
                throw other(name);
            }
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    /** The letters that lie beside it; empty where it holds them itself or has none. */
    Optional<PaperList> list() {
        if (!manifest.files().containsKey(BackupManifest.LIST)) {
            return Optional.empty();
        }
        if (length(BackupManifest.LIST) > LONGEST_LIST) {
            throw swells(name);
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        copy(BackupManifest.LIST, text, done -> {});
        try {
            return Optional.of(PaperList.of(text.toString(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw damaged(name, e);
        }
    }

    private long length(String entry) {
        return Optional.ofNullable(manifest.files().get(entry))
                .map(BackupManifest.Packed::length)
                .orElse(0L);
    }

    /** Counts over several files. */
    record Counted(Watch watch, long before, long whole) implements LongConsumer {
        @Override
        public void accept(long done) {
            watch.at(Watch.Part.UNPACK, before + done, whole);
        }
    }

    private long unpack(String entry, Path to, Counted told) {
        try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW)) {
            return copy(entry, out, told);
        } catch (IOException e) {
            throw Backup.unwritten(name, e);
        }
    }

    private long copy(String entry, OutputStream out, LongConsumer told) {
        BackupManifest.Packed packed =
                Optional.ofNullable(manifest.files().get(entry)).orElseThrow(() -> noBackup(name));
        MessageDigest sha256 = sha256();
        long length = 0;
        try (InputStream in = stream(entry)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                length += piece.length;
                if (length > packed.length()) {
                    throw swells(name);
                }
                sha256.update(piece);
                out.write(piece);
                told.accept(length);
            }
        } catch (ZipException e) {
            throw damaged(name, e);
        } catch (IOException e) {
            throw StorageErrors.isDiskFull(e) ? Backup.unwritten(name, e) : damaged(name, e);
        }
        if (length != packed.length()
                || !HexFormat.of().formatHex(sha256.digest()).equals(packed.sha256())) {
            throw other(name);
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

    /** A ZIP file whose end, with its table of contents, is missing was cut off; else its table is damaged. */
    private static BackupRefused broken(Path file, String name, Exception cause) {
        if (endsAsZip(file)) {
            return damaged(name, cause);
        }
        return new BackupRefused(
                Reason.CUT_OFF,
                name + " stops in the middle: it was not copied to its end. Copy it again from where it came, or try "
                        + "the backup before it.",
                cause);
    }

    private static boolean endsAsZip(Path file) {
        try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
            byte[] last = new byte[(int) Math.min(LONGEST_END, end.length())];
            end.seek(end.length() - last.length);
            end.readFully(last);
            return new String(last, StandardCharsets.ISO_8859_1).contains("PK\5\6");
        } catch (IOException e) {
            return false;
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.part$", "");
    }

    private static BackupRefused swells(String name) {
        return new BackupRefused(
                Reason.SWELLS,
                name + " unpacks to more than its list of contents says: it is damaged, or another program made it. "
                        + "Nothing was restored. Keep it, and try the backup before it.");
    }

    private static BackupRefused other(String name) {
        return new BackupRefused(
                Reason.OTHER_HASH,
                name + " holds other bytes than its list of contents says: it was changed after it was made. "
                        + "Keep it, and try the backup before it.");
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
