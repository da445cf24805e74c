package redress.desk.today;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Words;

/**
 * How the last backup stands: plain words, or amber with its icon where there is none or it is too old. Beside it, that the
 * procedure is due for review.
 */
final class BackupLine extends FlowPane {

    BackupLine() {
        getStyleClass().add("gap-wide");
    }

    void show(TodayDesk.Backed backed) {
        Label words =
                backed.overdue() ? StatusLine.chip(Status.DUE_TODAY, backed.words()) : Words.small(backed.words());
        getChildren().setAll(words);
        if (!backed.review().isEmpty()) {
            getChildren().add(StatusLine.chip(Status.DUE_TODAY, backed.review()));
        }
    }
}
