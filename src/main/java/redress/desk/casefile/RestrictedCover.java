package redress.desk.casefile;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import redress.casework.Alarm;
import redress.casework.CaseState;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** Stands before a restricted case: it is opened on purpose, and that it was is on record. */
final class RestrictedCover {

    private final Work work;
    private final CaseDesk desk;
    private final Pane place;
    private boolean opened;

    /** place is where the case itself is shown. */
    RestrictedCover(Work work, CaseDesk desk, Pane place) {
        this.work = work;
        this.desk = desk;
        this.place = place;
    }

    /** Whether the case is hidden for now; then goes on once it was opened on purpose. */
    boolean hides(CaseView now, Consumer<CaseView> then) {
        if (opened || !now.state().triage().restricted()) {
            opened = true;
            return false;
        }
        List<Node> before = List.copyOf(place.getChildren());
        Button open = new Button(Text.of("triage.cover.open"));
        open.setDefaultButton(true);
        open.getStyleClass().add("accent");
        open.setOnAction(e -> work.run(() -> recorded(now.state())).then(done -> {
            opened = true;
            place.getChildren().setAll(before);
            then.accept(now);
        }));
        VBox cover = new VBox(
                Words.page(Text.of("triage.cover.title", now.state().reference())),
                new StatusLine(
                        Status.RESTRICTED, Alarm.words(now.state().triage().alarms())),
                Words.body(Text.of("triage.cover.detail")),
                open);
        cover.getStyleClass().addAll("panel", "gap-panel");
        place.getChildren().setAll(cover);
        open.requestFocus();
        return true;
    }

    private CaseState recorded(CaseState state) {
        desk.cases().traces().openedRestricted(state.caseId());
        return state;
    }
}
