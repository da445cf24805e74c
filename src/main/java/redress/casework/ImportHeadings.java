package redress.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What other councils' registers call our columns: the list in headings.txt. */
final class ImportHeadings {

    private static final Map<String, ImportColumn> COLUMNS = read();

    private ImportHeadings() {}

    /** @param key as {@link ImportText#key} writes it */
    static Optional<ImportColumn> find(String key) {
        return Optional.ofNullable(COLUMNS.get(key));
    }

    private static Map<String, ImportColumn> read() {
        try (InputStream in = ImportHeadings.class.getResourceAsStream("/redress/casework/headings.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .flatMap(parts -> Arrays.stream(parts[1].split(", "))
                            .map(heading ->
                                    Map.entry(heading, ImportColumn.of(parts[0]).orElseThrow())))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
