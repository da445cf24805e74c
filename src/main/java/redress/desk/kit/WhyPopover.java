package redress.desk.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import redress.calendar.Explanation;

/** Why a date is what it is: steps at the left, a counting calendar at the right, the same as text to copy. */
public final class WhyPopover {

    /**
     * The answer and its working.
     *
     * @param answer "The stage 1 response is due on Thursday 7 January 2027"
     * @param rule "Saltmarsh procedure, version 2, rules 4.2 and 4.5. Bank holidays of England and Wales."
     */
    public record Why(String answer, Explanation explanation, String rule) {

        /** The whole working in lines of plain text. */
        public String asText() {
            List<String> lines = new ArrayList<>(List.of(answer));
            for (Explanation.Step step : explanation.steps()) {
                lines.add(String.join("  ", step.added(), step.what(), DateWords.field(step.reached()))
                        .strip());
                if (!step.note().isEmpty()) {
                    lines.add("    " + step.note());
                }
            }
            String skipped = notCounted(explanation);
            if (!skipped.isEmpty()) {
                lines.add(Text.of("kit.why.not-counted") + ": " + skipped);
            }
            lines.addAll(explanation.warnings());
            lines.add(rule);
            return String.join("\n", lines) + "\n";
        }
    }

    private static final double OF_THE_WINDOW = 0.6;

    private final Why why;
    private final PopOver popOver = new PopOver();
    private final Button close = new Button(Text.of("kit.why.close"));

    public WhyPopover(Why why) {
        this.why = why;
        popOver.setDetachable(false);
        popOver.setAnimated(false);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.setTitle(why.answer());
        popOver.setOnShown(e -> close.requestFocus());
    }

    /** Opens below the node, with the focus on Close; Esc or Close give the focus back. */
    public void open(Node owner) {
        boolean narrow = owner.getScene().getRoot().getStyleClass().contains("narrow");
        popOver.setContentNode(narrow ? column(owner.getScene().getHeight()) : content());
        popOver.setOnHidden(e -> owner.requestFocus());
        popOver.show(owner);
    }

    /** What the popover shows, also for a page of its own. */
    Region content() {
        VBox steps = steps();
        HBox halves = new HBox(steps, calendar());
        halves.getStyleClass().add("gap-wide");
        return whole(halves);
    }

    /** For large text and narrow windows: the calendar under the steps, which scroll where the window is too low. */
    private Region column(double windowHeight) {
        VBox both = new VBox(steps(), calendar());
        both.getStyleClass().add("gap-wide");
        ScrollPane scroll = new ScrollPane(both);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(why.answer());
        scroll.getStyleClass().add("why-scroll");
        scroll.setPrefHeight(windowHeight * OF_THE_WINDOW);
        return whole(scroll);
    }

    private VBox whole(Node working) {
        VBox all = new VBox(working, buttons());
        Focus.enterPresses(all);
        all.getStyleClass().add("why");
        return all;
    }

    private VBox steps() {
        Explanation explanation = why.explanation();
        VBox steps = new VBox(Words.section(why.answer()));
        steps.getStyleClass().add("why-steps");
        explanation.steps().forEach(step -> steps.getChildren().add(step(step)));
        VBox foot = new VBox();
        foot.getStyleClass().addAll("line-above", "gap-small");
        String skipped = notCounted(explanation);
        if (!skipped.isEmpty()) {
            Label heading = Words.strong(Text.of("kit.why.not-counted"));
            heading.getStyleClass().add("text-small");
            Label days = Words.body(skipped);
            days.getStyleClass().add("text-small");
            foot.getChildren().addAll(heading, days);
        }
        explanation.warnings().forEach(warning -> foot.getChildren().add(new StatusLine(Status.DUE_TODAY, warning)));
        foot.getChildren().add(Words.small(why.rule()));
        steps.getChildren().add(foot);
        return steps;
    }

    private ScrollPane calendar() {
        CountingCalendar calendar = new CountingCalendar(why.explanation().days(), why.asText());
        ScrollPane pane = new ScrollPane(calendar);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(calendar.weeks() > CountingCalendar.WEEKS_AT_ONCE);
        pane.setAccessibleText(Text.of("kit.why.calendar"));
        pane.getStyleClass().add("why-calendar");
        return pane;
    }

    private static HBox step(Explanation.Step step) {
        Label added = Words.muted(step.added());
        added.getStyleClass().add("why-added");
        VBox words = new VBox(Words.strong(step.what()));
        if (!step.note().isEmpty()) {
            words.getChildren().add(Words.small(step.note()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Label reached = Words.strong(DateWords.field(step.reached()));
        reached.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(added, words, reached);
        line.getStyleClass().add("why-step");
        return line;
    }

    private HBox buttons() {
        Button copy = new Button(Text.of("kit.why.copy"), new Icon("fth-copy"));
        copy.setOnAction(e -> {
            ClipboardContent text = new ClipboardContent();
            text.putString(why.asText());
            Clipboard.getSystemClipboard().setContent(text);
        });
        close.setOnAction(e -> popOver.hide());
        close.setCancelButton(true);
        close.setAccessibleHelp(why.asText());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label esc = new Label("Esc");
        esc.getStyleClass().add("key-hint");
        HBox row = new HBox(copy, gap, esc, close);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("gap", "line-above");
        return row;
    }

    /** "16 weekend days, Fri 25 Dec (Christmas Day), Tue 29 Dec to Thu 31 Dec (council closed)". */
    private static String notCounted(Explanation explanation) {
        List<String> parts = new ArrayList<>();
        if (explanation.weekendDays() > 0) {
            parts.add(Text.of("kit.why.weekend", explanation.weekendDays()));
        }
        List<Explanation.NotCounted> days = explanation.notCounted();
        for (int from = 0; from < days.size(); ) {
            int to = from;
            while (to + 1 < days.size() && follows(days.get(to), days.get(to + 1))) {
                to++;
            }
            LocalDate first = days.get(from).date();
            String range = DateWords.list(first, first)
                    + (to == from ? "" : " to " + DateWords.list(days.get(to).date(), first));
            parts.add(Text.of("kit.why.name", range, days.get(from).name()));
            from = to + 1;
        }
        return String.join(", ", parts);
    }

    private static boolean follows(Explanation.NotCounted day, Explanation.NotCounted next) {
        return next.date().equals(day.date().plusDays(1)) && next.name().equals(day.name());
    }
}
