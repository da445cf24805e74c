package redress.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Writes a file whole or not at all: first beside it under another name, forced to disk, then renamed over it. */
public final class SafeFile {

    private SafeFile() {}

    /**
     * Writes or replaces a file.
     *
     * @throws DocumentException saying why it was not written; what stood there before still does
     */
    public static void write(Path file, byte[] content) {
        Path target = file.toAbsolutePath().normalize();
        Path folder = Optional.ofNullable(target.getParent())
                .orElseThrow(() -> new DocumentException(target + " is no file name. Choose another."));
        if (!Files.isDirectory(folder)) {
            throw new DocumentException("There is no folder " + folder + ". Make it, or choose another.");
        }
        if (Files.isDirectory(target)) {
            throw new DocumentException(target + " is a folder. Give a file name in it.");
        }
        Path beside = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            writeThrough(beside, content);
            rename(beside, target);
        } catch (IOException e) {
            throw new DocumentException(sentence(target, e), e);
        } finally {
            beside.toFile().delete();
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static String sentence(Path target, IOException problem) {
        String reason = Optional.ofNullable(problem.getMessage()).orElse("").toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("not enough space") || reason.contains("quota")) {
            return target + " was not written, because the disk is full. Make room, then try again.";
        }
        if (problem instanceof AccessDeniedException || reason.contains("read-only")) {
            return target + " was not written, because the folder or file is protected or open in another program."
                    + " Close it, or choose another folder.";
        }
        return target + " was not written: the disk or network drive does not answer. Choose another folder.";
    }
}
