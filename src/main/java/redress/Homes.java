package redress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import redress.db.JoinFile;
import redress.documents.DocumentException;
import redress.documents.SafeFile;

/** Where cases are kept on this computer unless somebody chooses otherwise; -Dredress.home=DIR overrides it. */
final class Homes {

    private static final String NOTE = "where-cases-are.txt";
    private static final String JOINED = "joined" + JoinFile.SUFFIX;

    private Homes() {}

    static Path data() {
        Optional<String> given = Optional.ofNullable(System.getProperty("redress.home"));
        if (given.isPresent()) {
            return Path.of(given.get());
        }
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Path.of(variable("LOCALAPPDATA").orElse(home), "Redress");
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Redress");
        }
        return Path.of(variable("XDG_DATA_HOME").orElse(home + "/.local/share"), "redress");
    }

    /** Where the cases are kept: the folder chosen at setup, else {@link #data}. */
    static Path cases() {
        Path note = data().resolve(NOTE);
        if (!Files.isRegularFile(note)) {
            return data();
        }
        try {
            return Path.of(Files.readString(note).strip());
        } catch (IOException | InvalidPathException e) {
            return data();
        }
    }

    /** Whether a folder was chosen before, so that there must be cases in it. */
    static boolean isChosen() {
        return Files.isRegularFile(data().resolve(NOTE));
    }

    /**
     * A folder where no file of an earlier council is in the way.
     *
     * @param name of the folder, where another than the usual one must be taken
     */
    static Path fresh(String name) {
        Path folder = data();
        for (int number = 2; Files.exists(folder.resolve("cases.mv.db")); number++) {
            folder = data().resolve(name + "-" + number);
        }
        return folder;
    }

    /** Keeps in mind that the cases are in this folder, for the next start. */
    static void remember(Path folder) {
        try {
            Files.createDirectories(data());
        } catch (IOException e) {
            throw new DocumentException(
                    "The folder " + data() + " cannot be made, so the next start will not find the cases by itself.",
                    e);
        }
        SafeFile.write(data().resolve(NOTE), folder.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The next start opens the cases in this folder. @return the folder it would have opened before */
    static Path openNext(Path folder) {
        Path before = cases();
        remember(folder);
        return before;
    }

    /** The file by which this desk joined another PC; empty where the cases are on this one. */
    static Optional<Path> joinFile() {
        return Optional.of(data().resolve(JOINED)).filter(Files::isRegularFile);
    }

    /** Keeps in mind that the cases are on another PC, for the next start. */
    static void rememberJoined(JoinFile file) {
        try {
            Files.createDirectories(data());
        } catch (IOException e) {
            throw new DocumentException(
                    "The folder " + data() + " cannot be made, so the next start will ask for the join file again.", e);
        }
        file.write(data().resolve(JOINED));
    }

    /** The cases are on this PC again. */
    static void forgetJoined() {
        try {
            Files.deleteIfExists(data().resolve(JOINED));
        } catch (IOException e) {
            throw new DocumentException(
                    "The file " + data().resolve(JOINED) + " cannot be deleted. Delete it, then start again.", e);
        }
    }

    /** What a desk that joined keeps for itself: drafts, views. */
    static Path joinedDesk() {
        return data().resolve("joined");
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
