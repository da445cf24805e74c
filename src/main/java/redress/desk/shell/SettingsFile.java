package redress.desk.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redress.db.ProgramVersion;
import redress.desk.kit.Theme.Display;
import redress.desk.kit.Theme.Look;

/**
 * The small file in the user's configuration folder. A missing or broken file gives the standard settings; keys of a
 * newer version are kept; writing replaces the file in one step.
 */
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private static final String VERSION = "version";

    private final Path file;
    private final Supplier<Optional<Look>> system;
    private Optional<Look> asked = Optional.empty();

    /** A file of settings on a system that says nothing about colours. */
    public SettingsFile(Path file) {
        this(file, Optional::empty);
    }

    /**
     * A file of settings.
     *
     * @param system the look to begin with where the user has chosen none
     */
    SettingsFile(Path file, Supplier<Optional<Look>> system) {
        this.file = file;
        this.system = system;
    }

    /** Where the file belongs on this system: %APPDATA%\Redress or ~/.config/redress. */
    public static SettingsFile ofUser() {
        String appData = Optional.ofNullable(System.getenv("APPDATA")).orElse("");
        String config = Optional.ofNullable(System.getenv("XDG_CONFIG_HOME"))
                .filter(folder -> !folder.isBlank())
                .orElse(Path.of(System.getProperty("user.home"), ".config").toString());
        Path folder = appData.isBlank() ? Path.of(config, "redress") : Path.of(appData, "Redress");
        return new SettingsFile(folder.resolve("desk.properties"), SystemLook::read);
    }

    /** The look where the user has chosen none: the system is asked once. */
    private Look unchosen() {
        if (asked.isEmpty()) {
            asked = Optional.of(system.get().orElse(Look.LIGHT));
        }
        return asked.get();
    }

    /** A file beside this one. */
    public Path beside(String name) {
        return file.resolveSibling(name);
    }

    public DeskSettings load() {
        Properties read = read();
        try {
            return new DeskSettings(
                    new Display(
                            Optional.ofNullable(read.getProperty("look"))
                                    .map(name -> Look.valueOf(name.toUpperCase(Locale.ROOT)))
                                    .orElseGet(this::unchosen),
                            Integer.parseInt(read.getProperty("text-percent", "100")),
                            Boolean.parseBoolean(read.getProperty("less-motion"))),
                    bounds(read),
                    Boolean.parseBoolean(read.getProperty("maximised")));
        } catch (IllegalArgumentException e) {
            LOG.warn("The settings file is not readable; the standard settings are used.");
            return DeskSettings.standard();
        }
    }

    /** Never fails: settings that cannot be kept are no reason to stop anybody's work. */
    public void save(DeskSettings settings) {
        Properties written = read();
        Look look = settings.display().look();
        if (written.containsKey("look") || look != unchosen()) { // else the system's choice is followed next time, too
            written.setProperty("look", look.name().toLowerCase(Locale.ROOT));
        }
        written.setProperty("text-percent", String.valueOf(settings.display().textPercent()));
        written.setProperty("less-motion", String.valueOf(settings.display().lessMotion()));
        written.setProperty("maximised", String.valueOf(settings.maximised()));
        settings.window().ifPresent(window -> {
            written.setProperty("x", String.valueOf(window.x()));
            written.setProperty("y", String.valueOf(window.y()));
            written.setProperty("width", String.valueOf(window.width()));
            written.setProperty("height", String.valueOf(window.height()));
        });
        store(written);
    }

    /** The version of Redress that was started last; empty before the first start. */
    Optional<ProgramVersion> lastVersion() {
        return Optional.ofNullable(read().getProperty(VERSION)).map(ProgramVersion::new);
    }

    /** Keeps in mind which version was started last. */
    void keepVersion(ProgramVersion version) {
        Properties written = read();
        written.setProperty(VERSION, version.text());
        store(written);
    }

    private void store(Properties written) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "desk", ".tmp");
            try (Writer out = Files.newBufferedWriter(fresh)) {
                written.store(out, "Redress: how the window looks");
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("The settings file could not be written: {}", e.getClass().getSimpleName());
        }
    }

    private Properties read() {
        Properties read = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                read.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The settings file is not readable; the standard settings are used.");
                return new Properties();
            }
        }
        return read;
    }

    private static Optional<DeskSettings.Bounds> bounds(Properties read) {
        return read.containsKey("x")
                ? Optional.of(new DeskSettings.Bounds(
                        number(read, "x"), number(read, "y"), number(read, "width"), number(read, "height")))
                : Optional.empty();
    }

    private static double number(Properties read, String key) {
        return Double.parseDouble(read.getProperty(key, "none"));
    }
}
