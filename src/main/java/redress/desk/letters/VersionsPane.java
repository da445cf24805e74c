package redress.desk.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.letters.LineChange;
import redress.letters.TemplateVersion;

/** What a text was before: two versions line by line, and the way back to one of them. */
final class VersionsPane extends VBox {

    /** Lines shown before and after a change. */
    private static final int AROUND = 2;

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final TemplatesDesk desk;
    private final Work.Lane lane;
    private final String id;
    private final ChoiceField<TemplateVersion> older;
    private final ChoiceField<TemplateVersion> newer;
    private final VBox lines = new VBox();

    /**
     * The versions of a text, the last change shown.
     *
     * @param goBack makes a version the newest again
     */
    VersionsPane(TemplatesDesk desk, Work work, Opened opened, Consumer<TemplateVersion> goBack) {
        this.desk = desk;
        this.lane = work.lane();
        this.id = opened.id();
        List<TemplateVersion> history = opened.history();
        older = new ChoiceField<>(history, VersionsPane::words);
        newer = new ChoiceField<>(history, VersionsPane::words);
        getStyleClass().add("gap");
        if (history.size() < 2) {
            getChildren().add(Words.body(Text.of("letters.versions.one")));
            return;
        }
        newer.choose(history.get(0));
        older.choose(history.get(1));
        HBox both = new HBox(
                FormRow.of(Text.of("letters.versions.older"), older),
                FormRow.of(Text.of("letters.versions.newer"), newer));
        both.getStyleClass().add("gap");
        both.getChildren().forEach(row -> HBox.setHgrow(row, Priority.ALWAYS));
        Command back = Command.of(
                "templates.back",
                Text.of("letters.versions.back"),
                () -> older.chosen().ifPresent(goBack));
        lines.getStyleClass().addAll("panel", "differences");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Text.of("letters.versions.lines"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(both, ButtonRow.button(back), scroll);
        older.valueProperty().subscribe(chosen -> compare());
        newer.valueProperty().subscribe(chosen -> compare());
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HERE);
    }

    private static String words(TemplateVersion version) {
        return version.made()
                .map(at ->
                        Text.of("letters.versions.version", version.number(), DateWords.field(day(at)), whose(version)))
                .orElse(Text.of("letters.versions.shipped"));
    }

    private static String whose(TemplateVersion version) {
        return version.origin() == TemplateVersion.Origin.SHIPPED
                ? Text.of("letters.versions.back-to-shipped")
                : version.by().orElse("");
    }

    private void compare() {
        if (older.chosen().isEmpty() || newer.chosen().isEmpty()) {
            return;
        }
        int from = older.chosen().get().number();
        int to = newer.chosen().get().number();
        lane.run(() -> desk.letters().templates().compare(id, from, to)).then(this::show);
    }

    private void show(List<LineChange> changes) {
        lines.getChildren().clear();
        int skipped = 0;
        for (int at = 0; at < changes.size(); at++) {
            boolean near = isNearAChange(changes, at);
            if (near && skipped > 0) {
                lines.getChildren().add(Words.small(Text.of("letters.versions.skipped", skipped)));
            }
            skipped = near ? 0 : skipped + 1;
            if (near) {
                lines.getChildren().add(line(changes.get(at)));
            }
        }
        if (changes.stream().allMatch(change -> change.kind() == LineChange.Kind.SAME)) {
            lines.getChildren().add(0, Words.small(Text.of("letters.versions.same")));
        }
    }

    private static boolean isNearAChange(List<LineChange> changes, int at) {
        return changes.subList(Math.max(0, at - AROUND), Math.min(changes.size(), at + AROUND + 1)).stream()
                .anyMatch(change -> change.kind() != LineChange.Kind.SAME);
    }

    private static HBox line(LineChange change) {
        Label sign = new Label(
                switch (change.kind()) {
                    case SAME -> " ";
                    case REMOVED -> "\u2212";
                    case ADDED -> "+";
                });
        sign.getStyleClass().add("difference-sign");
        Label words = Words.body(change.line());
        HBox line = new HBox(sign, words);
        line.getStyleClass()
                .add(
                        switch (change.kind()) {
                            case SAME -> "difference-same";
                            case REMOVED -> "difference-removed";
                            case ADDED -> "difference-added";
                        });
        return line;
    }
}
