package redress.desk.kit;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * A line that says what is being done and how far, with Cancel (Esc too). It shows itself when work lasts longer than
 * 300 ms and goes when the work is over. It takes no room meanwhile.
 */
public final class BusyLine extends HBox {

    private static final Duration PATIENCE = Duration.millis(300);

    private final String doing;
    private final Label words = new Label();
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    private Optional<Running> current = Optional.empty();
    private Subscription watching = Subscription.EMPTY;

    /**
     * A line not yet shown.
     *
     * @param doing "Reading the cases"
     */
    public BusyLine(String doing) {
        this.doing = doing;
        Button cancel = new Button(Text.of("kit.busy.cancel"));
        cancel.getStyleClass().add("small");
        cancel.setOnAction(e -> cancel());
        cancel.setAccessibleText(Text.of("kit.busy.cancel.this", doing));
        ProgressIndicator ring = new ProgressIndicator();
        ring.setAccessibleText(doing);
        getStyleClass().add("busy-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(ring, words, cancel);
        wait.setOnFinished(e -> setShown(current.isPresent()));
        setShown(false);
    }

    /** Stops what is shown; false if nothing is. For a screen's {@link Screen#escape}. */
    public boolean cancel() {
        Optional<Running> running = current;
        running.ifPresent(Running::cancel);
        return running.isPresent();
    }

    void watch(Running running) {
        watching.unsubscribe();
        current = Optional.of(running);
        words.setText(doing);
        watching = Subscription.combine(
                running.progressProperty().subscribe(this::say),
                running.overProperty().subscribe(this::ended));
        if (current.isPresent()) {
            wait.playFromStart();
        }
    }

    private void say(String howFar) {
        words.setText(howFar.isEmpty() ? doing : Text.of("kit.busy.far", doing, howFar));
    }

    private void ended(boolean over) {
        if (over) {
            wait.stop();
            current = Optional.empty();
            setShown(false);
        }
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
        drawTheRingAlone(shown);
    }

    /** JavaFX keeps a picture of what scrolls, and would draw all of it anew for each turn of the ring: a core's work. */
    private void drawTheRingAlone(boolean alone) {
        for (Node at = getParent(); at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("viewport")) {
                at.setCache(!alone);
            }
        }
    }
}
