package redress.db;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Properties;

/**
 * A version of Redress: numbers parted by dots.
 *
 * @param text such as "0.1.0"
 */
public record ProgramVersion(String text) implements Comparable<ProgramVersion> {

    /** The version of this build. */
    public static ProgramVersion ofThisProgram() {
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/redress/version.properties")) {
            Properties version = new Properties();
            version.load(in);
            return new ProgramVersion(version.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By their numbers; what is no number counts as 0. */
    @Override
    public int compareTo(ProgramVersion other) {
        return Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return Arrays.stream(text.split("[.-]", -1))
                .mapToInt(part -> part.matches("\\d{1,9}") ? Integer.parseInt(part) : 0)
                .toArray();
    }
}
