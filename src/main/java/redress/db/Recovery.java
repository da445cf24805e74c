package redress.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.h2.mvstore.MVStore;

/**
 * Finds the newest save again after a crash. H2's own quick look follows a trail from one save to the next, and where
 * the trail is broken and the last write half done it settles for an older save, although newer ones are whole. So a
 * file that was not closed properly is searched to its end first, and the newest whole save written into its header.
 */
final class Recovery {

    private static final int BLOCK = 4096;
    private static final String CLEAN = ",clean:1,";

    private final DatabaseFile file;
    private final String scheme;

    Recovery(DatabaseFile file, String scheme) {
        this.file = file;
        this.scheme = scheme;
    }

    void afterACrash() {
        if (wasClosedProperly(file)) {
            return;
        }
        try {
            new MVStore.Builder()
                    .fileName(scheme + file.path())
                    .recoveryMode()
                    .autoCommitDisabled()
                    .open()
                    .close();
        } catch (RuntimeException e) {
            throw StorageErrors.unreadable(file, e);
        }
    }

    /** Both copies of the header say so, or else one of them was being written. */
    static boolean wasClosedProperly(DatabaseFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            String first = header(in);
            String second = header(in);
            return first.contains(CLEAN) && second.contains(CLEAN);
        } catch (IOException e) {
            throw StorageErrors.opening(file, e);
        }
    }

    private static String header(InputStream in) throws IOException {
        return new String(in.readNBytes(BLOCK), StandardCharsets.ISO_8859_1);
    }
}
