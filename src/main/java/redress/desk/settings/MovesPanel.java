package redress.desk.settings;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import redress.calendar.Dates;
import redress.casework.CalendarMoves;
import redress.casework.CouncilCalendar;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** The open dates a new calendar would move, old and new, before anything is changed (DESIGN section 4). */
final class MovesPanel extends VBox {

    private final Button primary;

    /**
     * The question.
     *
     * @param take is told whether the open cases move, too
     */
    MovesPanel(CouncilCalendar.Plan plan, String deed, Consumer<Boolean> take, Runnable leave) {
        getStyleClass().addAll("panel", "gap-panel");
        CalendarMoves moves = plan.moves();
        int dates = moves.moves().size();
        getChildren()
                .addAll(
                        Words.section(deed),
                        Words.body(
                                dates == 0
                                        ? Text.of("settings.moves.none")
                                        : Text.of(
                                                "settings.moves",
                                                dates,
                                                moves.cases().size())));
        primary = ButtonRow.button(Command.of(
                "settings.moves.take",
                dates == 0 ? deed : Text.of("settings.moves.take", moves.cases().size()),
                () -> take.accept(true)));
        primary.getStyleClass().add("accent");
        HBox buttons = new HBox(primary);
        buttons.getStyleClass().add("gap");
        if (dates > 0) {
            getChildren().add(table(moves));
            buttons.getChildren()
                    .add(ButtonRow.button(Command.of(
                            "settings.moves.keep", Text.of("settings.moves.keep"), () -> take.accept(false))));
        }
        buttons.getChildren()
                .add(ButtonRow.flat(Command.of("settings.moves.leave", Text.of("settings.moves.leave"), leave)));
        getChildren().add(buttons);
    }

    void focusFirst() {
        primary.requestFocus();
    }

    private static LedgerTable<CalendarMoves.Move> table(CalendarMoves moves) {
        LedgerTable<CalendarMoves.Move> table =
                new LedgerTable<>(Text.of("settings.moves.table"), move -> move.reference() + move.label());
        table.columns(
                LedgerColumn.text(Text.of("settings.moves.case"), 10, CalendarMoves.Move::reference),
                LedgerColumn.<CalendarMoves.Move>text(Text.of("settings.moves.what"), 14, CalendarMoves.Move::label)
                        .growing(),
                LedgerColumn.text(Text.of("settings.moves.from"), 10, move -> Dates.field(move.from())),
                LedgerColumn.text(Text.of("settings.moves.to"), 10, move -> Dates.field(move.to())));
        table.showRows(moves.moves());
        table.getStyleClass().add("settings-moves");
        return table;
    }
}
