package redress.desk.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.calendar.WorkingCalendar;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** The next ten working days with how much is due on each; pressing one shows only that day. */
final class DayStrip extends FlowPane {

    private static final int DAYS = 10;
    private static final int MOST_BLOCKS = 4;

    private final Consumer<Optional<LocalDate>> chosen;
    private final List<ToggleButton> buttons = new ArrayList<>();

    DayStrip(Consumer<Optional<LocalDate>> chosen) {
        this.chosen = chosen;
        getStyleClass().addAll("day-strip");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(Text.of("today.days"));
    }

    void show(LocalDate today, WorkingCalendar calendar, java.util.function.ToIntFunction<LocalDate> owed) {
        Optional<String> pressed = buttons.stream()
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getId)
                .findFirst();
        buttons.clear();
        getChildren().setAll(Words.small(Text.of("today.days")));
        LocalDate day = calendar.nextWorkingDay(today);
        for (int i = 0; i < DAYS; i++) {
            ToggleButton button = button(day, owed.applyAsInt(day));
            if (day.equals(today)) {
                button.getStyleClass().add("today");
            } else if (i > 0 && day.getDayOfWeek() == DayOfWeek.MONDAY) {
                Region betweenWeeks = new Region();
                betweenWeeks.getStyleClass().add("between-weeks");
                getChildren().add(betweenWeeks);
            }
            button.setSelected(pressed.equals(Optional.of(button.getId())));
            buttons.add(button);
            getChildren().add(button);
            day = calendar.plus(day, 1);
        }
    }

    private ToggleButton button(LocalDate day, int owed) {
        VBox blocks = new VBox();
        blocks.getStyleClass().add("day-blocks");
        blocks.setAlignment(Pos.BOTTOM_CENTER);
        for (int i = 0; i < Math.min(MOST_BLOCKS, owed); i++) {
            Region block = new Region();
            block.getStyleClass().add("day-block");
            blocks.getChildren().add(block);
        }
        String[] weekdayAndNumber = Dates.list(day).split("\u00a0", -1)[0].split(" ", -1);
        HBox name = new HBox(label(weekdayAndNumber[0], "text-muted"), label(weekdayAndNumber[1], "text-strong"));
        name.setAlignment(Pos.CENTER);
        name.getStyleClass().add("gap-small");
        VBox face = new VBox(name, blocks, Words.strong(Integer.toString(owed)));
        face.setAlignment(Pos.CENTER);
        ToggleButton button = new ToggleButton("", face);
        button.setId(day.toString());
        button.getStyleClass().add("day");
        button.setAccessibleText(Text.of("today.day", Dates.full(day), owed));
        button.setOnAction(e -> press(button, day));
        return button;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().addAll("text-small", styleClass);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private void press(ToggleButton button, LocalDate day) {
        buttons.stream().filter(other -> other != button).forEach(other -> other.setSelected(false));
        chosen.accept(button.isSelected() ? Optional.of(day) : Optional.empty());
    }

    void clear() {
        buttons.forEach(button -> button.setSelected(false));
    }

    /** All on one line; a flow pane would ask for its wrap length instead. */
    @Override
    protected double computePrefWidth(double height) {
        double gaps = getHgap() * Math.max(0, getChildren().size() - 1);
        return getChildren().stream()
                        .mapToDouble(child -> snapSizeX(child.prefWidth(-1)))
                        .sum()
                + gaps;
    }
}
