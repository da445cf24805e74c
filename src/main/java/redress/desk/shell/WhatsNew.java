package redress.desk.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.db.ProgramVersion;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Icon;
import redress.desk.kit.Navigator;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** What changed from version to version: a page of the help each, and after an upgrade, once, a bar that can be closed. */
public final class WhatsNew {

    /** Of the command that opens it, so that the help offers it. */
    static final String COMMAND = "shell.news";

    private static final String PAGE = "version-";
    private static final int LINES = 4;

    private final HelpBook book;
    private final ProgramVersion now;

    WhatsNew(HelpBook book, ProgramVersion now) {
        this.book = book;
        this.now = now;
    }

    /** "What is new": the newest page, in the help. */
    public static Command command(Navigator navigator) {
        return Command.of(COMMAND, Text.of("shell.news"), () -> shipped().open(navigator))
                .withIcon("fth-gift");
    }

    /**
     * After an upgrade, and only at the first start of the new version, tells below the top bar what is new. Nothing
     * where Redress starts for the first time.
     */
    public static void tellOnce(Frame frame, SettingsFile file) {
        WhatsNew news = shipped();
        Optional<ProgramVersion> before = file.lastVersion();
        if (before.filter(news.now::equals).isEmpty()) {
            file.keepVersion(news.now);
        }
        before.filter(last -> !news.since(last).isEmpty()).ifPresent(last -> frame.tell(news.bar(last, frame)));
    }

    private static WhatsNew shipped() {
        return new WhatsNew(HelpBook.shipped(), ProgramVersion.ofThisProgram());
    }

    /** The versions that have a page, the newest first as they stand in the file. */
    List<ProgramVersion> versions() {
        return book.pages().stream()
                .filter(page -> page.id().startsWith(PAGE))
                .map(page -> new ProgramVersion(page.id().substring(PAGE.length())))
                .toList();
    }

    /** What changed in the versions after one, up to this program's, the newest first. */
    List<String> since(ProgramVersion last) {
        return versions().stream()
                .filter(version -> version.compareTo(last) > 0 && version.compareTo(now) <= 0)
                .flatMap(version -> book.page(PAGE + version.text()).stream())
                .flatMap(page -> page.parts().stream())
                .map(HelpPage.Part::words)
                .toList();
    }

    private HBox bar(ProgramVersion last, Frame frame) {
        VBox words = new VBox(Words.strong(Text.of("shell.news.title", now.text())));
        since(last).stream()
                .limit(LINES)
                .forEach(line -> words.getChildren().add(Words.body(Text.of("shell.help.step", line))));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button all = ButtonRow.button(Command.of("shell.news.all", Text.of("shell.news.all"), () -> {
            frame.closeNews();
            open(frame.navigator());
        }));
        Button close = ButtonRow.flat(Command.of("shell.news.close", Text.of("shell.news.close"), frame::closeNews));
        all.getStyleClass().add("small");
        close.getStyleClass().add("small");
        Icon icon = new Icon("fth-gift");
        icon.getStyleClass().add("icon-large");
        HBox bar = new HBox(icon, words, all, close);
        bar.setAlignment(Pos.TOP_LEFT);
        bar.getStyleClass().addAll("banner", "news-bar");
        bar.setAccessibleText(Text.of("shell.news.title", now.text()));
        return bar;
    }

    private void open(Navigator navigator) {
        navigator.currentProperty().get().ifPresent(front -> {
            HelpScreen help = front instanceof HelpScreen already ? already : new HelpScreen(book, front, List.of());
            if (help != front) {
                navigator.open(help);
            }
            versions().stream()
                    .findFirst()
                    .flatMap(newest -> book.page(PAGE + newest.text()))
                    .ifPresent(help::show);
        });
    }
}
