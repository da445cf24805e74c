package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every library the program is shipped with, those that others brought too, has its line, with its licence, in THIRD-PARTY.txt. */
class ThirdPartyTest {

    private static final Pattern VERSION = Pattern.compile("-\\d[\\w.]*(-(linux|win|mac|mac-aarch64|data))?\\.jar$");

    /** What only tests need: the names of their jars begin so. */
    private static final List<String> OF_TESTS = List.of(
            "Saxon-",
            "apiguardian-",
            "archunit",
            "assertj-",
            "byte-buddy",
            "commons-math3",
            "core-1.",
            "error_prone_annotations",
            "feature-reporting",
            "hamcrest",
            "javax.activation",
            "jaxb-",
            "jmh-",
            "jopt-simple",
            "jqwik",
            "jspecify",
            "junit-",
            "launcher",
            "metadata-fixer",
            "opentest4j",
            "org.osgi",
            "parser-1.",
            "pdf-model",
            "rhino",
            "stax-utils",
            "surefire-",
            "testfx-",
            "validation-model",
            "verapdf",
            "xmlresolver");

    @Test
    void everyJarTheProgramRunsWithStandsUnderItsLicenceAndNoOther() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("src/main/resources/redress/THIRD-PARTY.txt")).stream()
                .filter(line -> line.startsWith("    "))
                .flatMap(line -> Stream.of(line.strip().split(" ")))
                .toList();

        assertThat(listed).doesNotHaveDuplicates().hasSizeGreaterThan(50);
        assertThat(listed).containsExactlyInAnyOrderElementsOf(shipped());
    }

    private static List<String> shipped() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .filter(jar -> jar.endsWith(".jar"))
                .map(jar -> Path.of(jar).getFileName().toString())
                .filter(jar -> OF_TESTS.stream().noneMatch(jar::startsWith))
                .map(jar -> VERSION.matcher(jar).replaceFirst(""))
                .distinct()
                .toList();
    }
}
