package redress.desk.learning;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.learning.Trend;
import redress.lessons.Lesson;
import redress.lessons.LessonEntry;
import redress.lessons.LessonStep;

/** Where something learned comes from, all that was done about it, and its files; of a trend the cases behind it. */
final class HistoryPane extends VBox {

    /**
     * What its links do.
     *
     * @param openCase by its reference
     * @param show something learned, by its number
     * @param agenda prints the paper of a meeting
     * @param file puts a file with something learned
     */
    record Ways(
            Consumer<String> openCase,
            Consumer<Long> show,
            Consumer<LessonStep.Filed> openFile,
            Consumer<Lesson> agenda,
            Consumer<Lesson> file) {}

    private final Ways ways;

    HistoryPane(Ways ways) {
        this.ways = ways;
        getStyleClass().addAll("side", "panel");
    }

    void show(Lesson lesson, Known known) {
        getChildren().setAll(Words.section(lesson.kind().label()), Words.strong(lesson.what()));
        line(lesson.service());
        lesson.agreed()
                .about()
                .ifPresent(span ->
                        line(Text.of("learning.history.about", Dates.inWords(span.from()), Dates.inWords(span.to()))));
        line(lesson.source().figures());
        cases(Text.of("learning.history.cases"), lesson.source().cases());
        lesson.source()
                .meeting()
                .map(known.lessons()::get)
                .ifPresent(meeting -> getChildren()
                        .add(Words.link(
                                Text.of("learning.history.in", meeting.kind().label(), meeting.service()),
                                () -> ways.show().accept(meeting.id()))));
        lesson.held().ifPresent(this::held);
        agreedIn(lesson, known);
        getChildren().add(Words.section(Text.of("learning.history")));
        lesson.entries().forEach(this::entry);
        if (lesson.isOutstanding()) {
            getChildren()
                    .add(
                            lesson.kind().isHeld()
                                    ? Words.act(
                                            "learning.agenda",
                                            Text.of("learning.agenda"),
                                            () -> ways.agenda().accept(lesson))
                                    : Words.act(
                                            "learning.file",
                                            Text.of("learning.file"),
                                            () -> ways.file().accept(lesson)));
        }
        lesson.files()
                .forEach(file -> getChildren()
                        .add(Words.link(
                                file.name(),
                                Text.of("learning.history.open-file", file.name()),
                                () -> ways.openFile().accept(file))));
    }

    void show(Trend trend, Known known) {
        getChildren()
                .setAll(
                        Words.section(Text.of("learning.trend.title")),
                        Words.strong(Text.of("learning.trend.what", trend.service(), known.cause(trend.cause()))));
        line(trend.figures());
        cases(Text.of("learning.history.cases"), trend.cases());
        trend.action()
                .map(known.lessons()::get)
                .ifPresent(action -> getChildren()
                        .add(Words.link(
                                Text.of("learning.trend.answered", action.what()),
                                () -> ways.show().accept(action.id()))));
    }

    private void held(LessonStep.Held held) {
        getChildren().add(Words.section(Text.of("learning.history.talked")));
        line(held.discussed());
        getChildren().add(Words.section(Text.of("learning.history.they-agreed")));
        line(held.agreed());
        cases(Text.of("learning.history.looked"), held.cases());
    }

    private void agreedIn(Lesson meeting, Known known) {
        List<Lesson> actions = known.lessons().values().stream()
                .filter(one ->
                        one.source().meeting().filter(id -> id == meeting.id()).isPresent())
                .sorted(Comparator.comparing(Lesson::id))
                .toList();
        actions.forEach(one ->
                getChildren().add(Words.link(one.what(), () -> ways.show().accept(one.id()))));
    }

    private void entry(LessonEntry entry) {
        String words = LessonSentences.of(entry);
        line(entry.back()
                .map(why -> Text.of("learning.history.back", words, why))
                .orElse(Text.of("learning.history.by", words, entry.doneBy())));
    }

    private void cases(String head, List<String> references) {
        if (references.isEmpty()) {
            return;
        }
        FlowPane links = new FlowPane();
        links.getStyleClass().add("gap");
        links.getChildren().add(Words.small(head));
        links.getChildren()
                .addAll(references.stream()
                        .map(one -> Words.link(one, () -> ways.openCase().accept(one)))
                        .toList());
        getChildren().add(links);
    }

    private void line(String words) {
        if (!words.isEmpty()) {
            Label label = Words.body(words);
            label.setWrapText(true);
            getChildren().add(label);
        }
    }
}
