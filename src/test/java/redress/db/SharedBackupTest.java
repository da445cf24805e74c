package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Backups of cases that are shared with other desks. */
class SharedBackupTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Login ANNA = Login.of(1, "anna's secret");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Backup.Form.class)
    void backupOfSharedCasesOpensWithoutTheirKeyAndItsAccountsSignIn(Backup.Form form) throws IOException {
        Path zip = folder.resolve("shared.zip");
        String paper;
        try (Database kept = FreshDatabase.create(folder.resolve("council"), CLOCK)) {
            new SqlUsers(kept).put(ANNA, Set.of(Rights.WORK));
            Host host = Host.start(kept, 0, CLOCK);
            Saves.saveOne(kept, 1);
            paper = kept.blobs().put(new ByteArrayInputStream(new byte[] {1, 2, 3}));

            new Backup(kept, CLOCK).make(zip, form, Watch.NOBODY, (restored, watch) -> List.of());

            host.close();
        }
        Path back = Restore.into(zip, folder.resolve("back"), CLOCK, Watch.NOBODY, (restored, watch) -> List.of())
                .file();
        assertThat(folder.resolve("back.key")).doesNotExist();
        assertThat(folder.resolve("council-backup-unfinished")).doesNotExist();
        try (Database restored = Database.open(back, CLOCK, ANNA)) {
            assertThat(Saves.kept(restored)).isEqualTo(1);
            assertThat(restored.blobs().bytes(paper)).containsExactly(1, 2, 3);
            assertThat(restored.blobs().put(new ByteArrayInputStream(new byte[] {4})))
                    .hasSize(64);
        }
        Login wrong = Login.of(1, "another secret");
        assertThatThrownBy(() -> Database.open(back, CLOCK, wrong)).isInstanceOf(DatabaseRefused.class);
    }

    @Test
    void aDeskThatJoinedAnotherPcIsToldToBackUpThere() {
        try (Database kept = FreshDatabase.create(folder.resolve("council"), CLOCK)) {
            new SqlUsers(kept).put(ANNA, Set.of(Rights.WORK));
            try (Host host = Host.start(kept, 0, CLOCK);
                    Database desk = Database.join(host.joinFile("Riverside"), CLOCK, ANNA)) {
                Backup backup = new Backup(desk, CLOCK);
                assertThatThrownBy(() -> backup.make(
                                folder.resolve("x.zip"),
                                Backup.Form.WHOLE,
                                Watch.NOBODY,
                                (restored, watch) -> List.of()))
                        .isInstanceOf(BackupRefused.class)
                        .hasMessageEndingWith("which makes the backups. Back up there.");
            }
        }
    }
}
