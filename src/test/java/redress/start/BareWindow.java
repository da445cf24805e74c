package redress.start;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A JavaFX window with one label, nothing else: what the start of Redress is measured against. */
public final class BareWindow extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Bare");
        stage.setScene(new Scene(new StackPane(new Label("Bare")), 1280, 800));
        stage.show();
    }

    /** Started like Redress: from a class that is no Application itself. */
    public static final class Start {

        private Start() {}

        public static void main(String[] args) {
            Application.launch(BareWindow.class);
        }
    }
}
