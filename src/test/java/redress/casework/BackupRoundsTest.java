package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.accounts.Role;
import redress.db.JoinedDesk;
import redress.db.Watch;

/** Backups made by themselves, their second folder, and which of them are kept. */
class BackupRoundsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Path shelf;
    private Path stick;
    private SampleCouncil council;
    private Backups backups;

    @BeforeEach
    void open() throws IOException {
        shelf = Files.createDirectory(folder.resolve("shelf"));
        stick = Files.createDirectory(folder.resolve("stick"));
        council = SampleCouncil.in(Files.createDirectory(folder.resolve("desk")), "north-norfolk", DAY);
        backups = new Backups(council.database, council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void oneIsDueOnlyWithAFolderAndOnlyAfterSomethingWasSaved() throws IOException {
        assertThat(backups.isDueAtExit()).isFalse();
        assertThat(backups.isNightlyDue()).isFalse();
        backups.keepIn(Optional.of(shelf), Setup.CO_ORDINATOR);
        assertThat(backups.isDueAtExit()).isTrue();
        assertThat(backups.isNightlyDue()).isTrue();

        round();
        assertThat(backups.isDueAtExit()).isFalse();
        council.clock.set(DAY.plusDays(1));
        council.setup.accounts().viewed("case", 1);
        assertThat(backups.isNightlyDue())
                .as("a night in which cases were only looked at")
                .isFalse();
        council.open(SampleCouncil.complaint(DAY));
        assertThat(backups.isNightlyDue()).isTrue();
        round();
        council.open(SampleCouncil.complaint(DAY));
        assertThat(backups.isNightlyDue()).as("one was made since the night").isFalse();
        assertThat(backups.isDueAtExit()).isTrue();
        Files.move(shelf, folder.resolve("taken away"));
        assertThat(backups.isDueAtExit()).as("its disk is not connected").isFalse();
    }

    @Test
    void aDeskThatJoinedIsToldToChooseTheFolderWhereTheCasesAre() {
        long ben = council.setup
                .accounts()
                .add("Ben Ashworth", Set.of(Role.CO_ORDINATOR))
                .account()
                .id();
        try (JoinedDesk joined = JoinedDesk.of(council.database, ben, council.clock)) {
            Backups there = new Backups(joined.database(), council.clock);
            assertThat(there.isOnTheSameDisk(shelf)).isFalse();
            assertThatThrownBy(() -> there.keepIn(Optional.of(shelf), ben))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("which makes the backups");
            assertThatThrownBy(() -> there.keepSecondIn(Optional.of(stick), ben))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("Choose the folder there.");
        }
    }

    @Test
    void theSecondFolderGetsACopyThatRestoresAndIsMissedAfterSevenDays() throws IOException {
        String paper = council.database.blobs().put(new ByteArrayInputStream(new byte[] {4, 5}));
        backups.keepIn(Optional.of(shelf), Setup.CO_ORDINATOR);
        assertThat(backups.second(DAY)).isEmpty();
        assertThatThrownBy(() -> backups.keepSecondIn(Optional.of(shelf), Setup.CO_ORDINATOR))
                .isInstanceOf(Refused.class);
        backups.keepSecondIn(Optional.of(stick), Setup.CO_ORDINATOR);
        assertThat(backups.second(DAY))
                .hasValueSatisfying(second -> assertThat(second.stale()).isTrue());

        Backups.Round round = round();

        assertThat(round.trouble()).isEmpty();
        assertThat(files(stick)).isEqualTo(files(shelf)).hasSize(2);
        Path copy = stick.resolve(round.made().file().getFileName());
        Backups.restore(copy, folder.resolve("back/cases"), council.clock, Watch.NOBODY);
        assertThat(backups.second(DAY.plusDays(7)).orElseThrow().stale()).isFalse();
        assertThat(backups.second(DAY.plusDays(8)).orElseThrow().stale()).isTrue();
        assertThat(paper).hasSize(64);

        council.clock.set(DAY.plusDays(1));
        Files.move(stick, folder.resolve("pulled out"));
        Backups.Round alone = round();
        assertThat(alone.made().file()).exists();
        assertThat(alone.trouble()).hasValueSatisfying(why -> assertThat(why).contains("Connect its disk"));
        assertThat(backups.second(DAY.plusDays(8)).orElseThrow().stale()).isTrue();
    }

    @Test
    void whatNeedNotBeKeptGoesWithItsLettersAndWhatOthersPutThereStays() throws IOException {
        Path theirs = Files.writeString(shelf.resolve("redress-SM-2020-01-01-1200.zip"), "of another computer");
        String paper = council.database.blobs().put(new ByteArrayInputStream(new byte[] {4, 5}));
        backups.keepIn(Optional.of(shelf), Setup.CO_ORDINATOR);
        Path first = round().made().file();
        Path letter =
                shelf.resolve("redress-papers").resolve(paper.substring(0, 2)).resolve(paper);
        council.clock.set(DAY.plusDays(8));
        Files.setLastModifiedTime(letter, FileTime.from(council.clock.instant()));
        council.database.blobs().delete(paper);
        for (int day = 1; day <= 8; day++) {
            council.clock.set(DAY.plusDays(day));
            round();
        }
        // 23 November is a Monday: with the 29th its week has a newer one
        assertThat(first).doesNotExist();
        assertThat(theirs).exists();
        assertThat(letter).as("it came less than a day ago").exists();
        Files.setLastModifiedTime(letter, FileTime.from(council.clock.instant().minusSeconds(200_000)));
        council.clock.set(DAY.plusDays(9));
        round();
        assertThat(letter).doesNotExist();
        assertThat(files(shelf).stream().filter(name -> name.endsWith(".zip"))).hasSize(7 + 1);
    }

    private Backups.Round round() {
        return backups.makeIn(shelf, Watch.NOBODY, Setup.CO_ORDINATOR);
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
