package redress.desk.casefile;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.casework.Paper;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.documents.mail.FileType;
import redress.documents.mail.Risk;

/** The documents of a case: what each is, how and when it came, and how to open it, copy it out or take it back. */
final class PaperPane extends VBox {

    private final CaseView view;
    private final PaperDesk desk;

    PaperPane(CaseView view, PaperDesk desk) {
        this.view = view;
        this.desk = desk;
        getStyleClass().add("gap-panel");
        HBox head = new HBox(Words.section(Text.of("casefile.paper.title")), ButtonRow.button(desk.add()));
        HBox.setHgrow(head.getChildren().get(0), Priority.ALWAYS);
        ((javafx.scene.layout.Region) head.getChildren().get(0)).setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("gap");
        getChildren().addAll(head, Words.small(Text.of("casefile.paper.hint")));
        if (view.state().papers().isEmpty()) {
            getChildren().add(new EmptyState(Text.of("casefile.paper.none")));
        }
        view.state().papers().forEach(paper -> getChildren().add(row(paper)));
    }

    private HBox row(Paper paper) {
        FileType type = FileType.kept(paper.mediaType());
        VBox words = new VBox(
                Words.strong(paper.name()),
                Words.small(Text.of(
                        "casefile.paper.what",
                        type.label(),
                        size(paper.bytes()),
                        origin(paper),
                        DateWords.list(paper.filed(), view.today()))));
        if (type.risk() != Risk.NONE) {
            words.getChildren().add(Words.small(Text.of("casefile.paper.risk")));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(
                new Icon(icon(type), "icon-muted"),
                words,
                button(Text.of("casefile.paper.open"), paper, () -> desk.open(view.state(), paper)),
                button(Text.of("casefile.paper.save"), paper, () -> desk.saveCopy(view.state(), paper)),
                button(Text.of("casefile.paper.take-back"), paper, () -> desk.takeBack(paper)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("panel", "gap");
        return row;
    }

    private static Button button(String words, Paper paper, Runnable action) {
        Button button = ButtonRow.flat(Command.of("document", words, action));
        button.setAccessibleText(Text.of("casefile.paper.button", words, paper.name()));
        return button;
    }

    private static String origin(Paper paper) {
        return switch (paper.origin()) {
            case "email" -> Text.of("casefile.paper.origin.email");
            case "attachment" -> Text.of("casefile.paper.origin.attachment");
            default -> Text.of("casefile.paper.origin.file");
        };
    }

    static String icon(FileType type) {
        return switch (type) {
            case EMAIL, OUTLOOK -> "fth-mail";
            case JPEG, PNG, GIF, TIFF, WEBP, HEIC, BITMAP -> "fth-image";
            case PDF, WORD, OPEN_DOCUMENT, OLD_OFFICE, RTF, TEXT -> "fth-file-text";
            default -> type.risk() == Risk.NONE ? "fth-file" : "fth-alert-triangle";
        };
    }

    /** "830 bytes", "34 KB", "1.2 MB". */
    static String size(long bytes) {
        if (bytes < 1024) {
            return Text.of("casefile.paper.bytes", bytes);
        }
        return bytes < 1024 * 1024
                ? String.format(Locale.UK, "%d KB", Math.round(bytes / 1024.0))
                : String.format(Locale.UK, "%.1f MB", bytes / (1024.0 * 1024.0));
    }
}
