package redress.desk.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** Asks the system's own window for a file or a folder; empty when the user thinks better of it. */
public final class Choose {

    /** Asks where a file shall be written. */
    @FunctionalInterface
    public interface NewFile {
        /**
         * Asks.
         *
         * @param owner stands in the window that waits meanwhile
         * @param title what will be done
         * @param name proposed for the file
         */
        Optional<Path> ask(Node owner, String title, String name);
    }

    private Choose() {}

    /** Where a list shall be written: a spreadsheet, CSV or PDF, which the name's ending tells; a spreadsheet without one. */
    public static Optional<Path> listFile(Node owner, String title, String name) {
        FileChooser chooser = files(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(Text.of("kit.list.xlsx"), "*.xlsx"),
                        new FileChooser.ExtensionFilter(Text.of("kit.list.csv"), "*.csv"),
                        new FileChooser.ExtensionFilter(Text.of("kit.list.pdf"), "*.pdf"));
        Optional<Path> chosen = path(chooser.showSaveDialog(owner.getScene().getWindow()));
        String ending = Optional.ofNullable(chooser.getSelectedExtensionFilter())
                .map(filter -> filter.getExtensions().get(0).substring(1))
                .orElse(".xlsx");
        return chosen.map(file ->
                file.getFileName().toString().contains(".") ? file : file.resolveSibling(file.getFileName() + ending));
    }

    /**
     * Where a file shall be written.
     *
     * @param owner stands in the window that waits meanwhile
     * @param title the window's title: what will be done
     * @param name proposed for the file
     */
    public static Optional<Path> newFile(Node owner, String title, String name) {
        FileChooser chooser = files(title);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner.getScene().getWindow()));
    }

    /** Which file shall be read. */
    public static Optional<Path> file(Node owner, String title) {
        return path(files(title).showOpenDialog(owner.getScene().getWindow()));
    }

    /** Which folder shall be used. */
    public static Optional<Path> folder(Node owner, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(owner.getScene().getWindow()));
    }

    private static FileChooser files(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return chooser;
    }

    private static Optional<Path> path(File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
