package redress;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where cases are kept on this computer unless somebody chooses otherwise; -Dredress.home=DIR overrides it. */
final class Homes {

    private Homes() {}

    static Path data() {
        Optional<String> given = Optional.ofNullable(System.getProperty("redress.home"));
        if (given.isPresent()) {
            return Path.of(given.get());
        }
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Path.of(variable("LOCALAPPDATA").orElse(home), "Redress");
        }
        if (system.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Redress");
        }
        return Path.of(variable("XDG_DATA_HOME").orElse(home + "/.local/share"), "redress");
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
