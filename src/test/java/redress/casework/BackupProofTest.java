package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.db.BackupRefused;
import redress.db.Database;
import redress.db.JoinedDesk;
import redress.db.Watch;

/** Backups by numbers: each byte of one counts, and one made while desks save is as sound as any. */
class BackupProofTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private SampleCouncil council;
    private Backups backups;

    @BeforeEach
    void open() throws IOException {
        council = SampleCouncil.in(Files.createDirectory(folder.resolve("desk")), "north-norfolk", DAY);
        backups = new Backups(council.database, council.clock);
        council.open(SampleCouncil.complaint(DAY));
        council.database.blobs().put(new ByteArrayInputStream(new byte[300_000]));
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void sixtyFlippedBytesOfABackupAreFound() throws IOException {
        assertThat(foundOf(60)).isEqualTo(60);
    }

    @Test
    @Tag("long")
    void thousandFlippedBytesOfABackupAreFound() throws IOException {
        assertThat(foundOf(1_000)).isEqualTo(1_000);
    }

    private long foundOf(int flips) throws IOException {
        Path zip = folder.resolve("whole.zip");
        backups.make(zip, Watch.NOBODY, Setup.CO_ORDINATOR);
        byte[] right = Files.readAllBytes(zip);
        List<Integer> parts = parts(right);
        Random chance = new Random(9);
        Path changed = folder.resolve("changed.zip");
        Path back = folder.resolve("back/cases");
        long found = 0;
        for (int n = 0; n < flips; n++) {
            // as many in each small part as in a large one
            int part = n % (parts.size() - 1);
            int at = parts.get(part) + chance.nextInt(parts.get(part + 1) - parts.get(part));
            byte[] wrong = right.clone();
            wrong[at] ^= (byte) (1 << chance.nextInt(8));
            Files.write(changed, wrong);
            try {
                Backups.restore(changed, back, council.clock, Watch.NOBODY);
            } catch (BackupRefused refused) {
                found++;
            }
            assertThat(back.resolveSibling("cases.mv.db"))
                    .as("after byte %d", at)
                    .doesNotExist();
        }
        return found;
    }

    /** Where each local header, each line of the table of contents and its end begin, and the end of the file. */
    private static List<Integer> parts(byte[] zip) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        List<Integer> starts = new ArrayList<>();
        for (String mark : List.of("PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006")) {
            for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                starts.add(at);
            }
        }
        starts.add(zip.length);
        return starts.stream().sorted().toList();
    }

    @Test
    @Tag("long")
    void twentyBackupsWhileEightDesksSaveAreWholeAndSound() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService desks = Executors.newFixedThreadPool(8);
        long ben = SecondDesk.account(council.database, "Ben Carter");
        try (JoinedDesk joined = JoinedDesk.of(council.database, ben, council.clock)) {
            Cases theirs = new Cases(joined.database(), council.clock);
            List<Future<Integer>> saving = new ArrayList<>();
            for (int desk = 0; desk < 8; desk++) {
                Cases own = desk % 2 == 0 ? theirs : council.cases;
                saving.add(desks.submit(() -> saveUntil(own, stop)));
            }
            for (int number = 1; number <= 20; number++) {
                backupIsSound(number);
            }
            stop.set(true);
            int saved = 0;
            for (Future<Integer> each : saving) {
                saved += each.get();
            }
            System.getLogger("test").log(System.Logger.Level.INFO, "20 of 20 backups; {0} saves meanwhile", saved);
            assertThat(saved).isGreaterThan(100);
        } finally {
            stop.set(true);
            desks.shutdown();
        }
    }

    private static int saveUntil(Cases own, AtomicBoolean stop) throws InterruptedException {
        int saved = 0;
        while (!stop.get()) {
            own.open(SampleCouncil.complaint(DAY), List.of(), Setup.SIGNED_IN, UUID.randomUUID());
            saved++;
            Thread.sleep(200);
        }
        return saved;
    }

    private void backupIsSound(int number) {
        long before = council.database.head().n();
        Path zip = folder.resolve("under-load-" + number + ".zip");
        backups.make(zip, Watch.NOBODY, Setup.CO_ORDINATOR);
        Path back = folder.resolve("back-" + number).resolve("cases");
        Backups.restore(zip, back, council.clock, Watch.NOBODY);
        try (Database restored = Database.open(back, council.clock)) {
            assertThat(restored.head().n()).as("backup " + number).isGreaterThanOrEqualTo(before);
            assertThat(new Verification(restored).problems())
                    .as("backup " + number)
                    .isEmpty();
        }
    }
}
