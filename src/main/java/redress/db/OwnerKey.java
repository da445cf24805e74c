package redress.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of the file's owner (sa) while desks may reach it over the network. It lies in NAME.key beside the
 * database, for cases and papers alike, from before it is set until after it is taken away: a file whose host was killed
 * opens by it.
 */
final class OwnerKey {

    private static final int BYTES = 24;

    private final Path file;

    OwnerKey(Path file) {
        this.file = file;
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** The password; none where the file is not shared. */
    String secret() {
        try {
            return isThere() ? Files.readString(file, StandardCharsets.US_ASCII).strip() : "";
        } catch (IOException e) {
            throw new DatabaseRefused(
                    DatabaseRefused.Reason.OTHER,
                    file.getFileName() + " cannot be read. Start Redress as the user who shared these cases.",
                    e);
        }
    }

    /** Makes one, unless there is one, and comes back when it is on the disk. */
    String make() throws IOException {
        if (!isThere()) {
            PrivateFile.write(file, random().getBytes(StandardCharsets.US_ASCII));
        }
        return secret();
    }

    /** Copies it for a copy of the database, which opens by it. */
    void copyBeside(DatabaseFile copy) throws IOException {
        if (isThere()) {
            Files.copy(file, copy.key().file);
        }
    }

    void drop() throws IOException {
        Files.deleteIfExists(file);
    }

    /** A secret nobody guesses: 48 hexadecimal digits. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
