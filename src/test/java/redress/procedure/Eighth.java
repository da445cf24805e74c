package redress.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The invented eighth council of the tests, whole or with something changed in it. */
final class Eighth {

    static final String YAML = text();

    private Eighth() {}

    static Procedure procedure() {
        return ProcedureReader.read("eighth.yaml", YAML);
    }

    /** The file with one piece of its text replaced, which must be there. */
    static String with(String piece, String other) {
        if (!YAML.contains(piece)) {
            throw new IllegalArgumentException("The eighth procedure does not contain: " + piece);
        }
        return YAML.replace(piece, other);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Eighth.class.getResourceAsStream("/procedures/eighth.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
