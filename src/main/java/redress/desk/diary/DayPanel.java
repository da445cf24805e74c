package redress.desk.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.calendar.WorkingCalendar;
import redress.casework.Diary;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** The chosen day: what is due on it, each a way into its case. */
final class DayPanel extends VBox {

    private final Consumer<Diary.Item> open;

    DayPanel(Consumer<Diary.Item> open) {
        this.open = open;
        getStyleClass().addAll("panel", "gap-small");
    }

    void show(LocalDate day, LocalDate today, Diary diary, WorkingCalendar calendar) {
        List<Diary.Item> due = diary.on(day);
        getChildren().setAll(Words.section(Dates.full(day)), Words.small(sentence(day, today, due.size(), calendar)));
        if (due.isEmpty()) {
            getChildren()
                    .add(Words.body(diary.nextAfter(day)
                            .map(next -> Text.of("diary.empty.next", Dates.full(next)))
                            .orElse(Text.of("diary.empty"))));
        }
        due.forEach(item -> getChildren().add(entry(item, today)));
    }

    private static String sentence(LocalDate day, LocalDate today, int due, WorkingCalendar calendar) {
        int days = calendar.workingDaysBetween(today, day);
        String when = day.equals(today)
                ? Text.of("diary.today")
                : day.isAfter(today) ? Text.of("diary.in", days) : Text.of("diary.ago", -days);
        String why = calendar.nameOf(day)
                .map(name -> Text.of("diary.not-counted", name))
                .orElse("");
        return Stream.of(due == 0 ? "" : Text.of("diary.due", due), when, why)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private Button entry(Diary.Item item, LocalDate today) {
        String below = item.reference()
                + item.officer()
                        .or(() -> item.service())
                        .map(who -> " · " + who)
                        .orElse("");
        VBox words = new VBox(Words.strong(item.deadline().label()), Words.body(item.subject()), Words.small(below));
        if (item.deadline().atTheLatest()) {
            words.getChildren().add(Words.small(Text.of("diary.at-the-latest")));
        }
        words.getStyleClass().add("two-lines");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(DayCell.status(item, today).icon(), words);
        line.getStyleClass().addAll("gap", "status", DayCell.status(item, today).styleClass());
        Button button = new Button("", line);
        button.getStyleClass().add("diary-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().map(width -> {
            var insets = button.getInsets();
            return width.doubleValue() - insets.getLeft() - insets.getRight();
        }));
        button.setAccessibleRole(AccessibleRole.BUTTON);
        String label = item.deadline().label();
        button.setAccessibleText(
                item.caseId() == 0
                        ? Text.of("diary.open.person", label, item.reference())
                        : Text.of("diary.open", label, item.reference(), item.subject()));
        button.setOnAction(e -> open.accept(item));
        return button;
    }

    /** Puts the keyboard on the first thing due; false where nothing is. */
    boolean focusFirst() {
        return getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .map(first -> {
                    first.requestFocus();
                    return true;
                })
                .orElse(false);
    }

    /** The days of a span that are not counted, each name once with its dates. */
    static VBox notCounted(LocalDate from, LocalDate to, WorkingCalendar calendar) {
        VBox panel = new VBox(Words.section(Text.of("diary.shut")));
        panel.getStyleClass().addAll("panel", "gap-small");
        from.datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5 && !calendar.isWorkingDay(day))
                .forEach(day -> {
                    Label name = Words.body(calendar.nameOf(day).orElse(""));
                    HBox.setHgrow(name, Priority.ALWAYS);
                    name.setMaxWidth(Double.MAX_VALUE);
                    Label date = Words.small(Dates.list(day));
                    date.setMinWidth(USE_PREF_SIZE);
                    HBox line = new HBox(name, date);
                    line.getStyleClass().add("gap");
                    panel.getChildren().add(line);
                });
        if (panel.getChildren().size() == 1) {
            panel.getChildren().add(Words.small(Text.of("diary.shut.none")));
        }
        if (to.isAfter(calendar.lastLoadedDay())) {
            panel.getChildren()
                    .add(Words.small(Text.of(
                            "diary.unknown",
                            Integer.toString(calendar.lastLoadedDay().getYear()))));
        }
        return panel;
    }
}
