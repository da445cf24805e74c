package redress.desk.kit;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Shows a file in the program this computer has for it. The file lies in a folder only this user may read, which is
 * emptied when Redress ends; its name tells nothing. Never on the screen's thread.
 */
public final class Viewer {

    /** The program of this computer for a file. */
    @FunctionalInterface
    public interface Program {
        void open(File file) throws IOException;
    }

    private final Program program;

    public Viewer(Program program) {
        this.program = program;
    }

    /** Opens a file with the program this computer has for its kind. */
    public static void open(File file) throws IOException {
        if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            throw new IOException("no viewer");
        }
        Desktop.getDesktop().open(file);
    }

    /**
     * Shows bytes as a file of this kind.
     *
     * @param ending "pdf"
     * @throws IOException where this computer has no program for it, or no room
     */
    public void show(byte[] bytes, String ending) throws IOException {
        Path folder = Files.createTempDirectory("redress-");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve("document." + ending);
        file.toFile().deleteOnExit();
        Files.write(file, bytes);
        program.open(file.toFile());
    }
}
