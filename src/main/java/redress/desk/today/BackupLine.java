package redress.desk.today;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Words;

/** How the last backup stands: plain words, or amber with its icon where there is none or it is too old. */
final class BackupLine extends HBox {

    void show(TodayDesk.Backed backed) {
        Label words =
                backed.overdue() ? StatusLine.chip(Status.DUE_TODAY, backed.words()) : Words.small(backed.words());
        getChildren().setAll(words);
    }
}
