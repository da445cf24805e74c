package redress.desk.pictures;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What JavaFX needs of Linux to draw words; asked before it starts, because it answers itself with a stack trace. */
final class Libraries {

    private static final String PANGO = "libpangoft2-1.0.so.0";

    private Libraries() {}

    /** The missing library with its package, on this machine; empty where nothing is known to be missing. */
    static Optional<String> missing() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return Optional.empty();
        }
        return missing(Path.of("/etc/ld.so.cache"), System.getProperty("java.library.path", ""));
    }

    /**
     * The missing library with its package.
     *
     * @param known the system's list of libraries; where there is no such file nothing can be said
     * @param path further folders with libraries, divided as the system divides paths
     */
    static Optional<String> missing(Path known, String path) {
        boolean beside = Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.exists(Path.of(folder, PANGO)));
        try {
            if (beside
                    || !Files.exists(known)
                    || Files.readString(known, StandardCharsets.ISO_8859_1).contains(PANGO)) {
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of("the library " + PANGO + " is missing (on Debian: apt-get install libpangoft2-1.0-0)");
    }
}
