package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullTest {

    @TempDir
    Path folder;

    @Test
    void saveOnAFullDiskSaysSoAndWorksAgainOnceThereIsRoom() {
        FullDisk.register();
        DatabaseFile file = DatabaseFile.of(folder.resolve("council"));
        try (Database database = Database.create(file, Clock.systemUTC(), "fsync:full:async:")) {
            Saves.saveOne(database, 1);
            FullDisk.fill();

            assertThatThrownBy(() -> Saves.saveOne(database, 2))
                    .isInstanceOf(StorageFailure.class)
                    .hasMessage("The case was not saved, because the disk is full. "
                            + "Free some space on it, then try again.");

            FullDisk.empty();
            Saves.saveOne(database, 3);
            assertThat(Saves.kept(database)).isEqualTo(2);
            assertThat(Saves.firstFault(database)).isEmpty();
        }
    }

    @Test
    void lookUpWorksAgainAfterTheDiskWasFull() {
        FullDisk.register();
        DatabaseFile file = DatabaseFile.of(folder.resolve("council"));
        try (Database database = Database.create(file, Clock.systemUTC(), "fsync:full:async:")) {
            Saves.saveOne(database, 1);
            FullDisk.fill();
            assertThat(catchThrowableOfType(StorageFailure.class, () -> Saves.saveOne(database, 2)))
                    .isNotNull();
            FullDisk.empty();

            assertThat(Saves.kept(database)).isEqualTo(1);
        }
    }

    @Test
    void newFileOnAFullDiskIsRefusedAndLeavesNothingUnderItsName() {
        FullDisk.register();
        FullDisk.fill();
        DatabaseFile file = DatabaseFile.of(folder.resolve("council"));

        DatabaseRefused refused = catchThrowableOfType(
                DatabaseRefused.class, () -> Database.create(file, Clock.systemUTC(), "fsync:full:async:"));

        assertThat(refused.reason()).isEqualTo(DatabaseRefused.Reason.DISK_FULL);
        assertThat(file.path()).doesNotExist();
        FullDisk.empty();
    }

    @Test
    void smallRealDiskFillsUpWithoutLosingAnything() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=9m", "tmpfs", disk.toString()), "needs root");
        try {
            long acknowledged = fill(disk);
            try (Database database = Database.open(disk.resolve("council"), Clock.systemUTC())) {
                assertThat(Saves.firstFault(database)).isEmpty();
                assertThat(Saves.kept(database)).isEqualTo(acknowledged);
            }
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static long fill(Path disk) throws IOException {
        byte[] paper = new byte[400_000];
        new Random(3).nextBytes(paper);
        try (Database database = Database.create(disk.resolve("council"), Clock.systemUTC())) {
            StorageFailure failure = null;
            for (int i = 1; i < 500 && failure == null; i++) {
                paper[0] = (byte) i;
                failure = catchThrowableOfType(StorageFailure.class, () -> {
                    database.blobs().put(new ByteArrayInputStream(paper));
                    Saves.saveOne(database, 1);
                });
            }
            assertThat(failure).isNotNull();
            assertThat(failure.reason()).isEqualTo(StorageFailure.Reason.DISK_FULL);
            assertThat(failure).hasMessageContaining("was not saved, because the disk is full.");
            return Saves.kept(database);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
