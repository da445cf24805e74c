package redress;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import redress.desk.kit.AskFirst;
import redress.desk.kit.Command;
import redress.desk.kit.Text;
import redress.desk.setup.SetupPane;
import redress.desk.shell.Frame;
import redress.documents.DocumentException;

/** A practice council is marked as one as long as it is open, and thrown away with one act, which is asked first. */
final class PracticeMark {

    private PracticeMark() {}

    /** Marks the window; throwAway is done once it was asked for and confirmed. */
    static void on(Frame frame, Runnable throwAway) {
        String deed = Text.of("start.practice.deed");
        frame.mark(
                Text.of("start.practice.word"),
                deed,
                word -> new AskFirst(
                                Text.of("start.practice.ask"),
                                Text.of("start.practice.detail"),
                                Command.of("start.practice", deed, throwAway))
                        .below(word));
    }

    /**
     * Deletes the folder of a practice council, which must not be open any more. A folder that Setup did not make for
     * practice is left alone.
     */
    static void remove(Path folder) {
        if (!folder.endsWith(SetupPane.PRACTICE_FOLDER)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, IOException failure) throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    Files.delete(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new DocumentException(
                    "Not all of the practice council could be deleted. Delete the folder " + folder + " by hand.", e);
        }
    }
}
