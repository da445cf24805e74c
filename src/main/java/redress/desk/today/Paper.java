package redress.desk.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;

/** The list of Today printed or exported. */
final class Paper {

    private final TodayDesk desk;
    private final Supplier<Optional<Now>> read;
    private final Button button;

    Paper(TodayDesk desk, Supplier<Optional<Now>> read) {
        this.desk = desk;
        this.read = read;
        button = ButtonRow.button(commands().get(0));
    }

    /** Prints. */
    Button button() {
        return button;
    }

    List<Command> commands() {
        return desk.printing()
                .commands(
                        this::button,
                        "today",
                        () -> read.get()
                                .filter(now -> !now.list().items().isEmpty())
                                .map(now -> TodayList.of(desk.council(), now.list())));
    }
}
