package redress.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are needed for a while. */
final class Folders {

    private static final System.Logger LOG = System.getLogger(Folders.class.getName());

    private Folders() {}

    /** Makes an empty folder; what a program that was killed left in it goes. */
    static void empty(Path folder) throws IOException {
        delete(folder);
        Files.createDirectory(folder);
    }

    /** Deletes a file or a whole folder as well as it can: what is left is deleted the next time. */
    static void drop(Path path) {
        try {
            delete(path);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Something made for a backup could not be deleted");
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(path)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
