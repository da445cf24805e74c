package redress.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.casework.Happening;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.procedure.Choice;

/** The points of complaint, one a line, each with its service and cause; Enter in the last line adds one. */
final class PointRows extends VBox {

    private static final int MOST = 30;

    private record Line(TextField text, FlowPane offers, ChoiceField<String> service, ChoiceField<Choice> cause) {}

    private final IntakeLists lists;
    private final Suggesting suggesting;
    private final Runnable changed;
    private final GridPane grid = new GridPane();
    private final List<Line> lines = new ArrayList<>();

    PointRows(IntakeLists lists, Suggesting suggesting, Runnable changed) {
        this.lists = lists;
        this.suggesting = suggesting;
        this.changed = changed;
        grid.getStyleClass().add("gap");
        for (double share : new double[] {40, 25, 35}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, head(Text.of("intake.points")), head(Text.of("intake.service")), head(Text.of("intake.cause")));
        getChildren().add(grid);
        add();
    }

    private static Label head(String words) {
        return Words.strong(words);
    }

    private Line add() {
        int number = lines.size() + 1;
        TextField text = new TextField();
        text.setPromptText(Text.of("intake.point.prompt", number));
        text.setAccessibleText(Text.of("intake.point.name", number));
        ChoiceField<String> service = new ChoiceField<>(lists.services(), name -> name);
        service.setAccessibleText(Text.of("intake.point.service", number));
        service.setMaxWidth(Double.MAX_VALUE);
        ChoiceField<Choice> cause = new ChoiceField<>(lists.procedure().causes(), Choice::label);
        cause.setAccessibleText(Text.of("intake.point.cause", number));
        cause.setMaxWidth(Double.MAX_VALUE);
        FlowPane offers = new FlowPane();
        offers.getStyleClass().add("gap");
        Line line = new Line(text, offers, service, cause);
        text.textProperty().subscribe(() -> told(line));
        service.valueProperty().subscribe(() -> told(line));
        cause.valueProperty().subscribe(() -> told(line));
        text.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER
                    && !key.isShortcutDown()
                    && !text.getText().isBlank()) {
                next(line);
                key.consume();
            }
        });
        lines.add(line);
        // what is offered stands below the line, but Tab comes to it from the words
        grid.add(text, 0, 2 * number - 1);
        grid.add(offers, 0, 2 * number, 3, 1);
        grid.add(service, 1, 2 * number - 1);
        grid.add(cause, 2, 2 * number - 1);
        show(offers, List.of());
        return line;
    }

    private static void show(FlowPane offers, List<Hyperlink> links) {
        offers.getChildren().setAll(links);
        offers.setVisible(!links.isEmpty());
        offers.setManaged(!links.isEmpty());
    }

    private void told(Line line) {
        changed.run();
        if (!lines.contains(line)) {
            return;
        }
        suggesting.about(line.text().getText(), line.service(), line.cause(), links -> show(line.offers(), links));
    }

    private void next(Line line) {
        int at = lines.indexOf(line);
        Line following = at + 1 < lines.size() ? lines.get(at + 1) : lines.size() < MOST ? add() : line;
        following.text().requestFocus();
    }

    /** The points that were typed, numbered from 1. */
    List<Happening.Point> points() {
        List<Happening.Point> points = new ArrayList<>();
        for (Line line : lines) {
            if (!line.text().getText().isBlank()) {
                points.add(new Happening.Point(
                        points.size() + 1,
                        line.text().getText().strip(),
                        line.service().chosen().orElse(""),
                        line.cause().chosen().map(Choice::id).orElse("")));
            }
        }
        return points;
    }

    /** All that was typed, in one line. */
    String words() {
        return points().stream().map(Happening.Point::text).collect(Collectors.joining(" "));
    }

    /** The service of the first point. */
    String service() {
        return lines.get(0).service().chosen().orElse("");
    }

    void save(Map<String, String> draft) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            draft.put("point." + i, line.text().getText());
            draft.put("service." + i, line.service().chosen().orElse(""));
            draft.put("cause." + i, line.cause().chosen().map(Choice::id).orElse(""));
        }
    }

    void restore(Map<String, String> draft) {
        for (int i = 0; draft.containsKey("point." + i) && i < MOST; i++) {
            Line line = i < lines.size() ? lines.get(i) : add();
            line.text().setText(draft.get("point." + i));
            String service = draft.getOrDefault("service." + i, "");
            lists.services().stream().filter(service::equals).findFirst().ifPresent(line.service()::choose);
            String cause = draft.getOrDefault("cause." + i, "");
            lists.procedure().causes().stream()
                    .filter(c -> c.id().equals(cause))
                    .findFirst()
                    .ifPresent(line.cause()::choose);
        }
    }
}
