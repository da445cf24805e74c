package redress.desk.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drafts as small files beside the cases, each replaced in one step; their names are the forms' keys, never a person's. */
public final class DraftFolder implements DraftKeeper.Sink {

    private static final Logger LOG = LoggerFactory.getLogger(DraftFolder.class);

    private final Path folder;

    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(String key, String text) {
        Path file = file(key);
        try {
            if (text.isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "draft", ".tmp");
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("A draft could not be kept: {}", e.getClass().getSimpleName());
        }
    }

    /** The draft kept under this key; "" where there is none. */
    public String kept(String key) {
        try {
            return Files.exists(file(key)) ? Files.readString(file(key), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            LOG.warn("A draft could not be read: {}", e.getClass().getSimpleName());
            return "";
        }
    }

    private Path file(String key) {
        return folder.resolve(key.replaceAll("[^a-z0-9-]", "-") + ".draft");
    }
}
