package redress.spelling;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words a council added itself: a text file, one word a line, which can be edited by hand or passed on. */
public final class OwnWords {

    private static final Logger LOG = LoggerFactory.getLogger(OwnWords.class);

    private final Path file;
    private final Set<String> words = new ConcurrentSkipListSet<>();

    public OwnWords(Path file) {
        this.file = file;
    }

    void read() {
        try {
            if (Files.isRegularFile(file)) {
                Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(WordScanner::folded)
                        .forEach(words::add);
            }
        } catch (IOException e) {
            LOG.warn(
                    "The council's own words could not be read: {}",
                    e.getClass().getSimpleName());
        }
    }

    boolean contains(String folded) {
        return words.contains(folded);
    }

    /** Words that cannot be written down still count until the program ends. */
    void add(String word) {
        words.add(WordScanner.folded(word));
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "words", ".tmp");
            Files.write(fresh, new TreeSet<>(words), StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn(
                    "The council's own words could not be kept: {}",
                    e.getClass().getSimpleName());
        }
    }
}
