package redress.desk.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.desk.kit.Beat;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.Icon;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/**
 * Over every screen, while the PC that keeps the cases cannot be reached: since when, and when it is tried again. What is
 * on the screen stays readable; the banner goes by itself. It never takes the focus.
 */
public final class HostBanner extends HBox {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final int SECONDS_BETWEEN = 5;

    private final Ways ways;
    private final Work work;
    private final Label sentence = Words.strong("");
    private final Label detail = Words.body("");
    private final Beat clock;
    private boolean gone;
    private boolean trying;
    private int left = SECONDS_BETWEEN;

    /**
     * What it watches.
     *
     * @param host the name of the PC that keeps the cases
     * @param lostSince since when it cannot be reached; empty while it can; asked every second, so it must be cheap
     * @param look tries to reach it, off the screen's thread
     * @param away told why nothing can be saved, and nothing once it can
     * @param back told once it can be reached again
     */
    public record Ways(
            String host,
            Supplier<Optional<Instant>> lostSince,
            Runnable look,
            Consumer<Optional<String>> away,
            Runnable back) {}

    /** Watches from now on, until {@link #close}. */
    public HostBanner(Ways ways, Work work) {
        this.ways = ways;
        this.work = work;
        getStyleClass().addAll("banner", Status.LATE.styleClass());
        setId("host-gone");
        setAlignment(Pos.CENTER_LEFT);
        Icon icon = Status.LATE.icon();
        icon.getStyleClass().add("icon-large");
        VBox words = new VBox(sentence, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button now = ButtonRow.button(retry());
        now.getStyleClass().add("small");
        getChildren().addAll(icon, words, now);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        clock = new Beat(Duration.ofSeconds(1), this::tick);
        clock.start();
    }

    private Command retry() {
        return Command.of("host.retry", Text.of("together.gone.retry"), this::look);
    }

    /** Watches no more. */
    public void close() {
        clock.stop();
    }

    void tick() {
        Optional<Instant> since = ways.lostSince().get();
        if (since.isEmpty()) {
            if (gone) {
                gone = false;
                setVisible(false);
                ways.away().accept(Optional.empty());
                ways.back().run();
            }
            return;
        }
        gone = true;
        left--;
        if (left <= 0) {
            look();
        }
        String time = DateWords.time(LocalDateTime.ofInstant(since.get(), ZONE));
        sentence.setText(Text.of("together.gone", ways.host(), time, Math.max(1, left)));
        detail.setText(Text.of("together.gone.detail", ways.host(), time));
        setVisible(true);
        ways.away().accept(Optional.of(Text.of("together.gone.refused", ways.host(), time)));
    }

    private void look() {
        left = SECONDS_BETWEEN;
        if (trying) {
            return;
        }
        trying = true;
        work.run(() -> {
                    ways.look().run();
                    return ways;
                })
                .then(tried -> {
                    trying = false;
                    if (ways.lostSince().get().isEmpty()) {
                        tick();
                    }
                });
    }
}
