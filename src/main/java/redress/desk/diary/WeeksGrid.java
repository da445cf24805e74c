package redress.desk.diary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import redress.calendar.WorkingCalendar;
import redress.casework.Diary;
import redress.desk.kit.Text;

/** Whole weeks, Monday first. One Tab stop: the arrows go from day to day, Enter opens the chosen one. */
final class WeeksGrid extends GridPane {

    private static final int DAYS = 7;
    private static final double WEEKEND_SHARE = 0.27;
    private static final double WEEKS_SHARE = 94; // the rest is the line of weekday names

    private final List<DayCell> cells = new ArrayList<>();
    private final Consumer<LocalDate> choose;
    private final Runnable open;

    /**
     * An empty grid.
     *
     * @param choose called with the day the arrows or the mouse lead to, which may lie outside the weeks shown
     * @param open called for Enter or a double click on the chosen day
     */
    WeeksGrid(Consumer<LocalDate> choose, Runnable open) {
        this.choose = choose;
        this.open = open;
        getStyleClass().add("diary-grid");
        setAccessibleRole(AccessibleRole.PARENT);
        for (int i = 0; i < DAYS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            boolean weekend = i > 4;
            column.setPercentWidth(100 * (weekend ? WEEKEND_SHARE : 1) / (5 + 2 * WEEKEND_SHARE));
            getColumnConstraints().add(column);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /**
     * Shows weeks.
     *
     * @param monday the first day
     */
    void show(LocalDate monday, int weeks, Diary diary, WorkingCalendar calendar, Shown shown) {
        boolean focused = cells.stream().anyMatch(DayCell::isFocused);
        cells.clear();
        getChildren().clear();
        getRowConstraints().setAll(new RowConstraints());
        String[] names = {
            Text.of("diary.mon"),
            Text.of("diary.tue"),
            Text.of("diary.wed"),
            Text.of("diary.thu"),
            Text.of("diary.fri"),
            Text.of("diary.sat"),
            Text.of("diary.sun")
        };
        for (int i = 0; i < DAYS; i++) {
            Label name = new Label(names[i]);
            name.getStyleClass().add("diary-head");
            name.setMaxWidth(Double.MAX_VALUE);
            add(name, i, 0);
        }
        for (int week = 0; week < weeks; week++) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(WEEKS_SHARE / weeks); // all weeks alike, whatever is in them
            row.setVgrow(Priority.ALWAYS);
            row.setFillHeight(true);
            getRowConstraints().add(row);
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = monday.plusDays(DAYS * (long) week + i);
                Optional<String> shut = calendar.nameOf(day).filter(name -> !name.equals("weekend"));
                DayCell cell = new DayCell(day, shut.map(WeeksGrid::capital), diary.on(day), shown);
                cell.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> pressed(cell, press));
                cells.add(cell);
                add(cell, i, week + 1);
            }
        }
        mark(shown.chosen(), focused);
    }

    /**
     * What is not of the diary itself.
     *
     * @param most how many due dates fit into a day
     * @param roomy whether there is room for references beside them
     */
    record Shown(LocalDate today, LocalDate chosen, int most, boolean roomy) {}

    boolean holds(LocalDate day) {
        return cells.stream().anyMatch(cell -> cell.day().equals(day));
    }

    /** Marks the chosen day; focus says whether it takes the keyboard, too. */
    void mark(LocalDate day, boolean focus) {
        cells.forEach(cell -> cell.choose(cell.day().equals(day)));
        if (focus) {
            cells.stream().filter(cell -> cell.day().equals(day)).forEach(DayCell::requestFocus);
        }
    }

    private void pressed(DayCell cell, MouseEvent press) {
        choose.accept(cell.day());
        cells.stream().filter(now -> now.day().equals(cell.day())).forEach(DayCell::requestFocus);
        if (press.getClickCount() == 2) {
            open.run();
        }
    }

    private void key(KeyEvent key) {
        if (!(key.getTarget() instanceof DayCell cell) || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            open.run();
            return;
        }
        int weeks = Math.max(1, cells.size() / DAYS);
        LocalDate day = cell.day();
        Optional<LocalDate> to = Optional.ofNullable(
                switch (key.getCode()) {
                    case LEFT -> day.minusDays(1);
                    case RIGHT -> day.plusDays(1);
                    case UP -> day.minusWeeks(1);
                    case DOWN -> day.plusWeeks(1);
                    case PAGE_UP -> day.minusWeeks(weeks);
                    case PAGE_DOWN -> day.plusWeeks(weeks);
                    default -> null;
                });
        to.ifPresent(wanted -> {
            key.consume();
            choose.accept(wanted);
        });
    }

    /** The Monday of the week a day lies in. */
    static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.UK) + name.substring(1);
    }
}
