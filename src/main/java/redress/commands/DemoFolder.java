package redress.commands;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import redress.documents.SafeFile;

/** The folder of a demonstration. A second one takes the place of the first; what is not of a demonstration is left alone. */
final class DemoFolder {

    /** What is typed while the screens are walked through; dropped in the end. */
    static final String DRAFTS = ".drafts";

    private static final String NOTE = "README.txt";
    /** By this line a folder is known to hold a demonstration. */
    private static final String MARK = "Made by: redress demo. The next one made here takes its place.";

    private static final String CASES = "cases";
    private static final List<String> OURS =
            List.of("letters", "report", "screens", "screens.png", "pack", "bundle", "guide", DRAFTS, CASES);

    private final Path folder;

    private DemoFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder, without what an earlier demonstration left in it.
     *
     * @throws CommandFailed where somebody else's files bear our names, or the earlier cases are open
     */
    static DemoFolder fresh(Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean ours = Files.exists(folder.resolve(NOTE))
                && Files.readString(folder.resolve(NOTE)).contains(MARK);
        if (!ours
                && Stream.concat(OURS.stream(), Stream.of(NOTE)).anyMatch(name -> Files.exists(folder.resolve(name)))) {
            throw new CommandFailed("The folder " + folder
                    + " holds files of the same names that no demonstration has made. Choose an empty folder.");
        }
        DemoFolder fresh = new DemoFolder(folder);
        if (ours) {
            fresh.refuseWhileOpen();
            for (String name : OURS) {
                fresh.drop(name);
            }
        }
        SafeFile.write(folder.resolve(NOTE), contents().getBytes(StandardCharsets.UTF_8));
        return fresh;
    }

    /** The folder itself. */
    Path path() {
        return folder;
    }

    /** Where the database goes, with or without an ending. */
    Path cases() throws IOException {
        return part(CASES).resolve("cases");
    }

    /** A folder in it, made where it is missing. */
    Path part(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    private void refuseWhileOpen() throws IOException {
        Path file = folder.resolve(CASES).resolve("cases.mv.db");
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new CommandFailed("The cases of the last demonstration are open in another program. Close it, or"
                        + " choose another folder.");
            }
        }
    }

    /** Deletes a part, if it is there. */
    void drop(String name) throws IOException {
        Path whole = folder.resolve(name);
        if (!Files.exists(whole)) {
            return;
        }
        try (Stream<Path> all = Files.walk(whole)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static String contents() {
        return """
                screens.png  every screen, small, on one sheet
                screens/     every screen as a picture
                letters/     every letter as PDF, one of each kind as pictures
                pack/        the e-mail that asks an officer for an answer, with briefing sheet, reply form and papers
                bundle/      all papers of one case bound into one PDF, with its pages as pictures
                report/      the annual report as PDF, web page, XLSX and CSV
                cases/       the database they came from; redress cases --database cases/cases lists it

                """ + MARK + "\n";
    }
}
