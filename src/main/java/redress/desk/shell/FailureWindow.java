package redress.desk.shell;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redress.desk.kit.Text;
import redress.desk.kit.Theme;
import redress.desk.kit.Words;

/**
 * Shows the sentence of {@link redress.desk.kit.Failures} in a small window of its own, so that it works before any
 * other window exists. One window at a time: a storm of failures changes its words only.
 */
public final class FailureWindow implements Consumer<String> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureWindow.class);

    private final Theme theme;
    private final Label words = Words.body("");
    private final Button close = new Button(Text.of("shell.failure.close"));

    public FailureWindow(Theme theme) {
        this.theme = theme;
    }

    @Override
    public void accept(String sentence) {
        try {
            Platform.runLater(() -> show(sentence));
        } catch (IllegalStateException e) {
            LOG.error("{}", sentence); // there is no screen to show it on yet
        }
    }

    private void show(String sentence) {
        words.setText(sentence);
        if (words.getScene() != null && words.getScene().getWindow().isShowing()) {
            return;
        }
        VBox box = new VBox(words, close);
        box.getStyleClass().addAll("page", "failure");
        Stage stage = new Stage();
        stage.initModality(Modality.APPLICATION_MODAL);
        stage.setTitle(Text.of("shell.failure.title"));
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(e -> stage.close());
        Scene scene = new Scene(box);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        close.requestFocus();
    }
}
