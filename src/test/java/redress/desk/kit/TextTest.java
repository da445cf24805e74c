package redress.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/redress/text");
    private static final Pattern CALL = Pattern.compile("\\bText\\s*\\.\\s*of\\(\\s*(\"([^\"]*)\"\\s*[,)]|[^\\s])");
    private static final Pattern REFERENCE = Pattern.compile("\\bText\\s*::\\s*of\\b");

    @Test
    void everyKeyIsWrittenOut() throws IOException {
        List<String> computed = new ArrayList<>();
        for (Path source : sources()) {
            String code = code(source);
            Matcher call = CALL.matcher(code);
            while (call.find()) {
                if (call.group(2) == null) {
                    computed.add(
                            source + ": " + code.substring(call.start(), Math.min(code.length(), call.end() + 30)));
                }
            }
            if (REFERENCE.matcher(code).find()) {
                computed.add(source + ": Text::of");
            }
        }
        assertThat(computed).as("texts whose key is not a literal").isEmpty();
    }

    @Test
    void everyKeyUsedExistsAndEveryKeyThatExistsIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path source : sources()) {
            Matcher call = CALL.matcher(code(source));
            while (call.find()) {
                if (call.group(2) != null) {
                    used.add(call.group(2));
                }
            }
        }
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList()) {
                String feature = file.getFileName().toString().replace(".properties", "");
                Set<String> keys = read(file).stringPropertyNames();
                assertThat(keys).as("keys of %s", file).allMatch(key -> key.startsWith(feature + "."));
                there.addAll(keys);
            }
        }
        assertThat(used).as("the kit's own texts at least").hasSizeGreaterThan(20);
        assertThat(there).as("keys in redress/text, against those used").isEqualTo(used);
    }

    @Test
    void argumentsAreFilledInAndNumbersChooseTheWord() {
        assertThat(Text.of("kit.form.problems", 1)).isEqualTo("1 thing to put right");
        assertThat(Text.of("kit.form.problems", 1200)).isEqualTo("1,200 things to put right");
        assertThat(Text.of("kit.busy.far", "Reading {1}", "$2")).isEqualTo("Reading {1}: $2");
    }

    @Test
    void aMissingKeyOrArgumentIsAnError() {
        String missing = "kit.no.such.key";
        assertThatThrownBy(() -> Text.of(missing)).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Text.of("kit.form.problems")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(SOURCES)) {
            return walk.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    /** Without comments, which may speak of keys. */
    private static String code(Path source) throws IOException {
        return Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return properties;
    }
}
