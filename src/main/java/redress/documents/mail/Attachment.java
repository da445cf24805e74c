package redress.documents.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import redress.documents.DocumentException;

/** A file in memory with a safe name and its type; at most {@link #LARGEST} bytes. */
public final class Attachment {

    /** 50 MB, counted as 1024 x 1024 bytes each. */
    public static final long LARGEST = 50L * 1024 * 1024;

    private final String name;
    private final FileType type;
    private final byte[] bytes;

    private Attachment(String name, FileType type, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.bytes = bytes;
    }

    /** A file whose bytes will not be changed by the caller any more. */
    static Attachment of(String givenName, byte[] bytes) {
        FileType type = FileType.of(SafeName.of(givenName, "bin"), bytes);
        return new Attachment(SafeName.of(givenName, type.extension()), type, bytes);
    }

    /** Words as a text file. */
    public static Attachment text(String givenName, String words) {
        byte[] bytes = words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new Attachment(SafeName.of(givenName, "txt"), FileType.TEXT, bytes);
    }

    /** The same with the type its reader found. */
    Attachment as(FileType found) {
        return new Attachment(name, found, bytes);
    }

    Attachment named(String other) {
        return new Attachment(other, type, bytes);
    }

    /**
     * Reads a file from disk.
     *
     * @throws DocumentException with a sentence where it is too large, empty, no file, or cannot be read
     */
    public static Attachment read(Path file) {
        String name = SafeName.of(String.valueOf(file.getFileName()), "bin");
        if (!Files.isRegularFile(file)) {
            throw new DocumentException("“" + name + "” is not a file. Drop the files in it one by one.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            return received(name, bytes);
        } catch (IOException e) {
            throw new DocumentException(
                    "“" + name + "” could not be read. Save it to your computer first, then drop it again.", e);
        }
    }

    /**
     * A file that came some other way, such as out of a draft.
     *
     * @throws DocumentException with a sentence where it is too large or empty
     */
    public static Attachment received(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new DocumentException(
                    "“" + SafeName.of(name, "bin") + "” is empty. Look whether it was saved whole.");
        }
        if (bytes.length > LARGEST) {
            throw new DocumentException(
                    "“" + SafeName.of(name, "bin")
                            + "” is larger than 50 MB, the most Redress takes. Ask for a smaller copy, or keep it elsewhere and say where in a note.");
        }
        return of(name, bytes);
    }

    /** Safe on every system, without controls or paths. */
    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    /** In bytes. */
    public long size() {
        return bytes.length;
    }

    /** The content, from its beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    byte[] bytes() {
        return bytes;
    }
}
