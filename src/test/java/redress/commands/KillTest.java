package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills an import at moments spread over its whole run, as a power cut would end it. What was printed must be there
 * afterwards, each case whole, and the same command must finish the work.
 */
class KillTest {

    @TempDir
    Path folder;

    @Test
    void an_import_that_is_killed_three_times_has_lost_nothing_it_printed() throws Exception {
        killed(3, 500);
    }

    @Test
    @Tag("long")
    void an_import_that_is_killed_fifty_times_has_lost_nothing_it_printed() throws Exception {
        killed(Integer.getInteger("redress.kills", 50), 1_200);
    }

    private void killed(int times, int rows) throws Exception {
        Path file = folder.resolve("many.csv");
        Files.writeString(file, rows(rows));
        int printed = 0;
        int during = 0;
        for (int kill = 0; kill < times; kill++) {
            Path database = folder.resolve("council" + kill);
            List<String> kept = killOne(file, database, 1 + kill * (rows - 201) / (times - 1));
            Set<String> there = references(database);
            assertThat(there).as("kill %d", kill).containsAll(kept);
            assertThat(Ran.redress("verify", "--database", database.toString()).lastLine())
                    .isEqualTo("ok");
            printed += kept.size();
            during += kept.size() < rows ? 1 : 0;
        }
        System.getLogger("kills")
                .log(
                        System.Logger.Level.INFO,
                        "{0} kills, {1} of them while it stored; {2} printed references, none missing",
                        times,
                        during,
                        printed);
        assertThat(during).isPositive();
        finish(file, folder.resolve("council" + (times - 1)), rows);
    }

    /** Waits until so many references were printed, then kills it, and gives those it printed. */
    private List<String> killOne(Path file, Path database, int after) throws IOException, InterruptedException {
        Path out = folder.resolve("printed");
        Files.deleteIfExists(out);
        Process importing = Started.redress(
                out,
                List.of(),
                "import",
                file.toString(),
                "--database",
                database.toString(),
                "--procedure",
                "north-norfolk");
        while (importing.isAlive()
                && (!Files.exists(out) || Files.readAllLines(out).size() < after)) {
            TimeUnit.MILLISECONDS.sleep(3);
        }
        importing.destroyForcibly().waitFor();
        String text = Files.readString(out);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(line -> line.split("\t")[1])
                .toList();
    }

    private static Set<String> references(Path database) throws IOException {
        Set<String> references = new HashSet<>();
        for (JsonNode each : new ObjectMapper()
                .readTree(Ran.redress("cases", "--database", database.toString(), "--json")
                        .out())) {
            references.add(each.get("reference").asText());
        }
        return references;
    }

    private static void finish(Path file, Path database, int rows) throws IOException {
        Ran again = Ran.redress(
                "import", file.toString(), "--database", database.toString(), "--procedure", "north-norfolk");
        assertThat(again.status()).isZero();
        assertThat(references(database)).hasSize(rows);
    }

    /** A cause of its own in the last rows, so that an import broken off must still take them when it is repeated. */
    private static String rows(int count) {
        StringBuilder rows = new StringBuilder(
                "reference,kind,received,acknowledged,responded,outcome,closed,service,officer,cause,name,postcode,subject\n");
        for (int i = 1; i <= count; i++) {
            rows.append(
                    "K%04d,complaint,2026-03-%02d,2026-04-01,2026-04-10,upheld,2026-04-11,Service %d,Officer %d,%s,Person %d,NR27 %dAA,Case %d%n"
                            .formatted(
                                    i,
                                    1 + i % 28,
                                    i % 7,
                                    i % 11,
                                    i > count - 5 ? "a new cause" : "delay",
                                    i,
                                    i % 10,
                                    i));
        }
        return rows.toString();
    }
}
