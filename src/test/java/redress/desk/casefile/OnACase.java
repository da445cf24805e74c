package redress.desk.casefile;

import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** Tests that work on a case in its window, over a database of their own each. */
@ExtendWith(ApplicationExtension.class)
abstract class OnACase {

    @TempDir
    Path folder;

    Stage stage;
    CaseWindow window;

    @BeforeEach
    void setUp() throws IOException {
        stage = FxToolkit.toolkitContext().getRegisteredStage();
        window = new CaseWindow(stage, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }
}
