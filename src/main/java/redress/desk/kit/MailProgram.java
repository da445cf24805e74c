package redress.desk.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Hands drafts to the user's own mail program, which shows them ready to be sent. Redress itself sends nothing. */
public final class MailProgram {

    /** Opens a file with the program that belongs to it. */
    @FunctionalInterface
    public interface Opener {
        void open(Path file) throws IOException;
    }

    private static final Duration KEPT = Duration.ofDays(1);

    private final Path folder;
    private final Opener opener;

    /** Drafts lie in the folder until a day later, since nobody says when the mail program has read them. */
    public MailProgram(Path folder, Opener opener) {
        this.folder = folder;
        this.opener = opener;
    }

    /** The mail program of this computer. */
    public static MailProgram ofSystem(Path folder) {
        return new MailProgram(folder, MailProgram::openWithSystem);
    }

    private static void openWithSystem(Path file) throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", file.toString())
                : List.of(system.contains("mac") ? "open" : "xdg-open", file.toString());
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * Opens a draft.
     *
     * @param name of the file, without ending and without personal data
     * @return a sentence that says where the draft is, to be shown
     */
    public String open(String name, byte[] draft) {
        Path file = folder.resolve(name + ".eml");
        try {
            Files.createDirectories(folder);
            clear();
            Files.write(file, draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            opener.open(file);
            return Text.of("kit.mail.opened");
        } catch (IOException noProgram) {
            return Text.of("kit.mail.not-opened", file);
        }
    }

    private void clear() throws IOException {
        FileTime newest = Files.getLastModifiedTime(folder);
        try (Stream<Path> drafts = Files.list(folder)) {
            for (Path draft : drafts.filter(f -> f.toString().endsWith(".eml")).toList()) {
                Duration older =
                        Duration.between(Files.getLastModifiedTime(draft).toInstant(), newest.toInstant());
                if (older.compareTo(KEPT) > 0) {
                    Files.deleteIfExists(draft);
                }
            }
        }
    }
}
