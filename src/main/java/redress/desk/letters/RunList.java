package redress.desk.letters;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.desk.kit.Allowed;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.letters.PrintRun;
import redress.procedure.LetterPurpose;

/** What was printed before: when, by whom, how much of it the printer took; the rest or all of it can be printed again. */
final class RunList extends VBox {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final LedgerTable<PrintRun> table = new LedgerTable<>(Text.of("letters.runs.table"), PrintRun::id);

    RunList(Consumer<PrintRun> rest, Consumer<PrintRun> again) {
        Consumer<PrintRun> step = run -> {
            if (run.left().isEmpty()) {
                again.accept(run);
            } else {
                rest.accept(run);
            }
        };
        table.columns(
                LedgerColumn.pair(
                        Text.of("letters.runs.when"),
                        9,
                        run -> Dates.list(at(run).toLocalDate()) + ", " + DateWords.time(at(run)),
                        PrintRun::by),
                LedgerColumn.<PrintRun>pair(Text.of("letters.runs.what"), 14, RunList::what, PrintRun::printer)
                        .growing(),
                button(
                        11,
                        run -> Command.of(
                                "letters.run",
                                run.left().isEmpty()
                                        ? Text.of("letters.runs.again")
                                        : Text.of(
                                                "letters.print.rest", run.left().size()),
                                () -> step.accept(run))));
        table.setOnEnter(Allowed.by(table, "letters.run", step));
        getStyleClass().add("gap");
        getChildren().addAll(Words.section(Text.of("letters.runs.title")), table);
        show(List.of());
    }

    /** A column of plain buttons: the filled one of the screen is another. */
    static <T> LedgerColumn<T> button(double em, Function<T, Command> command) {
        return new LedgerColumn<>(
                "",
                em,
                false,
                row -> command.apply(row).text(),
                row -> {
                    Button button = ButtonRow.button(command.apply(row));
                    button.getStyleClass().add("small");
                    button.setFocusTraversable(false);
                    return button;
                },
                Optional.empty(),
                "",
                0);
    }

    void show(List<PrintRun> runs) {
        setVisible(!runs.isEmpty());
        setManaged(!runs.isEmpty());
        table.showRows(runs);
    }

    private static LocalDateTime at(PrintRun run) {
        return LocalDateTime.ofInstant(run.begun(), ZONE);
    }

    private static String what(PrintRun run) {
        if (run.items().size() == 1 && run.left().isEmpty()) {
            PrintRun.Item only = run.items().get(0);
            return Text.of(
                    "letters.runs.one",
                    LetterPurpose.of(only.purpose()).map(LetterPurpose::label).orElse(only.purpose()),
                    only.reference());
        }
        return Text.of("letters.runs.many", run.printed().size(), run.items().size());
    }
}
