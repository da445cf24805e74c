package redress;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;

/** Whether a window can be shown here, and what is done where it cannot. */
final class Display {

    private static final String NONE =
            "There is no display here, so Redress cannot open its window. Making the demonstration in target/demo instead.";

    private static final String NONE_TO_JOIN =
            "There is no display here, so Redress cannot open its window. Open the join file on a PC with a screen.";

    private static final int LOG_BYTES = 1_000_000;
    private static final int LOG_FILES = 2;

    /** Held here, since otherwise it is forgotten with its file. */
    private static final Logger OWN = Logger.getLogger("redress");

    private Display() {}

    /**
     * Opens the desk and waits until it is closed; without a display says so in one line and shows the program at work.
     *
     * @param joinFile by which the desk is to join another PC
     * @return the program's exit status
     */
    static int openDesk(Optional<Path> joinFile, PrintStream out) {
        keepOwnLog(Path.of(System.getProperty("user.home", "."), ".redress"));
        if (!isMissing() && windowWasShown(joinFile)) {
            return 0;
        }
        out.println(joinFile.isPresent() ? NONE_TO_JOIN : NONE);
        out.flush();
        return joinFile.isPresent() ? 1 : demonstrate();
    }

    /** The desk's own lines (codes and places of failures, never what somebody typed) go into a file; libraries' nowhere. */
    private static void keepOwnLog(Path folder) {
        try {
            Files.createDirectories(folder);
            FileHandler file = new FileHandler(folder.resolve("desk.%g.log").toString(), LOG_BYTES, LOG_FILES, true);
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setFormatter(new SimpleFormatter());
            OWN.addHandler(file);
        } catch (IOException e) {
            OWN.setLevel(Level.OFF); // no place to write to is no reason not to work
        }
    }

    /** False where the display is dead, or the libraries of the window system are missing. */
    private static boolean windowWasShown(Optional<Path> joinFile) {
        try {
            Application.launch(
                    Redress.class, joinFile.map(Path::toString).stream().toArray(String[]::new));
            return true;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError e) {
            return false;
        }
    }

    /** Whether this machine surely has no display; on others only trying tells. */
    private static boolean isMissing() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        return linux
                && System.getProperty("glass.platform") == null
                && variable("DISPLAY").isEmpty()
                && variable("WAYLAND_DISPLAY").isEmpty();
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    /** Runs the demonstration in a program of its own, because the toolkit of this one is lost. @return its exit status */
    private static int demonstrate() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                "redress.Main",
                "demo",
                "--out",
                "target/demo"));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /** Under {@code mvn javafx:run} JavaFX stands on the module path; the other program wants all on its class path. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", ""))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
