package redress;

import java.io.File;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import redress.db.JoinFile;

/** What the words after the program's name ask for. A system that opens a file by double click gives its path alone. */
sealed interface Start {

    /** Opens the desk; with the join file that was double-clicked, if one was. */
    record Desk(Optional<Path> joinFile) implements Start {}

    /** Runs a command. */
    record Command() implements Start {}

    /**
     * A file that cannot be opened.
     *
     * @param sentence says why and what to do
     */
    record Refused(String sentence) implements Start {}

    /** Reads the words. A word with neither a dot nor a separator is a command, whatever files lie about. */
    static Start of(List<String> words) {
        if (words.isEmpty()) {
            return new Desk(Optional.empty());
        }
        if (words.size() > 1 || words.get(0).startsWith("-")) {
            return new Command();
        }
        String word = words.get(0);
        boolean uri = word.regionMatches(true, 0, "file:", 0, "file:".length());
        Optional<Path> path = uri ? ofUri(word) : ofPath(word);
        boolean join = word.toLowerCase(Locale.ROOT).endsWith(JoinFile.SUFFIX);
        boolean there = path.filter(Files::isRegularFile).isPresent();
        if (join && there) {
            return new Desk(path.map(Path::toAbsolutePath));
        }
        if (join || (uri && !there)) {
            return new Refused("The file " + name(word) + " is not there. Copy it to this PC again, then open it.");
        }
        boolean likeAFile = uri || word.contains(".") || word.contains("/") || word.contains(File.separator);
        return likeAFile && there
                ? new Refused("Redress opens no " + name(word) + ": only join files, whose names end in "
                        + JoinFile.SUFFIX + ". Start Redress, and drop other files on New or on a case.")
                : new Command();
    }

    private static Optional<Path> ofPath(String word) {
        try {
            return Optional.of(Path.of(word));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> ofUri(String word) {
        try {
            return Optional.of(Path.of(URI.create(word)));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    private static String name(String word) {
        return word.replaceFirst("(?i)^file:", "").replaceFirst("^.*[/\\\\]", "");
    }
}
