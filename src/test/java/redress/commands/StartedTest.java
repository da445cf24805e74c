package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartedTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version",
                "procedures list",
                "due --procedure north-norfolk --clock stage-1-response --from 2026-04-01 --explain"
            })
    void small_commands_load_neither_javafx_nor_h2_nor_flyway(String command) throws Exception {
        List<String> loaded = run(List.of("-Xlog:class+load"), 0, command.split(" "));

        assertThat(loaded)
                .filteredOn(line -> line.contains(" source: "))
                .hasSizeGreaterThan(100)
                .noneMatch(line ->
                        line.matches(".*\\] (javafx|com\\.sun\\.javafx|org\\.h2|org\\.flywaydb|org\\.jdbi)\\..*"));
    }

    @Test
    void ends_with_status_two_where_it_was_asked_in_a_wrong_way() throws Exception {
        assertThat(run(List.of(), 2, "due", "--procedure", "nowhere")).isEmpty();
    }

    private List<String> run(List<String> jvm, int status, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = Started.redress(out, jvm, args);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(status);
        return Files.readAllLines(out);
    }
}
