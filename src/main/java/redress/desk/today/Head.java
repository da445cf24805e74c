package redress.desk.today;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import redress.calendar.Dates;
import redress.casework.Changes;
import redress.casework.Worklist;
import redress.casework.Worklist.Group;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** The head of Today: the date, how things stand, what changed since she was here, and the last backup. */
final class Head {

    private final Hyperlink changes;
    private final BackupLine backup = new BackupLine();
    private final PageHeader header;
    private final FlowPane news;

    Head(Runnable showChanges) {
        changes = Words.link("", showChanges);
        changes.setWrapText(true);
        changes.setVisible(false);
        header = new PageHeader("").sentence(Text.of("today.reading"));
        header.getStyleClass().add("today-head");
        news = new FlowPane(changes, backup);
        news.getStyleClass().add("gap-wide");
    }

    PageHeader header() {
        return header;
    }

    /** What changed, and the backup. */
    FlowPane news() {
        return news;
    }

    void show(Now now) {
        header.title(Dates.full(now.today()));
        header.sentence(sentence(now.list()));
        backup.show(now.backup());
        Changes changed = now.changes();
        changes.setText(Text.of("today.changes.line", ChangesPane.since(now), words(changed)));
        changes.setAccessibleText(changes.getText());
        changes.setVisible(true);
    }

    private static String words(Changes changed) {
        List<String> parts = new ArrayList<>();
        if (!changed.late().isEmpty()) {
            parts.add(Text.of("today.changes.line.late", changed.late().size()));
        }
        if (!changed.replies().isEmpty()) {
            parts.add(Text.of("today.changes.line.replies", changed.replies().size()));
        }
        parts.add(Text.of("today.changes.line.entries", changed.entries()));
        return String.join(", ", parts);
    }

    private static String sentence(Worklist list) {
        int toSend =
                (int) list.items().stream().filter(item -> item.work().toSend()).count();
        StringBuilder all = new StringBuilder(Text.of(
                "today.sentence", list.count(Group.LATE), list.count(Group.TODAY), list.count(Group.THIS_WEEK)));
        if (list.count(Group.AT_ONCE) > 0) {
            all.insert(0, Text.of("today.sentence.at-once", list.count(Group.AT_ONCE)) + " ");
        }
        if (list.count(Group.WAITING) > 0) {
            all.append(' ').append(Text.of("today.sentence.waiting", list.count(Group.WAITING)));
        }
        if (toSend > 0) {
            all.append(' ').append(Text.of("today.sentence.to-send", toSend));
        }
        return all.toString();
    }
}
