package redress.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program while it saves: the file opens, is whole, and holds every save that was acknowledged. */
class KillTest {

    @TempDir
    Path folder;

    @Test
    void fiveKillsLoseNoAcknowledgedSave() throws Exception {
        kill(5);
    }

    @Test
    @Tag("long")
    void fiftyKillsLoseNoAcknowledgedSave() throws Exception {
        kill(50);
    }

    private void kill(int times) throws Exception {
        Path file = folder.resolve("council");
        Database.create(file, Clock.systemUTC()).close();
        Random chance = new Random(7);
        long before = 0;
        for (int kill = 1; kill <= times; kill++) {
            long acknowledged = saveUntilKilled(file, 5 + chance.nextInt(100));
            try (Database database = Database.open(file, Clock.systemUTC())) {
                assertThat(Saves.firstFault(database)).as("kill " + kill).isEmpty();
                assertThat(Saves.kept(database)).as("kill " + kill).isGreaterThanOrEqualTo(before + acknowledged);
                before = Saves.kept(database);
            }
        }
    }

    /** Returns how many saves were acknowledged before the end. */
    private static long saveUntilKilled(Path file, int afterSaves) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long acknowledged = 0;
        try (BufferedReader acks = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = acks.readLine(); line != null; line = acks.readLine()) {
                acknowledged++;
                if (acknowledged == afterSaves) {
                    Thread.sleep(afterSaves % 7);
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).isGreaterThanOrEqualTo(afterSaves);
        return acknowledged;
    }

    /** The program that is killed: saves without end and prints a line for each save that was acknowledged. */
    static final class Saver {

        private Saver() {}

        public static void main(String[] args) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            try (Database database = Database.open(Path.of(args[0]), Clock.systemUTC())) {
                for (int i = 1; i < Integer.MAX_VALUE; i++) {
                    Saves.saveOne(database, i);
                    out.println(i);
                }
            }
        }
    }
}
