package redress.desk.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import redress.calendar.BankHolidays;
import redress.calendar.Region;
import redress.calendar.WorkingCalendar;
import redress.desk.kit.Choose;
import redress.desk.kit.LinedGrid;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.procedure.Procedure;
import redress.procedure.ProcedureProblems;
import redress.procedure.Procedures;

/** Which procedure: one of those that come with the program, or a file another council gave. Shows its dates at once. */
final class ProcedureQuestion extends VBox {

    private record Offered(Procedure procedure, String yaml) {}

    private record Given(Path path, Offered offered) {}

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Supplier<Region> region;
    private final LocalDate today;
    private final ToggleGroup group = new ToggleGroup();
    private final DatesToday dates = new DatesToday();
    private final VBox problem = new VBox();
    private final RadioButton file;
    private final Map<String, RadioButton> shippedOnes = new LinkedHashMap<>();
    private Optional<Offered> chosen = Optional.empty();
    private Optional<Given> given = Optional.empty();
    private Optional<Toggle> before = Optional.empty();
    private Runnable changed = () -> {};

    ProcedureQuestion(Procedures shipped, LocalDate today, Supplier<Region> region) {
        this.region = region;
        this.today = today;
        getStyleClass().add("gap-panel");
        LinedGrid grid = new LinedGrid(HPos.LEFT)
                .head(List.of(
                        Text.of("setup.procedure.name"),
                        Text.of("setup.procedure.acknowledge"),
                        Text.of("setup.procedure.stage-1"),
                        Text.of("setup.procedure.stage-2")));
        grid.getStyleClass().add("panel");
        for (Procedure procedure : shipped.all()) {
            String yaml = shipped.text(procedure.id(), procedure.version())
                    .orElseThrow()
                    .yaml();
            RadioButton button = button(procedure.council().isBlank() ? procedure.title() : procedure.council());
            shippedOnes.put(procedure.id(), button);
            // also by the arrow keys, which are no action
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    choose(new Offered(procedure, yaml));
                }
            });
            mark(
                    button,
                    grid.row(List.of(
                            button,
                            length(procedure, "acknowledge"),
                            length(procedure, "stage-1-response"),
                            length(procedure, "stage-2-response"))));
        }
        file = button(Text.of("setup.procedure.file"));
        file.selectedProperty().subscribe(selected -> {
            if (selected) {
                given.map(Given::offered).ifPresentOrElse(this::choose, () -> say(List.of()));
            }
        });
        group.selectedToggleProperty().subscribe((from, to) -> {
            before = Optional.ofNullable(from == file ? null : from).or(() -> before);
            changed.run();
        });
        file.setOnAction(e -> chooseFile());
        mark(file, grid.row(List.of(file)));
        problem.getStyleClass().add("gap-small");
        getChildren().addAll(grid, problem, dates);
    }

    private static void mark(RadioButton button, javafx.scene.layout.Region row) {
        button.selectedProperty().subscribe(selected -> row.pseudoClassStateChanged(SELECTED, selected));
    }

    private RadioButton button(String words) {
        RadioButton button = new RadioButton(words);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        return button;
    }

    private static Label length(Procedure procedure, String deadline) {
        return Words.body(DatesToday.length(procedure, deadline));
    }

    /** Thinking better of it leaves everything as it was. */
    private void chooseFile() {
        Optional<Path> path = Choose.file(this, Text.of("setup.procedure.file"));
        if (path.isPresent()) {
            read(path.get());
        } else if (given.isEmpty()) {
            group.selectToggle(before.orElse(null));
        }
    }

    private void read(Path path) {
        try {
            Procedures read = Procedures.of(path);
            Procedure one = read.all().get(0);
            Offered offered = new Offered(
                    one, read.text(one.id(), one.version()).orElseThrow().yaml());
            given = Optional.of(new Given(path, offered));
            choose(offered);
            changed.run();
        } catch (ProcedureProblems wrong) {
            given = Optional.empty();
            say(wrong.problems().stream().limit(5).map(p -> p.toString()).toList());
        } catch (IOException e) {
            given = Optional.empty();
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
        dates.hide();
    }

    private void showDates(Procedure procedure) {
        dates.show(procedure, WorkingCalendar.of(region.get(), BankHolidays.shipped(), List.of()), today);
    }

    boolean well() {
        if (file.isSelected() && given.isEmpty()) {
            chooseFile();
            return file.isSelected() && given.isPresent();
        }
        if (chosen.isEmpty() && problem.getChildren().isEmpty()) {
            say(List.of(Text.of("setup.procedure.missing")));
        }
        return chosen.isPresent();
    }

    /** Counts the dates shown anew, because the bank holidays are others. */
    void countAgain() {
        chosen.ifPresent(offered -> showDates(offered.procedure()));
    }

    void onChange(Runnable act) {
        changed = act;
    }

    void save(Map<String, String> draft) {
        if (file.isSelected()) {
            given.ifPresent(one -> draft.put("procedure.file", one.path().toString()));
        } else {
            chosen.ifPresent(
                    offered -> draft.put("procedure", offered.procedure().id()));
        }
    }

    void restore(Map<String, String> draft) {
        Optional.ofNullable(draft.get("procedure")).map(shippedOnes::get).ifPresent(group::selectToggle);
        Optional.ofNullable(draft.get("procedure.file"))
                .map(Path::of)
                .filter(Files::isReadable)
                .ifPresent(path -> {
                    file.setSelected(true);
                    read(path);
                });
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
