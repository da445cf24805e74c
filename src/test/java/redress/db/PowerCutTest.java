package redress.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** STORAGE section 1b: whenever the current fails, the file opens, is whole, and no acknowledged save is missing. */
class PowerCutTest {

    private static final int SAVES = 150;
    private static final long SEED = 20260401;

    @TempDir
    Path folder;

    @Test
    void twentyPowerCutsLeaveTheFileWholeWithEveryAcknowledgedSave() throws IOException {
        cutThePower(20, false);
    }

    @Test
    @Tag("long")
    void hundredPowerCutsLeaveTheFileWholeWithEveryAcknowledgedSave() throws IOException {
        cutThePower(100, false);
    }

    @Test
    void powerCutsWhileOldRoomIsUsedAgainLoseNothingEither() throws IOException {
        cutThePower(10, true);
    }

    @Test
    @Tag("long")
    void hundredPowerCutsWhileOldRoomIsUsedAgainLoseNothingEither() throws IOException {
        cutThePower(100, true);
    }

    private void cutThePower(int times, boolean reusing) throws IOException {
        Path original = folder.resolve("council.mv.db");
        Database.create(original, Clock.systemUTC()).close();
        long before = reusing ? makeHoles(original) : 0;
        Path start = Files.copy(original, folder.resolve("start"));
        Recorder.start();
        List<Integer> acknowledgedAt = saveWhileRecording(original);
        assertThat(Recorder.forces()).as("forces").isGreaterThanOrEqualTo(SAVES);

        Random chance = new Random(SEED);
        for (int cut = 0; cut < times; cut++) {
            int events = chance.nextInt(Recorder.now()) + 1;
            Path image = folder.resolve("image" + cut + ".mv.db");
            Files.copy(start, image);
            Recorder.powerCut(events, chance, image);
            long acknowledged =
                    before + acknowledgedAt.stream().filter(at -> at <= events).count();
            assertWhole(image, acknowledged, "cut " + cut + " after event " + events);
            Files.delete(image);
        }
    }

    /** Leaves the file as a crash would after a day of use: with room in the middle that will be used again. */
    private long makeHoles(Path original) throws IOException {
        Path crashed = folder.resolve("crashed");
        try (Database database = Database.open(original, Clock.systemUTC())) {
            database.<Integer>read(handle -> handle.execute("set retention_time 100"));
            for (int i = 1; i <= SAVES; i++) {
                Saves.saveOne(database, i);
            }
            Files.copy(original, crashed);
        }
        Files.move(crashed, original, StandardCopyOption.REPLACE_EXISTING);
        return SAVES;
    }

    private static List<Integer> saveWhileRecording(Path original) {
        List<Integer> acknowledgedAt = new ArrayList<>();
        DatabaseFile file = DatabaseFile.of(original);
        try (Database database = Database.open(file, Clock.systemUTC(), "fsync:recorder:async:")) {
            for (int i = 1; i <= SAVES; i++) {
                Saves.saveOne(database, i);
                acknowledgedAt.add(Recorder.now());
            }
        }
        return acknowledgedAt;
    }

    private static void assertWhole(Path image, long acknowledged, String cut) {
        try (Database database = Database.open(image, Clock.systemUTC())) {
            assertThat(Saves.firstFault(database)).as(cut).isEmpty();
            assertThat(Saves.kept(database)).as(cut).isGreaterThanOrEqualTo(acknowledged);
        }
    }
}
