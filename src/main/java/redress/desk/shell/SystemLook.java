package redress.desk.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redress.desk.kit.Theme.Look;

/**
 * What the system's own settings say about colours, for a user who has chosen nothing here: on Windows high contrast
 * (bit 1 of its flags) and dark mode, read from the registry; elsewhere nothing.
 */
final class SystemLook {

    private static final Logger LOG = LoggerFactory.getLogger(SystemLook.class);
    private static final String CONTRAST = "HKCU\\Control Panel\\Accessibility\\HighContrast";
    private static final String THEME = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
    private static final Pattern VALUE = Pattern.compile("REG_\\w+\\s+(0x[0-9a-fA-F]+|\\d+)");

    private SystemLook() {}

    /** The look the system asks for; empty where it says nothing. */
    static Optional<Look> read() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? of(SystemLook::query) : Optional.empty();
    }

    /** The same from what "reg query" answers to its arguments; "" where there is no such value. */
    static Optional<Look> of(Function<List<String>, String> registry) {
        boolean contrast = number(registry.apply(List.of("reg", "query", CONTRAST, "/v", "Flags")))
                .filter(flags -> (flags & 1) == 1)
                .isPresent();
        if (contrast) {
            return Optional.of(Look.CONTRAST);
        }
        return number(registry.apply(List.of("reg", "query", THEME, "/v", "AppsUseLightTheme")))
                .map(light -> light == 0 ? Look.DARK : Look.LIGHT);
    }

    private static Optional<Integer> number(String answer) {
        Matcher value = VALUE.matcher(answer);
        return value.find() ? Optional.of(Integer.decode(value.group(1))) : Optional.empty();
    }

    private static String query(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream out = process.getInputStream()) {
                String answer = new String(out.readNBytes(4_096), StandardCharsets.ISO_8859_1);
                return process.waitFor(1, TimeUnit.SECONDS) ? answer : "";
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            LOG.info("What the system says about colours could not be read.");
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
