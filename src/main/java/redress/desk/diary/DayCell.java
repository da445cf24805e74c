package redress.desk.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.casework.Diary;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** One day of the calendar: its number, why it is not counted, and the first few things due on it. */
final class DayCell extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final LocalDate day;

    /**
     * A day.
     *
     * @param shut the holiday or closure; empty on other days
     */
    DayCell(LocalDate day, Optional<String> shut, List<Diary.Item> due, WeeksGrid.Shown room) {
        LocalDate today = room.today();
        int most = room.most();
        this.day = day;
        boolean weekend = isWeekend(day);
        getStyleClass().add("diary-day");
        if (shut.isPresent() && !weekend) {
            getStyleClass().add("shut");
        }
        if (weekend) {
            getStyleClass().add("weekend");
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken(shut, due));
        Label number = new Label(number(day, today));
        number.getStyleClass().add(day.equals(today) ? "diary-today" : "diary-number");
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().add(number);
        if (!weekend) {
            shut.ifPresent(name -> {
                Label why = new Label(name);
                why.setWrapText(true);
                why.getStyleClass().add("diary-shut");
                getChildren().add(why);
            });
        }
        int shown = due.size() <= most ? due.size() : Math.max(0, most - 1);
        due.stream().limit(shown).forEach(item -> getChildren().add(line(item, today, weekend, room.roomy())));
        if (due.size() > shown) {
            Label more = new Label(
                    shown == 0 ? Text.of("diary.due", due.size()) : Text.of("diary.more", due.size() - shown));
            more.getStyleClass().add("diary-more");
            getChildren().add(more);
        }
    }

    LocalDate day() {
        return day;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
        setFocusTraversable(chosen);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    private static String number(LocalDate day, LocalDate today) {
        // a weekend's column is too narrow for the month
        boolean named = !isWeekend(day) && (day.getDayOfMonth() == 1 || day.equals(today));
        return named ? Dates.list(day).substring(4) : Integer.toString(day.getDayOfMonth());
    }

    private String spoken(Optional<String> shut, List<Diary.Item> due) {
        String what = due.isEmpty()
                ? Text.of("diary.none")
                : Text.of("diary.due", due.size()) + ": "
                        + due.stream()
                                .map(item -> item.deadline().label() + " " + item.reference())
                                .collect(Collectors.joining(", "));
        return Stream.of(Dates.full(day), shut.orElse(""), what)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static HBox line(Diary.Item item, LocalDate today, boolean small, boolean roomy) {
        Status status = status(item, today);
        Label words = new Label(small ? "" : item.shortLabel());
        words.getStyleClass().add("word");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Label reference = Words.small(item.shortReference());
        reference.setWrapText(false);
        reference.setMinWidth(small ? USE_COMPUTED_SIZE : USE_PREF_SIZE);
        HBox line = roomy ? new HBox(status.icon(), words, reference) : new HBox(status.icon(), words);
        line.getStyleClass().addAll("diary-line", "status", status.styleClass());
        Tooltip.install(line, new Tooltip(item.deadline().label() + "\n" + item.reference() + " " + item.subject()));
        return line;
    }

    /** Late, due today, or to come; the customer's own time limits are only waited for. */
    static Status status(Diary.Item item, LocalDate today) {
        if (item.deadline().customers()) {
            return Status.WAITING;
        }
        if (item.due().isBefore(today)) {
            return Status.LATE;
        }
        return item.due().equals(today) ? Status.DUE_TODAY : Status.TO_COME;
    }
}
