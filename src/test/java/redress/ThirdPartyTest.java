package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library the program is shipped with has its line, with its licence, in THIRD-PARTY.txt. */
class ThirdPartyTest {

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("<groupId>(.*?)</groupId>");

    /** The words by which a library stands in the list. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("org.openjfx", "JavaFX"),
            Map.entry("org.controlsfx", "ControlsFX"),
            Map.entry("io.github.mkpaz", "AtlantaFX"),
            Map.entry("org.kordamp.ikonli", "Ikonli"),
            Map.entry("org.testfx", "Monocle"),
            Map.entry("com.h2database", "H2 "),
            Map.entry("org.bouncycastle", "Bouncy Castle"),
            Map.entry("org.jdbi", "Jdbi"),
            Map.entry("org.flywaydb", "Flyway"),
            Map.entry("com.itextpdf", "iText Core"),
            Map.entry("org.apache.pdfbox", "PDFBox"),
            Map.entry("org.commonmark", "commonmark-java"),
            Map.entry("org.snakeyaml", "snakeyaml-engine"),
            Map.entry("com.fasterxml.jackson.core", "Jackson"),
            Map.entry("com.fasterxml.jackson.datatype", "Jackson"),
            Map.entry("org.dhatim", "fastexcel"),
            Map.entry("net.sf.biweekly", "biweekly"),
            Map.entry("org.apache.commons", "commons-csv"),
            Map.entry("org.apache.lucene", "Lucene"),
            Map.entry("org.eclipse.angus", "Angus Mail"),
            Map.entry("org.jsoup", "jsoup"),
            Map.entry("org.apache.poi", "Apache POI"),
            Map.entry("org.apache.logging.log4j", "log4j-to-slf4j"),
            Map.entry("info.picocli", "picocli"),
            Map.entry("org.slf4j", "slf4j"));

    @Test
    void everyLibraryOfTheProgramHasItsLine() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String list = Files.readString(Path.of("src/main/resources/redress/THIRD-PARTY.txt"));
        List<String> shipped = DEPENDENCY
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .filter(text -> !text.contains("<scope>test<") && !text.contains("<scope>provided<"))
                .map(ThirdPartyTest::group)
                .distinct()
                .toList();

        assertThat(shipped)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        group -> assertThat(list).as(group).contains(WORDS.getOrDefault(group, "a line for " + group)));
    }

    private static String group(String dependency) {
        Matcher group = GROUP.matcher(dependency);
        assertThat(group.find()).isTrue();
        return group.group(1);
    }
}
