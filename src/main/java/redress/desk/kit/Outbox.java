package redress.desk.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import redress.documents.SafeFile;

/**
 * Where e-mail drafts lie until the mail program has them. Not for the screen's thread. What earlier starts of the program left
 * there is thrown away: each holds somebody's letter.
 */
public final class Outbox {

    private final Path folder;
    private final Viewer.Program mailProgram;
    private boolean swept;

    public Outbox(Path folder, Viewer.Program mailProgram) {
        this.folder = folder;
        this.mailProgram = mailProgram;
    }

    /**
     * A draft on disk.
     *
     * @param opened the mail program shows it; else the user must open the file
     */
    public record Draft(Path file, boolean opened) {}

    /**
     * Opens a draft in the user's mail program.
     *
     * @param name of the file, without ending: a reference, never a person's name
     * @throws redress.documents.DocumentException where it cannot be written
     * @throws IOException where the folder cannot be made
     */
    public synchronized Draft open(String name, byte[] eml) throws IOException {
        Files.createDirectories(folder);
        if (!swept) {
            sweep();
            swept = true;
        }
        Path file = folder.resolve(name + ".eml");
        SafeFile.write(file, eml);
        return new Draft(file, opened(file));
    }

    private void sweep() throws IOException {
        List<Path> old;
        try (Stream<Path> files = Files.list(folder)) {
            old = files.filter(file -> file.toString().endsWith(".eml")).toList();
        }
        for (Path file : old) {
            Files.deleteIfExists(file);
        }
    }

    private boolean opened(Path file) {
        try {
            mailProgram.open(file.toFile());
            return true;
        } catch (IOException noProgram) {
            return false;
        }
    }
}
