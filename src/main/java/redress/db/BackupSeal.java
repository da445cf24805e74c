package redress.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The hash of a whole ZIP file, as the comment at its very end. The list of contents vouches for the files in it; this
 * for every other byte too, so that a disk which begins to forget is noticed wherever it does.
 */
final class BackupSeal {

    /** Stands there until the hash is known. */
    static final String UNSEALED = "0".repeat(64);

    private static final int PIECE = 64 * 1024;

    private BackupSeal() {}

    /** Writes the hash of what is before it into the last bytes. */
    static void put(FileChannel written, Path zip) throws IOException {
        long end = written.size() - UNSEALED.length();
        written.write(ByteBuffer.wrap(hash(zip, end)), end);
    }

    /** Whether every byte is as it was sealed. */
    static boolean isWhole(Path zip) throws IOException {
        long end = Files.size(zip) - UNSEALED.length();
        try (FileChannel file = FileChannel.open(zip)) {
            ByteBuffer found = ByteBuffer.allocate(UNSEALED.length());
            file.read(found, end);
            return Arrays.equals(found.array(), hash(zip, end));
        }
    }

    private static byte[] hash(Path zip, long upTo) throws IOException {
        MessageDigest sha256 = BackupZip.sha256();
        try (InputStream in = Files.newInputStream(zip)) {
            long left = upTo;
            while (left > 0) {
                byte[] piece = in.readNBytes((int) Math.min(PIECE, left));
                if (piece.length == 0) {
                    break;
                }
                sha256.update(piece);
                left -= piece.length;
            }
        }
        return HexFormat.of().formatHex(sha256.digest()).getBytes(StandardCharsets.US_ASCII);
    }
}
