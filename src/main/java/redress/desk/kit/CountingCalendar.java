package redress.desk.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import redress.calendar.Explanation.CountedDay;
import redress.calendar.Explanation.DayKind;

/** The days of a deadline, one row a week: day 0 outlined, counted days numbered, the due date filled. */
final class CountingCalendar extends GridPane {

    static final int WEEKS_AT_ONCE = 12;

    private final LocalDate firstMonday;
    private int weeks;

    /**
     * The calendar.
     *
     * @param days from day 0 to the due date
     * @param twin the same as text, for screen readers
     */
    CountingCalendar(List<CountedDay> days, String twin) {
        getStyleClass().add("counting");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(twin);
        this.firstMonday = days.isEmpty() ? LocalDate.EPOCH : days.get(0).date().with(DayOfWeek.MONDAY);
        head();
        days.forEach(this::day);
        legend(days);
    }

    int weeks() {
        return weeks;
    }

    private void head() {
        String[] names = {
            Text.of("kit.why.mon"),
            Text.of("kit.why.tue"),
            Text.of("kit.why.wed"),
            Text.of("kit.why.thu"),
            Text.of("kit.why.fri"),
            Text.of("kit.why.sat"),
            Text.of("kit.why.sun")
        };
        for (int i = 0; i < names.length; i++) {
            Label name = cell(names[i], "day-name");
            if (i >= DayOfWeek.FRIDAY.getValue()) {
                name.getStyleClass().add("weekend");
            }
            add(name, i + 1, 0);
        }
    }

    private void day(CountedDay day) {
        int week = (int) ChronoUnit.WEEKS.between(firstMonday, day.date().with(DayOfWeek.MONDAY));
        if (week >= weeks) {
            weeks = week + 1;
            LocalDate monday = firstMonday.plusWeeks(week);
            add(cell(DateWords.list(monday, monday).substring(4), "week"), 0, weeks);
        }
        Label cell = cell(mark(day), look(day.kind()));
        if (day.date().getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() && day.kind() == DayKind.WEEKEND) {
            cell.getStyleClass().add("weekend");
        }
        if (day.kind() == DayKind.PAUSED) {
            cell.setGraphic(new Icon("fth-pause"));
        }
        cell.setAccessibleText(words(day));
        add(cell, day.date().getDayOfWeek().getValue(), week + 1);
    }

    private static String mark(CountedDay day) {
        return switch (day.kind()) {
            case DAY_ZERO, COUNTED, EXTENSION -> String.valueOf(day.number());
            case DUE -> day.number() == 0 ? String.valueOf(day.date().getDayOfMonth()) : String.valueOf(day.number());
            case PAUSED -> "";
            case WEEKEND -> "\u2013";
            case CLOSED -> "\u00d7";
        };
    }

    private static String look(DayKind kind) {
        return switch (kind) {
            case DAY_ZERO -> "day-zero";
            case COUNTED -> "counted";
            case EXTENSION -> "extension";
            case PAUSED -> "paused";
            case WEEKEND -> "weekend-day";
            case CLOSED -> "closed";
            case DUE -> "due";
        };
    }

    private static String words(CountedDay day) {
        String date = DateWords.field(day.date());
        return switch (day.kind()) {
            case DAY_ZERO -> Text.of("kit.why.day.zero", date);
            case COUNTED, EXTENSION -> Text.of("kit.why.day.counted", date, day.number());
            case PAUSED -> Text.of("kit.why.day.paused", date);
            case WEEKEND -> Text.of("kit.why.day.weekend", date);
            case CLOSED -> Text.of("kit.why.day.closed", date);
            case DUE -> Text.of("kit.why.day.due", date, day.number());
        };
    }

    private void legend(List<CountedDay> days) {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("gap-panel");
        Stream.of(DayKind.COUNTED, DayKind.EXTENSION, DayKind.PAUSED, DayKind.CLOSED)
                .filter(kind -> days.stream().anyMatch(day -> day.kind() == kind))
                .forEach(kind -> legend.getChildren().add(legend(kind)));
        add(legend, 0, weeks + 1, 8, 1);
    }

    private static Label legend(DayKind kind) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", look(kind));
        Label words = cell(
                switch (kind) {
                    case EXTENSION -> Text.of("kit.why.legend.extension");
                    case PAUSED -> Text.of("kit.why.legend.paused");
                    case CLOSED -> Text.of("kit.why.legend.closed");
                    case DAY_ZERO, COUNTED, WEEKEND, DUE -> Text.of("kit.why.legend.counted");
                },
                "legend");
        words.setGraphic(swatch);
        return words;
    }

    private static Label cell(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
