package redress.desk.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import redress.casework.OfficerFile;
import redress.desk.kit.DateWords;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** Who of the council still owes something for the answer, and who has given it. */
record OfficerPane(CaseView view) {

    /** The panel; empty where nothing passed between the co-ordinator and the officers. */
    Optional<VBox> panel() {
        OfficerFile officers = view.state().officers();
        List<Node> lines = new ArrayList<>();
        officers.packSent()
                .ifPresent(day ->
                        lines.add(Words.small(Text.of("officers.pane.pack", DateWords.list(day, view.today())))));
        officers.newestReply(view.state().stage())
                .ifPresent(reply -> lines.add(new StatusLine(
                        Status.DONE,
                        reply.what().draft()
                                ? Text.of("officers.pane.draft", reply.what().from())
                                : Text.of("officers.pane.answer", reply.what().from()),
                        DateWords.list(reply.day(), view.today()))));
        officers.contributions().forEach(part -> lines.add(contribution(part)));
        officers.approvals().forEach(approval -> lines.add(approval(approval)));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        VBox panel = Panes.panel(Text.of("officers.pane.title"));
        panel.getChildren().addAll(lines);
        return Optional.of(panel);
    }

    private StatusLine contribution(OfficerFile.Contribution part) {
        String who = Text.of("officers.pane.part", OfficerSentences.asked(part.asked()));
        return part.received()
                .map(day -> new StatusLine(Status.DONE, who, came(DateWords.list(day, view.today()))))
                .orElseGet(() -> part.over()
                        ? new StatusLine(Status.NOT_POSSIBLE, who, Text.of("officers.pane.over"))
                        : new StatusLine(
                                awaited(part.asked().by()), who, by(part.asked().by())));
    }

    private StatusLine approval(OfficerFile.Approval approval) {
        String who = Text.of("officers.pane.approval", approval.wanted().from());
        return approval.given()
                .map(day -> new StatusLine(
                        approval.agreed() ? Status.DONE : Status.NOT_POSSIBLE,
                        who,
                        approval.agreed()
                                ? Text.of("officers.pane.agreed", DateWords.list(day, view.today()))
                                : Text.of("officers.pane.not-agreed", DateWords.list(day, view.today()))))
                .orElseGet(() -> approval.over()
                        ? new StatusLine(Status.NOT_POSSIBLE, who, Text.of("officers.pane.over"))
                        : new StatusLine(
                                awaited(approval.wanted().by()),
                                who,
                                by(approval.wanted().by())));
    }

    private Status awaited(LocalDate by) {
        int order = by.compareTo(view.today());
        return order < 0 ? Status.LATE : order == 0 ? Status.DUE_TODAY : Status.TO_COME;
    }

    private String by(LocalDate day) {
        return Text.of("officers.pane.by", DateWords.list(day, view.today()));
    }

    private static String came(String day) {
        return Text.of("officers.pane.came", day);
    }
}
