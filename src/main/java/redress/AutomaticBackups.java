package redress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import redress.casework.Backups;
import redress.casework.Setup;
import redress.db.BackupRefused;
import redress.db.StorageFailure;
import redress.db.Watch;
import redress.desk.kit.Banner;
import redress.desk.kit.BusyLine;
import redress.desk.kit.Command;
import redress.desk.kit.Page;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.desk.settings.BackupProgress;

/**
 * Backups nobody asks for: the nightly one while the desk is open, or at the first start of a day, and one before the
 * window closes. Neither is made where nothing was saved since the last.
 */
final class AutomaticBackups {

    private static final Duration BEFORE_THE_FIRST_LOOK = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);
    private static final int MINUTES_AFTER_A_FAILURE = 60;

    private final Backups backups;
    private final Work work;
    private final Clock clock;
    /** A timer of Java: one of JavaFX would draw sixty times a second as long as it waits. */
    private final Timer looking = new Timer("nightly-backup", true);

    private Instant notBefore = Instant.MIN;

    AutomaticBackups(Backups backups, Work work, Clock clock) {
        this.backups = backups;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Looks every ten minutes from now on whether the nightly backup is due.
     *
     * @param made called after one was made
     * @param trouble told in a sentence why one was not, or why its copy was not
     */
    void lookEveryTenMinutes(Runnable made, Consumer<String> trouble) {
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                Platform.runLater(() -> look(made, trouble));
            }
        };
        looking.schedule(look, BEFORE_THE_FIRST_LOOK.toMillis(), BETWEEN_LOOKS.toMillis());
    }

    void look(Runnable made, Consumer<String> trouble) {
        if (clock.instant().isBefore(notBefore)) {
            return;
        }
        work.run(() -> backups.atNight(Watch.NOBODY, Setup.SIGNED_IN))
                .orElse(BackupRefused.class, refused -> later(refused.getMessage(), trouble))
                .orElse(StorageFailure.class, failed -> later(failed.getMessage(), trouble))
                .then(round -> round.ifPresent(done -> {
                    done.trouble().ifPresent(trouble);
                    made.run();
                }));
    }

    private void later(String why, Consumer<String> trouble) {
        notBefore = clock.instant().plus(MINUTES_AFTER_A_FAILURE, ChronoUnit.MINUTES);
        trouble.accept(Text.of("start.backup.failed", why));
    }

    /**
     * Makes the last backup of the day in sight, then closes. Cancel closes without it.
     *
     * @param show takes the content of the window
     * @param close closes it
     */
    void thenClose(Consumer<Parent> show, Runnable close) {
        looking.cancel();
        work.run(backups::isDueAtExit)
                .orElse(StorageFailure.class, failed -> close.run())
                .then(due -> {
                    if (due) {
                        backUp(show, close);
                    } else {
                        close.run();
                    }
                });
    }

    private void backUp(Consumer<Parent> show, Runnable close) {
        BusyLine busy = new BusyLine(Text.of("start.backup.closing"));
        show.accept(new Page(busy));
        work.runLong(running -> backups.atExit(new BackupProgress(running), Setup.SIGNED_IN))
                .showing(busy)
                .ifCancelled(close)
                .orElse(BackupRefused.class, refused -> show.accept(failed(refused.getMessage(), close)))
                .orElse(StorageFailure.class, failed -> show.accept(failed(failed.getMessage(), close)))
                .then(round -> round.flatMap(Backups.Round::trouble)
                        .ifPresentOrElse(why -> show.accept(failed(why, close)), close));
    }

    private static Page failed(String why, Runnable close) {
        return new Page(new Banner(Status.LATE, Text.of("start.backup.not-made"), why)
                .with(Command.of("start.backup.close", Text.of("start.backup.close"), close)));
    }

    /** For a council that is thrown away. */
    void stop() {
        looking.cancel();
    }
}
