package redress.desk.casefile;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.desk.kit.DeadlineChip;

/** The clocks of a case in rows of at most four, fewer where large text would break their words. */
final class ClockStrip extends VBox {

    private static final int IN_A_ROW = 4;

    private final List<DeadlineChip.Clock> clocks;
    private final Region ruler = new Region();
    private int shown;

    ClockStrip(List<DeadlineChip.Clock> clocks) {
        this.clocks = List.copyOf(clocks);
        getStyleClass().add("gap");
        // as wide as one clock needs to be at the reader's text size
        ruler.getStyleClass().add("clock-ruler");
        ruler.setManaged(false);
        ruler.setVisible(false);
        arrange();
        widthProperty().subscribe(() -> Platform.runLater(this::arrange));
        ruler.minWidthProperty().subscribe(() -> Platform.runLater(this::arrange));
    }

    private int inARow() {
        double one = ruler.getMinWidth();
        boolean known = getWidth() > 0 && one > 0;
        return known ? Math.max(1, Math.min(IN_A_ROW, (int) (getWidth() / one))) : IN_A_ROW;
    }

    private void arrange() {
        int most = inARow();
        if (most == shown) {
            return;
        }
        shown = most;
        getChildren().setAll(ruler);
        int lines = (clocks.size() + most - 1) / most;
        for (int line = 0; line < lines; line++) {
            int from = line * clocks.size() / lines;
            int to = (line + 1) * clocks.size() / lines;
            getChildren().add(DeadlineChip.strip(clocks.subList(from, to)));
        }
    }
}
