package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static redress.commands.Ran.redress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed as a database is the name of a file and no more: no settings of the engine, no other address. */
class OddDatabaseTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x;INIT=RUNSCRIPT FROM 'evil.sql'",
                "x;TRACE_LEVEL_FILE=4",
                "x;FILE_LOCK=NO;ACCESS_MODE_DATA=r",
                "x;a/cases",
                "x\"y"
            })
    void settingsInANameAreRefusedAndNothingIsMade(String name) throws IOException {
        String file = folder.resolve(name).toString();
        Path rows = Files.writeString(folder.resolve("rows.csv"), "reference,kind,received\nA1,complaint,2026-04-01\n");
        for (List<String> command : List.of(
                List.of("cases", "--database", file),
                List.of("verify", "--database", file),
                List.of("import", rows.toString(), "--procedure", "north-norfolk", "--database", file),
                List.of("serve", "--port", "0", "--database", file),
                List.of("backup", "--out", folder.resolve("b.zip").toString(), "--database", file))) {
            Ran ran = redress(command.toArray(String[]::new));
            assertThat(ran.status()).as(command.toString()).isEqualTo(1);
            assertThat(ran.complaint()).contains("semicolon or a quotation mark");
        }
        assertThat(folder)
                .isDirectoryNotContaining("glob:**{.db,.sql,.trace}*")
                .isDirectoryNotContaining("glob:**b.zip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:h2:mem:x", "mem:x", "tcp://localhost/x", "ssl://localhost:9092/cases", "zip:a.zip!/x"})
    void addressesAreTakenForNamesOfFilesThatAreNotThere(String name) {
        Ran ran = redress("cases", "--database", name);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.complaint()).contains("is not there");
    }
}
