package redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import redress.casework.Backups;
import redress.casework.SampleCouncil;
import redress.casework.Setup;
import redress.desk.kit.Work;

@ExtendWith(ApplicationExtension.class)
class AutomaticBackupsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Path shelf;
    private SampleCouncil council;
    private Backups backups;
    private AutomaticBackups automatic;
    private final List<String> troubles = new ArrayList<>();
    private final List<Parent> shown = new ArrayList<>();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @BeforeEach
    void open() throws IOException {
        shelf = Files.createDirectory(folder.resolve("shelf"));
        council = SampleCouncil.in(Files.createDirectory(folder.resolve("desk")), "north-norfolk", DAY);
        backups = new Backups(council.database, council.clock);
        backups.keepIn(Optional.of(shelf), Setup.CO_ORDINATOR);
        automatic = new AutomaticBackups(backups, Work.immediate(), council.clock);
    }

    @AfterEach
    void close() {
        council.close();
    }

    @Test
    void theNightlyBackupIsMadeOnceAndAFailureIsToldOnceAnHour(FxRobot robot) throws IOException {
        robot.interact(this::look);
        assertThat(made).hasValue(1);
        robot.interact(this::look);
        assertThat(made).as("nothing was saved since").hasValue(1);

        council.clock.set(DAY.plusDays(1));
        council.open(SampleCouncil.complaint(DAY));
        Files.writeString(shelf.resolve("redress-SM-2026-11-24-1200.zip"), "in the way");
        robot.interact(this::look);
        robot.interact(this::look);
        assertThat(troubles).singleElement().asString().startsWith("The nightly backup was not made. redress-SM-");
        assertThat(made).hasValue(1);
    }

    private void look() {
        automatic.look(made::incrementAndGet, troubles::add);
    }

    @Test
    void closingBacksUpInSightWhereSomethingWasSavedAndAtOnceWhereNothingWas(FxRobot robot) {
        robot.interact(() -> automatic.thenClose(shown::add, closed::incrementAndGet));
        assertThat(closed).hasValue(1);
        assertThat(shown).hasSize(1);
        assertThat(backups.last()).isPresent();

        robot.interact(() -> automatic.thenClose(shown::add, closed::incrementAndGet));
        assertThat(closed).hasValue(2);
        assertThat(shown).as("nothing was saved since").hasSize(1);
    }

    @Test
    void aBackupThatFailsAtClosingSaysWhyAndClosesWhenTold(FxRobot robot) throws IOException {
        Files.writeString(shelf.resolve("redress-SM-2026-11-23-1200.zip"), "in the way");

        robot.interact(() -> automatic.thenClose(shown::add, closed::incrementAndGet));

        assertThat(closed).hasValue(0);
        assertThat(shown).hasSize(2);
    }
}
