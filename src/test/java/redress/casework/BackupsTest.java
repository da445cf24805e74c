package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.db.BackupRefused;
import redress.db.BackupRefused.Reason;
import redress.db.Change;
import redress.db.Database;
import redress.db.Restore;
import redress.db.Watch;

class BackupsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String LIST = "redress-backup.properties";

    @TempDir
    Path folder;

    private Path shelf;
    private SampleCouncil council;
    private Backups backups;

    @BeforeEach
    void open() throws IOException {
        shelf = Files.createDirectory(folder.resolve("shelf"));
        council = SampleCouncil.in(Files.createDirectory(folder.resolve("desk")), "north-norfolk", DAY);
        backups = new Backups(council.database, council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void whatWasBackedUpIsRestoredWithItsPapersAndRemembered() throws IOException {
        CaseState kept = council.open(SampleCouncil.complaint(DAY));
        String paper = council.database.blobs().put(new ByteArrayInputStream(new byte[] {1, 2, 3}));

        Backups.Last made =
                backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made();

        assertThat(made.file()).hasFileName("redress-SM-2026-11-23-1200.zip");
        assertThat(backups.last()).contains(made);
        assertThat(files(shelf))
                .containsExactly(
                        "redress-SM-2026-11-23-1200.zip", "redress-papers/" + paper.substring(0, 2) + "/" + paper);
        assertThat(files(folder.resolve("desk"))).allMatch(name -> name.matches(".*\\.(mv\\.db|head)"));
        Restore.Done done = Backups.restore(made.file(), folder.resolve("new/cases"), council.clock, Watch.NOBODY);
        try (Database restored = Database.open(done.file(), council.clock)) {
            assertThat(new Cases(restored, council.clock).find(kept.reference()))
                    .hasValueSatisfying(found -> assertThat(found.version()).isEqualTo(kept.version()));
            assertThat(restored.blobs().bytes(paper)).containsExactly(1, 2, 3);
        }
        assertThat(files(folder.resolve("new"))).containsExactlyInAnyOrder("cases.mv.db", "cases-papers.mv.db");
    }

    @Test
    void aBackupMadeWhileCasesAreSavedHoldsEverySaveAcknowledgedBeforeIt() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch underWay = new CountDownLatch(5);
        ExecutorService desk = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> writing = desk.submit(() -> {
                int saved = 0;
                while (!stop.get()) {
                    council.open(SampleCouncil.complaint(DAY));
                    saved++;
                    underWay.countDown();
                }
                return saved;
            });
            underWay.await();
            long before = council.database.head().n();

            Backups.Last made =
                    backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made();

            stop.set(true);
            assertThat(writing.get()).isGreaterThan(5);
            Restore.Done done = Backups.restore(made.file(), folder.resolve("cases"), council.clock, Watch.NOBODY);
            try (Database restored = Database.open(done.file(), council.clock)) {
                assertThat(restored.head().n())
                        .isBetween(before, council.database.head().n());
                assertThat(new Verification(restored).problems()).isEmpty();
            }
        } finally {
            stop.set(true);
            desk.shutdown();
        }
    }

    @Test
    void aFlippedByteIsFound() throws IOException {
        council.open(SampleCouncil.complaint(DAY));
        Path zip =
                backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made().file();
        for (double where : new double[] {0.02, 0.15, 0.4, 0.6, 0.8, 0.95}) {
            byte[] bytes = Files.readAllBytes(zip);
            bytes[(int) (bytes.length * where)] ^= 0x10;

            assertThat(refusal(Files.write(shelf.resolve("flipped.zip"), bytes)).reason())
                    .as("a byte changed at " + where)
                    .isIn(Reason.DAMAGED, Reason.OTHER_HASH, Reason.SWELLS);
        }
    }

    @Test
    void aBackupCutOffIsFoundDamagedAndAnotherFileIsNoBackup() throws IOException {
        Path zip =
                backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made().file();
        byte[] bytes = Files.readAllBytes(zip);
        Path cut = Files.write(shelf.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Path letter = Files.writeString(shelf.resolve("letter.zip"), "Dear Mrs Garrod");
        Path empty = Files.write(shelf.resolve("empty.zip"), new byte[0]);
        Path other = zipped("other.zip", Map.of("holiday.jpg", new byte[] {1}));

        assertThat(refusal(cut).reason()).isEqualTo(Reason.CUT_OFF);
        assertThat(refusal(cut)).hasMessageContaining("cut.zip stops in the middle");
        assertThat(List.of(letter, empty, other))
                .allSatisfy(file -> assertThat(refusal(file).reason()).isEqualTo(Reason.NOT_A_BACKUP));
        assertThat(refusal(shelf.resolve("gone.zip")).reason()).isEqualTo(Reason.MISSING);
    }

    @Test
    void pathsThatLeadElsewhereAreRefusedAndNothingIsWritten() throws IOException {
        Path zip =
                backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made().file();
        for (String odd : List.of("../evil.mv.db", "/etc/evil", "a\\..\\evil", "C:evil")) {
            Map<String, byte[]> entries = entries(zip);
            entries.put(odd, new byte[] {1});
            Path evil = zipped("evil.zip", entries);
            List<String> before = files(folder);

            assertThat(refusal(evil).reason()).as(odd).isEqualTo(Reason.ODD_PATHS);
            assertThat(files(folder)).isEqualTo(before);
        }
    }

    @Test
    void aBackupOfANewerRedressSaysSo() throws IOException {
        Path zip =
                backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made().file();
        for (String line : List.of("format", "schema.cases", "schema.papers")) {
            Map<String, byte[]> entries = entries(zip);
            String list = new String(entries.get(LIST), StandardCharsets.UTF_8);
            String newer = list.replaceAll("(?m)^" + line + "=\\d+$", line + "=9999");
            assertThat(newer).isNotEqualTo(list);
            entries.put(LIST, newer.getBytes(StandardCharsets.UTF_8));

            BackupRefused refused = refusal(zipped("newer.zip", entries));

            assertThat(refused.reason()).isEqualTo(Reason.NEWER);
            assertThat(refused).hasMessageContaining("newer Redress");
        }
    }

    @Test
    void aListOfContentsThatTellsOtherThingsThanTheFilesSaysSo() throws IOException {
        Path zip =
                backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made().file();
        assertThat(changed(zip, "cases\\.mv\\.db\\.sha256=.", "cases.mv.db.sha256=x")
                        .reason())
                .isEqualTo(Reason.OTHER_HASH);
        assertThat(changed(zip, "cases\\.mv\\.db\\.length=\\d+", "cases.mv.db.length=7")
                        .reason())
                .isEqualTo(Reason.SWELLS);
        assertThat(changed(zip, "cases\\.mv\\.db\\.length=\\d+", "cases.mv.db.length=900000000000000")
                        .reason())
                .isEqualTo(Reason.DISK_FULL);
        assertThat(changed(zip, "rows\\.ENTRY=\\d+", "rows.ENTRY=12345").reason())
                .isEqualTo(Reason.NOT_SOUND);
        assertThat(changed(zip, "head=.", "head=x").reason()).isEqualTo(Reason.NOT_SOUND);
        assertThat(changed(zip, "format=\\d", "format=two").reason()).isEqualTo(Reason.DAMAGED);
        String list = new String(entries(zip).get(LIST), StandardCharsets.UTF_8);
        assertThat(list).contains("redress=0.", "h2=2.5.252", "schema.cases=", "rows.AUDIT=", "rows.PERSON=");
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        Path zip =
                backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made().file();
        Map<String, byte[]> entries = entries(zip);
        entries.put("READ-ME.tx2", new byte[] {1});
        byte[] bytes = Files.readAllBytes(zipped("twice.zip", entries));
        String raw = new String(bytes, StandardCharsets.ISO_8859_1).replace("READ-ME.tx2", "READ-ME.txt");
        Path twice = Files.write(shelf.resolve("twice.zip"), raw.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal(twice)).hasMessageStartingWith("twice.zip holds two files of one name");
    }

    @Test
    void lettersAreKeptOnceHealedWhereTheyAreDamagedAndMissedWhereTheyAreGone() throws IOException {
        String paper = council.database.blobs().put(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        Path first =
                backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made().file();
        Path kept =
                shelf.resolve("redress-papers").resolve(paper.substring(0, 2)).resolve(paper);
        Files.write(kept, new byte[] {3, 2, 1});
        assertThat(refusal(first)).hasMessageContaining("is not what was backed up");

        council.clock.set(DAY.plusDays(1));
        Path second =
                backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made().file();

        assertThat(files(shelf)).hasSize(3);
        assertThat(kept).hasBinaryContent(new byte[] {1, 2, 3});
        Backups.restore(first, folder.resolve("one/cases"), council.clock, Watch.NOBODY);
        Files.delete(kept);
        assertThat(refusal(second))
                .hasMessageContaining(
                        "needs the folder redress-papers beside it, and 1 of its letters are not in there");
        Path whole = backups.make(folder.resolve("whole.zip"), Watch.NOBODY, Setup.CO_ORDINATOR)
                .file();
        Restore.Done done = Backups.restore(whole, folder.resolve("two/cases"), council.clock, Watch.NOBODY);
        try (Database restored = Database.open(done.file(), council.clock)) {
            assertThat(restored.blobs().bytes(paper)).containsExactly(1, 2, 3);
        }
    }

    @Test
    void nothingIsEverWrittenOver() throws IOException {
        Path zip =
                backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made().file();
        byte[] before = Files.readAllBytes(zip);

        assertThatThrownBy(() -> backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("already there");
        assertThat(zip).hasBinaryContent(before);
        assertThatThrownBy(() -> Backups.restore(zip, folder.resolve("desk/cases"), council.clock, Watch.NOBODY))
                .hasMessageContaining("cases.mv.db is already there");
        Path papers = Files.writeString(folder.resolve("fresh-papers.mv.db"), "mine");
        assertThatThrownBy(() -> Backups.restore(zip, folder.resolve("fresh"), council.clock, Watch.NOBODY))
                .hasMessageContaining("fresh-papers.mv.db is already there");
        assertThat(papers).hasContent("mine");
    }

    @Test
    void cancelledWorkLeavesNothingBehindAndIsNotRemembered() throws IOException {
        council.open(SampleCouncil.complaint(DAY));
        List<String> before = files(folder.resolve("desk"));
        for (Watch.Part part : Watch.Part.values()) {
            Watch cancels = (now, done, of) -> {
                if (now == part) {
                    throw new CancellationException();
                }
            };

            assertThatThrownBy(() -> backups.makeIn(shelf, cancels, Setup.CO_ORDINATOR))
                    .isInstanceOf(CancellationException.class);

            assertThat(files(shelf)).isEmpty();
            assertThat(files(folder.resolve("desk"))).isEqualTo(before);
        }
        assertThat(backups.last()).isEmpty();
    }

    @Test
    void aCopyOfCasesThatWereChangedBehindTheProgramDoesNotCount() throws IOException {
        council.open(SampleCouncil.complaint(DAY));
        council.database.write(
                Change.once(Setup.CO_ORDINATOR, "test", "case"),
                tx -> tx.handle().execute("delete from payload"));

        assertThatThrownBy(() -> backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("does not count as a backup");
        assertThat(files(shelf)).isEmpty();
        assertThat(backups.last()).isEmpty();
    }

    @Test
    void aBackupIsTooOldAfterTwoDaysAndTheFolderIsKeptAndTakenBack() throws IOException {
        Backups.Last made =
                backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR).made();

        assertThat(made.isTooOld(DAY.plusDays(2))).isFalse();
        assertThat(made.isTooOld(DAY.plusDays(3))).isTrue();
        assertThat(made.daysOld(DAY.minusDays(1))).isZero();
        backups.keepIn(Optional.of(shelf), Setup.CO_ORDINATOR);
        assertThat(backups.folder()).contains(shelf);
        assertThatThrownBy(() -> backups.keepIn(Optional.of(folder.resolve("none")), Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class);
        backups.keepIn(Optional.empty(), Setup.CO_ORDINATOR);
        assertThat(backups.folder()).isEmpty();
        assertThat(backups.isOnTheSameDisk(shelf)).isTrue();
    }

    private BackupRefused refusal(Path zip) {
        return catchThrowableOfType(
                BackupRefused.class,
                () -> Backups.restore(zip, folder.resolve("restored"), council.clock, Watch.NOBODY));
    }

    private BackupRefused changed(Path zip, String from, String to) throws IOException {
        Map<String, byte[]> entries = entries(zip);
        String list = new String(entries.get(LIST), StandardCharsets.UTF_8);
        String other = list.replaceFirst("(?m)^" + from, to);
        assertThat(other).as(from).isNotEqualTo(list);
        entries.put(LIST, other.getBytes(StandardCharsets.UTF_8));
        return refusal(zipped("changed.zip", entries));
    }

    private Path zipped(String name, Map<String, byte[]> entries) throws IOException {
        Path file = shelf.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, byte[]> entries(Path zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                in.transferTo(bytes);
                entries.put(entry.getName(), bytes.toByteArray());
            }
        }
        return entries;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
