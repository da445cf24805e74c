package redress.desk.today;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.ListPrinting;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.documents.SafeFile;

/** The list of Today printed, or saved as a PDF. */
final class Paper {

    private final TodayDesk desk;
    private final Work work;
    private final BusyLine busy;
    private final Supplier<Optional<Now>> read;
    private final Button button;

    Paper(TodayDesk desk, Work work, BusyLine busy, Supplier<Optional<Now>> read) {
        this.desk = desk;
        this.work = work;
        this.busy = busy;
        this.read = read;
        button = ButtonRow.button(print());
    }

    Button button() {
        return button;
    }

    Command print() {
        return Command.of("today.print", Text.of("today.print-list"), this::ask)
                .withKeys("Shortcut+P")
                .withIcon("fth-printer");
    }

    Command save() {
        return Command.of("today.list", Text.of("today.save-list"), this::choose)
                .withKeys("Shortcut+E")
                .withIcon("fth-download");
    }

    private void ask() {
        read.get().ifPresent(now -> desk.printing().ask(button, () -> TodayList.of(desk.council(), now.list())));
    }

    private void choose() {
        read.get()
                .ifPresent(now -> Choose.newFile(button, Text.of("today.save-list"), "today.pdf")
                        .ifPresent(file -> save(now, file)));
    }

    private void save(Now now, Path file) {
        work.run(() -> {
                    SafeFile.write(file, ListPrinting.pdf(TodayList.of(desk.council(), now.list())));
                    return file;
                })
                .showing(busy)
                .start();
    }
}
