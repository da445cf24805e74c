package redress.desk.settings;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import redress.audit.AuditHead;
import redress.casework.AuditTrail;
import redress.db.StorageFailure;
import redress.desk.kit.Banner;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Running;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** The head of the audit's chain, and whether the chain is whole: checked in the background, with Cancel. */
final class ChainPanel extends VBox {

    private static final int HASH_PART = 8;

    private final AuditTrail trail;
    private final Work work;
    private final UndoBar undo;
    private final Label newest = Words.strong("");
    private final Label hash = Words.small("");
    private final BorderPane told = new BorderPane();
    private final BusyLine busy = new BusyLine(Text.of("audit.checking"));
    private final Button again;
    private boolean checked;
    private boolean checking;

    ChainPanel(AuditTrail trail, Work work, UndoBar undo) {
        this.trail = trail;
        this.work = work;
        this.undo = undo;
        again = ButtonRow.button(command());
        getStyleClass().addAll("panel", "gap-panel", "settings-panel");
        getChildren().addAll(Words.section(Text.of("audit.chain")), new VBox(newest, hash), told, busy, again);
    }

    Command command() {
        return Command.of("audit.check", Text.of("audit.check"), this::check).withIcon("fth-refresh-cw");
    }

    /** Shows the head; the first time the chain is checked too. */
    void show(AuditHead head) {
        tell(head);
        if (!checked) {
            check();
        }
    }

    private void tell(AuditHead head) {
        newest.setText(Text.of("audit.newest", String.format(Locale.UK, "%,d", head.n())));
        String digits = head.hash().toString();
        hash.setText(Text.of(
                "audit.hash",
                IntStream.range(0, digits.length() / HASH_PART)
                        .mapToObj(i -> digits.substring(i * HASH_PART, (i + 1) * HASH_PART))
                        .collect(Collectors.joining(" "))));
    }

    private void check() {
        if (checking) {
            return;
        }
        checked = true;
        checking = true;
        told.setCenter(null);
        work.runLong(running -> trail.check((row, of) -> far(running, row, of)))
                .showing(busy)
                .ifCancelled(() -> {
                    checking = false;
                    told.setCenter(Words.body(Text.of("audit.cancelled")));
                })
                .orElse(StorageFailure.class, failed -> {
                    checking = false;
                    undo.note(failed.getMessage());
                })
                .then(this::found);
    }

    private static void far(Running running, long row, long of) {
        if (running.stopped()) {
            throw new CancellationException();
        }
        running.report(Text.of("audit.far", row, of));
    }

    private void found(AuditTrail.Checked result) {
        checking = false;
        if (result.fault().isPresent()) {
            told.setCenter(new Banner(
                    Status.LATE, Text.of("audit.broken", result.fault().orElseThrow()), Text.of("audit.broken.what")));
            return;
        }
        tell(result.head());
        String how = switch (result.depth()) {
            case ALL -> Text.of("audit.whole.all");
            case SEEN -> Text.of("audit.whole.seen");
            case ROWS -> Text.of("audit.whole.rows");
        };
        VBox whole = new VBox(new StatusLine(Status.DONE, Text.of("audit.whole")), Words.small(how));
        told.setCenter(whole);
    }

    boolean escape() {
        return busy.cancel();
    }
}
