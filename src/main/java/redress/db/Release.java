package redress.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Redress this is. */
public final class Release {

    private Release() {}

    /** Its number, such as "0.1.0". */
    public static String number() {
        try (InputStream in = Release.class.getResourceAsStream("/redress/version.properties")) {
            Properties version = new Properties();
            version.load(in);
            return version.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
