package redress;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import redress.casework.Hosting;
import redress.db.StorageFailure;
import redress.desk.kit.Banner;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Page;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Work;

/** Before the window of the PC that keeps the cases closes: says who works with them at other desks, and would be stopped. */
final class OthersAtWork {

    private final Hosting hosting;
    private final Work work;
    private boolean asking;

    OthersAtWork(Hosting hosting, Work work) {
        this.hosting = hosting;
        this.work = work;
    }

    /**
     * Closes at once where nobody else works with the cases, else asks first. Asked once more it closes.
     *
     * @param shown what the window shows, which comes back where it stays open
     * @param show takes the content of the window
     * @param close closes it
     */
    void ask(Parent shown, Consumer<Parent> show, Runnable close) {
        if (asking) {
            close.run();
            return;
        }
        work.run(hosting::atOtherDesks)
                .orElse(StorageFailure.class, failed -> close.run())
                .then(names -> {
                    if (names.isEmpty()) {
                        close.run();
                    } else {
                        asking = true;
                        question(names, () -> keepOpen(shown, show), show, close);
                    }
                });
    }

    private void keepOpen(Parent shown, Consumer<Parent> show) {
        asking = false;
        show.accept(shown);
        Focus.first(shown);
    }

    private static void question(List<String> names, Runnable keep, Consumer<Parent> show, Runnable close) {
        Button stay = ButtonRow.button(Command.of("start.others.keep", Text.of("start.others.keep"), keep));
        stay.getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(
                stay, ButtonRow.button(Command.of("start.others.close", Text.of("start.others.close"), close)));
        buttons.getStyleClass().add("gap");
        VBox content = new VBox(
                new Banner(
                        Status.LATE,
                        Text.of("start.others.are", String.join(", ", names), names.size()),
                        Text.of("start.others.means")),
                buttons);
        content.getStyleClass().add("gap-panel");
        Page page = new Page(content);
        show.accept(page);
        Focus.first(buttons);
    }
}
