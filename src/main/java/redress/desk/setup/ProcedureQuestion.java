package redress.desk.setup;

import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import redress.calendar.Anchor;
import redress.calendar.BankHolidays;
import redress.calendar.Dates;
import redress.calendar.DueDate;
import redress.calendar.DueRule;
import redress.calendar.Moment;
import redress.calendar.Region;
import redress.calendar.WorkingCalendar;
import redress.desk.kit.DeadlineChip;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.WhyPopover;
import redress.desk.kit.Words;
import redress.procedure.DeadlineRule;
import redress.procedure.Procedure;
import redress.procedure.ProcedureProblems;
import redress.procedure.Procedures;

/** Which procedure: one of those that come with the program, or a file another council gave. Shows its dates at once. */
final class ProcedureQuestion extends VBox {

    private record Offered(Procedure procedure, String yaml) {}

    private final Supplier<Region> region;
    private final LocalDate today;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox dates = new VBox();
    private final VBox problem = new VBox();
    private final RadioButton file;
    private Optional<Offered> chosen = Optional.empty();

    ProcedureQuestion(Procedures shipped, LocalDate today, Supplier<Region> region) {
        this.region = region;
        this.today = today;
        getStyleClass().add("gap-panel");
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("panel", "gap");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        grid.addRow(
                0,
                Words.small(Text.of("setup.procedure.name")),
                Words.small(Text.of("setup.procedure.acknowledge")),
                Words.small(Text.of("setup.procedure.stage-1")),
                Words.small(Text.of("setup.procedure.stage-2")));
        int line = 1;
        for (Procedure procedure : shipped.all()) {
            String yaml = shipped.text(procedure.id(), procedure.version())
                    .orElseThrow()
                    .yaml();
            RadioButton button = button(procedure.council().isBlank() ? procedure.title() : procedure.council());
            // also by the arrow keys, which are no action
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    choose(new Offered(procedure, yaml));
                }
            });
            grid.addRow(
                    line++,
                    button,
                    length(procedure, "acknowledge"),
                    length(procedure, "stage-1-response"),
                    length(procedure, "stage-2-response"));
        }
        file = button(Text.of("setup.procedure.file"));
        file.selectedProperty().subscribe(selected -> {
            if (selected) {
                say(List.of());
            }
        });
        file.setOnAction(e -> chooseFile());
        grid.add(file, 0, line);
        dates.getStyleClass().addAll("panel", "gap-small");
        dates.setVisible(false);
        problem.getStyleClass().add("gap-small");
        getChildren().addAll(grid, problem, dates);
    }

    private RadioButton button(String words) {
        RadioButton button = new RadioButton(words);
        button.setToggleGroup(group);
        return button;
    }

    private static Label length(Procedure procedure, String deadline) {
        DeadlineRule rule = procedure.deadlines().get(deadline);
        return Words.body(
                rule == null ? Text.of("setup.procedure.none") : rule.due().toString());
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("setup.procedure.file"));
        File given = chooser.showOpenDialog(getScene().getWindow());
        if (given == null) {
            group.selectToggle(null);
            return;
        }
        try {
            Procedures read = Procedures.of(given.toPath());
            Procedure one = read.all().get(0);
            choose(new Offered(
                    one, read.text(one.id(), one.version()).orElseThrow().yaml()));
        } catch (ProcedureProblems wrong) {
            say(wrong.problems().stream().limit(5).map(p -> p.toString()).toList());
        } catch (IOException e) {
            say(List.of(Text.of("setup.procedure.unreadable")));
        }
    }

    private void choose(Offered offered) {
        chosen = Optional.of(offered);
        problem.getChildren().clear();
        showDates(offered.procedure());
    }

    private void say(List<String> sentences) {
        chosen = Optional.empty();
        problem.getChildren()
                .setAll(sentences.stream()
                        .map(s -> new StatusLine(Status.LATE, s))
                        .toList());
        dates.setVisible(false);
    }

    private void showDates(Procedure procedure) {
        WorkingCalendar calendar = WorkingCalendar.of(region.get(), BankHolidays.shipped(), List.of());
        List<HBox> lines = new ArrayList<>();
        for (String name : List.of("acknowledge", "stage-1-response")) {
            DeadlineRule rule = procedure.deadlines().get(name);
            if (rule != null
                    && rule.from().stream().anyMatch(from -> from.toString().equals("received"))) {
                Anchor received = new Anchor(Text.of("setup.procedure.received"), "", Moment.of(today), true);
                DueDate due = new DueRule(rule.due(), rule.roll(), procedure.receipt())
                        .count(received, rule.label().toLowerCase(java.util.Locale.UK), calendar);
                HBox line = new HBox(
                        Words.body(rule.label()),
                        Words.strong(Dates.full(due.date())),
                        DeadlineChip.whyLink(
                                Text.of("setup.procedure.why", rule.label()),
                                () -> new WhyPopover.Why(
                                        due.title(), due.explanation(), procedure.title() + ", " + rule.clause())));
                line.getStyleClass().add("gap");
                lines.add(line);
            }
        }
        dates.getChildren().setAll(Words.strong(Text.of("setup.procedure.today", Dates.full(today))));
        dates.getChildren().addAll(lines);
        dates.setVisible(true);
    }

    boolean well() {
        if (chosen.isEmpty() && file.isSelected()) {
            chooseFile();
            return chosen.isPresent();
        }
        if (chosen.isEmpty() && problem.getChildren().isEmpty()) {
            say(List.of(Text.of("setup.procedure.missing")));
        }
        return chosen.isPresent();
    }

    String words() {
        return chosen.map(o -> o.procedure().title()).orElse("");
    }

    Procedure procedure() {
        return chosen.orElseThrow().procedure();
    }

    String yaml() {
        return chosen.orElseThrow().yaml();
    }
}
