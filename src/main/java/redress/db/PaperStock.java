package redress.db;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The letters and attachments of all backups in a folder, each kept once however many backups name it: a file of its own
 * in redress-papers, called by its SHA-256 and by nothing else.
 */
final class PaperStock {

    static final String FOLDER = "redress-papers";

    private static final int PIECE = 64 * 1024;
    private static final String HASH = "[0-9a-f]{64}";

    private final Path folder;

    /** Beside the ZIP files of this folder. */
    PaperStock(Path beside) {
        folder = beside.resolve(FOLDER);
    }

    /** Writes a paper out. */
    @FunctionalInterface
    interface Source {
        void copy(String hash, OutputStream out) throws IOException;
    }

    boolean isThere(String hash) {
        return Files.isRegularFile(file(hash));
    }

    /**
     * Adds a paper; one that is there is read and, where it is not whole any more, written anew.
     *
     * @throws IOException where it cannot be written; then nothing stands under its name
     */
    void add(String hash, Source from) throws IOException {
        Path file = file(hash);
        if (isWhole(hash)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(hash + ".part");
        Files.deleteIfExists(unfinished);
        try (FileChannel channel =
                        FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE)) {
            from.copy(hash, out);
            out.flush();
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether it is there and says what its name says. */
    boolean isWhole(String hash) throws IOException {
        if (!isThere(hash)) {
            return false;
        }
        MessageDigest sha256 = BackupZip.sha256();
        try (InputStream in = new DigestInputStream(open(hash), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(sha256.digest()).equals(hash);
    }

    InputStream open(String hash) throws IOException {
        return Files.newInputStream(file(hash));
    }

    void copy(String hash, OutputStream out) throws IOException {
        Files.copy(file(hash), out);
    }

    /** Deletes the papers no backup needs that were put there before a moment: a younger one may belong to a backup under way. */
    void sweep(Set<String> needed, Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> spare;
        try (Stream<Path> files = Files.walk(folder, 2)) {
            spare = files.filter(Files::isRegularFile)
                    .filter(file -> isSpare(String.valueOf(file.getFileName()), needed))
                    .toList();
        }
        for (Path file : spare) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.delete(file);
            }
        }
    }

    private static boolean isSpare(String name, Set<String> needed) {
        String hash = name.replace(".part", "");
        return hash.matches(HASH) && !needed.contains(name);
    }

    private Path file(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }
}
