package redress.desk.casefile;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.casework.Contradiction;
import redress.casework.Deed;
import redress.casework.LearningAction;
import redress.casework.LetterMark;
import redress.casework.PointState;
import redress.desk.kit.Banner;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** The tabs beside the timeline: points and findings, letters, the person. */
record Panes(CaseView view) {

    private static final List<Deed> POINT_DEEDS =
            List.of(Deed.FIND, Deed.ADD_POINT, Deed.CORRECT_POINT, Deed.SPLIT_POINT);

    Node points(Consumer<Deed> open) {
        VBox all = panes();
        all.getChildren().add(complaint());
        if (view.state().points().isEmpty()) {
            all.getChildren().add(new EmptyState(Text.of("casefile.points.none")));
        }
        view.state().points().forEach(point -> all.getChildren().add(point(point)));
        all.getChildren().add(new DeedButtons(view, POINT_DEEDS, open));
        VBox whole = panel(Text.of("casefile.points.whole"));
        whole.getChildren()
                .add(Words.body(view.state()
                        .outcome()
                        .map(view.labels()::outcome)
                        .orElse(Text.of("casefile.points.no-outcome"))));
        Contradiction.of(view.state())
                .ifPresent(warning -> whole.getChildren()
                        .add(new Banner(Status.WAITING, Text.of("answer.warning.contradiction"), warning)));
        if (view.state().apologised()) {
            whole.getChildren().add(Words.body(Text.of("casefile.said.apology")));
        }
        view.state()
                .learning()
                .forEach(learned -> whole.getChildren().add(Words.body(Text.of("casefile.points.learned", learned))));
        view.state()
                .causesFound()
                .forEach(
                        cause -> whole.getChildren().add(Words.body(Text.of("lesson.points.cause", cause.analysis()))));
        view.state().remedies().forEach(remedy -> whole.getChildren().add(RemedyLine.of(remedy)));
        view.state().learningActions().forEach(action -> whole.getChildren().add(change(action)));
        all.getChildren().add(whole);
        return all;
    }

    private VBox complaint() {
        VBox box = panel(Text.of("casefile.points.said"));
        String said = view.state().description();
        box.getChildren().add(Words.body(said.isBlank() ? view.state().subject() : said));
        if (!view.state().desiredOutcome().isBlank()) {
            box.getChildren()
                    .add(Words.small(
                            Text.of("casefile.points.wanted", view.state().desiredOutcome())));
        }
        return box;
    }

    private VBox point(PointState point) {
        VBox box = panel(Text.of("casefile.points.point", point.number(), point.text()));
        String about = point.cause().isEmpty()
                ? point.service()
                : point.service() + ", " + Labels.lower(view.labels().cause(point.cause()));
        if (!about.isBlank()) {
            box.getChildren().add(Words.small(about));
        }
        point.earlier()
                .forEach(found -> box.getChildren()
                        .add(Words.small(Text.of(
                                "stages.points.earlier",
                                view.labels().stage(found.stage()),
                                Sentences.parts(view.labels().outcome(found.finding()), found.reasons())))));
        box.getChildren().add(Words.strong(finding(view, point)));
        if (!point.reasons().isBlank()) {
            box.getChildren().add(Words.body(point.reasons()));
        }
        return box;
    }

    /** "Upheld", or that there is no finding yet. */
    static String finding(CaseView view, PointState point) {
        return point.finding()
                .map(view.labels()::outcome)
                .or(() -> view.state()
                        .triage()
                        .ofPoint(point.number())
                        .map(out -> Text.of("triage.point.out", out.exclusion().to())))
                .orElse(Text.of("casefile.points.no-finding"));
    }

    private Node change(LearningAction action) {
        String words = Text.of("keeping.points.change", action.what());
        return action.ended()
                .map(day -> action.dropped()
                        ? new StatusLine(
                                Status.NOT_POSSIBLE,
                                words,
                                Text.of("keeping.points.change-dropped", DateWords.sentence(day)))
                        : new StatusLine(
                                Status.DONE, words, Text.of("keeping.points.change-made", DateWords.sentence(day))))
                .orElseGet(() -> new StatusLine(
                        Status.TO_COME,
                        words,
                        action.due()
                                .map(day -> Text.of("keeping.points.change-due", DateWords.sentence(day)))
                                .orElse(Text.of("keeping.points.change-open"))));
    }

    /** The letters of the case; open shows one. */
    Node letters(LongConsumer open) {
        VBox all = panes();
        if (view.state().letters().isEmpty()) {
            all.getChildren().add(new EmptyState(Text.of("casefile.letters.none")));
        }
        view.state().letters().forEach(letter -> all.getChildren().add(letter(letter, open)));
        return all;
    }

    private HBox letter(LetterMark letter, LongConsumer open) {
        String name = view.labels().letter(letter.purpose());
        Button show = ButtonRow.button(
                Command.of("letter", Text.of("casefile.letters.open"), () -> open.accept(letter.letterId()))
                        .withIcon("fth-file-text"));
        show.setAccessibleText(Text.of("casefile.letters.show", name));
        String to = switch (letter.to()) {
            case "customer" -> Text.of("casefile.letters.to-customer");
            case "staff" -> Text.of("casefile.letters.to-staff");
            default ->
                view.state()
                        .concerns()
                        .member(letter.to())
                        .map(one -> Text.of("concern.letter.member", one.name()))
                        .orElse(Text.of("casefile.letters.to-director"));
        };
        VBox words = new VBox(Words.strong(name), Words.small(to));
        HBox.setHgrow(words, Priority.ALWAYS);
        StatusLine status = letter.sent()
                .map(day -> new StatusLine(
                        Status.DONE, Text.of("casefile.letters.sent"), DateWords.list(day, view.today())))
                .orElseGet(() -> new StatusLine(
                        Status.DUE_TODAY,
                        Text.of("casefile.letters.not-sent"),
                        Text.of("casefile.letters.written", DateWords.list(letter.written(), view.today()))));
        HBox row = new HBox(status, words, show);
        status.getStyleClass().add("letter-status");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("panel", "gap-wide");
        return row;
    }

    private static VBox panes() {
        VBox all = new VBox();
        all.getStyleClass().add("gap-panel");
        return all;
    }

    static VBox panel(String heading) {
        VBox box = new VBox(Words.section(heading));
        box.getStyleClass().add("panel");
        return box;
    }
}
