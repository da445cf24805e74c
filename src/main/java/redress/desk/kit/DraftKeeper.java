package redress.desk.kit;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Keeps what was typed into a form: one second after typing stops, and on closing. Call {@link #touched} on every
 * change and {@link #close} when the form is left; a saved form is {@link #discard}ed.
 */
public final class DraftKeeper {

    /** Where drafts go; an empty text means that there is no draft any more. Called on the screen's thread. */
    @FunctionalInterface
    public interface Sink {
        void keep(String key, String text);
    }

    private static final Duration QUIET = Duration.seconds(1);

    private final String key;
    private final Supplier<Map<String, String>> fields;
    private final Sink sink;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    // empty: what the sink holds is not known
    private Optional<String> kept = Optional.empty();

    /**
     * A keeper that has kept nothing yet; a draft kept before is overwritten.
     *
     * @param key names the form, and the case if it belongs to one: "intake", "note:42"
     * @param fields what stands in the form now, by field
     */
    public DraftKeeper(String key, Supplier<Map<String, String>> fields, Sink sink) {
        this.key = Objects.requireNonNull(key, "key");
        this.fields = Objects.requireNonNull(fields, "fields");
        this.sink = Objects.requireNonNull(sink, "sink");
        quiet.setOnFinished(e -> keep());
    }

    /** Something was typed or chosen. */
    public void touched() {
        quiet.playFromStart();
    }

    /** The form is left: keeps at once what was not kept yet. */
    public void close() {
        quiet.stop();
        keep();
    }

    /** The form was saved or thrown away: no draft is left. */
    public void discard() {
        quiet.stop();
        kept = Optional.of("");
        sink.keep(key, "");
    }

    /** Reads back what the sink was given. Fields that the form no longer has are simply there. */
    public static Map<String, String> read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> fields = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> fields.put(name, properties.getProperty(name)));
        return fields;
    }

    private void keep() {
        String now = write(fields.get());
        if (kept.filter(now::equals).isEmpty()) {
            kept = Optional.of(now);
            sink.keep(key, now);
        }
    }

    private static String write(Map<String, String> fields) {
        Properties properties = new Properties();
        fields.forEach((name, text) -> {
            if (!text.isEmpty()) {
                properties.setProperty(name, text);
            }
        });
        StringWriter out = new StringWriter();
        try {
            properties.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // the first line is the time of writing, which would make every text a new one
        return out.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .reduce("", (a, b) -> a + b + "\n");
    }
}
