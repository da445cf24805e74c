package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.h2.engine.Constants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.casework.Verification;

/** Files of three cases that Redress stored with the H2 of that time. */
class EngineUpgradeTest {

    private static final String COPY = "cases-before-h2-" + Constants.VERSION + ".mv.db";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2.4.240,240", "2.3.232,232"})
    void aFileOfAnOlderH2IsWrittenAnewWithAllThatIsInItAndTheOldOneIsKept(String version, int build)
            throws IOException {
        DatabaseFile file = stored(version);
        byte[] before = Files.readAllBytes(file.path());
        assertThat(new Catalogue(file).mustBeOurs()).isEqualTo(build);

        try (Database database = Database.open(file.path(), Clock.systemUTC())) {
            assertThat(new Verification(database).problems()).isEmpty();
            assertThat(database.<Integer>read(handle -> handle.createQuery("select count(*) from case_row")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(3);
        }

        assertThat(new Catalogue(file).mustBeOurs()).isEqualTo(Constants.BUILD_ID);
        assertThat(folder.resolve(COPY)).hasBinaryContent(before);
        FileTime written = Files.getLastModifiedTime(folder.resolve(COPY));
        Database.open(file.path(), Clock.systemUTC()).close();
        assertThat(Files.getLastModifiedTime(folder.resolve(COPY)))
                .as("only once")
                .isEqualTo(written);
        Database.open(file.path(), Clock.offset(Clock.systemUTC(), Duration.ofDays(91)))
                .close();
        assertThat(names()).doesNotContain(COPY).noneMatch(name -> name.contains("unfinished"));
    }

    @Test
    void anUpgradeThatBrokeOffIsBegunAnewFromTheFileItself() throws IOException {
        DatabaseFile file = stored("2.4.240");
        Files.writeString(folder.resolve("cases-upgrade-unfinished.mv.db"), "half");
        Files.writeString(folder.resolve("cases-upgrade-unfinished.sql.gz"), "half");
        Files.writeString(folder.resolve(COPY), "half");

        try (Database database = Database.open(file.path(), Clock.systemUTC())) {
            assertThat(new Verification(database).problems()).isEmpty();
        }
        assertThat(names()).noneMatch(name -> name.contains("unfinished"));
        assertThat(Files.size(folder.resolve(COPY))).isGreaterThan(100_000);
    }

    @Test
    void aFileOfANewerH2IsNotTouched() {
        DatabaseFile file = DatabaseFile.of(folder.resolve("cases"));

        assertThatThrownBy(() -> new EngineUpgrade(file, Connections.SAFE).whereMadeBy(Constants.BUILD_ID + 1))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("was last used by a newer Redress");
    }

    private DatabaseFile stored(String version) throws IOException {
        DatabaseFile file = DatabaseFile.of(folder.resolve("cases"));
        try (InputStream in = new GZIPInputStream(
                EngineUpgradeTest.class.getResourceAsStream("cases-by-h2-" + version + ".mv.db.gz"))) {
            Files.copy(in, file.path(), StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private Set<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
