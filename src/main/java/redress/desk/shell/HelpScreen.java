package redress.desk.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import redress.desk.kit.Beside;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/**
 * F1: what the screen or act one came from is for, and its keys; beside it every other page of the help, found by the
 * words in it.
 */
final class HelpScreen extends Screen {

    /** What is offered beside every page: the quick guide, and what is new. */
    private static final Set<String> OFFERED = Set.of("start.guide", WhatsNew.COMMAND);

    private final HelpBook book;
    private final List<Command> commands;
    private final Optional<HelpPage> begin;
    private final PageHeader header = new PageHeader(Text.of("shell.help"));
    private final TextField search = new TextField();
    private final ListView<HelpBook.Found> found = new ListView<>();
    private final VBox shown = new VBox();
    private final ScrollPane scroll;
    private final Page page;

    /**
     * Help for a screen.
     *
     * @param commands what can be done there, with its keys
     */
    HelpScreen(HelpBook book, Screen of, List<Command> commands) {
        super(of.place(), Text.of("shell.help"));
        this.book = book;
        this.commands = List.copyOf(commands);
        begin = book.page(of.help()).or(() -> book.page(of.place()));
        search.setPromptText(Text.of("shell.help.search"));
        search.setAccessibleText(Text.of("shell.help.search"));
        search.textProperty().subscribe(words -> found.getItems().setAll(book.find(words)));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::down);
        list();
        shown.getStyleClass().addAll("panel", "gap-panel", "help-page");
        scroll = new ScrollPane(shown);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true); // so that the arrow keys scroll it
        scroll.getStyleClass().add("help-scroll");
        VBox left = new VBox(search, found);
        left.getStyleClass().add("gap");
        left.setMinWidth(Region.USE_PREF_SIZE);
        VBox.setVgrow(found, Priority.ALWAYS);
        Beside halves = new Beside(left, scroll, scroll).needing("help-ruler");
        VBox.setVgrow(halves, Priority.ALWAYS);
        header.sentence(Text.of("shell.help.sentence", of.titleProperty().get()));
        header.actions(commands.stream()
                .filter(command -> OFFERED.contains(command.id()))
                .map(ButtonRow::button)
                .toList());
        page = new Page(header, halves);
        page.getStylesheets()
                .add(HelpScreen.class.getResource("/redress/desk/help.css").toExternalForm());
        begin.ifPresent(this::show);
    }

    private void list() {
        Focus.escapeLeaves(found);
        found.setAccessibleText(Text.of("shell.help.pages"));
        found.getStyleClass().addAll("report-sections", "help-list");
        found.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(HelpBook.Found item, boolean empty) {
                super.updateItem(item, empty);
                setText(null);
                setGraphic(empty || item == null ? null : cell(item));
            }
        });
        found.setPlaceholder(Words.muted(Text.of("shell.help.nothing")));
        found.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, from, to) -> Optional.ofNullable(to).ifPresent(hit -> show(hit.page())));
    }

    private VBox cell(HelpBook.Found hit) {
        VBox lines = new VBox(Words.body(hit.page().title()));
        if (!search.getText().isBlank()) {
            lines.getChildren().add(Words.small(hit.excerpt()));
        }
        lines.setMinWidth(0);
        lines.prefWidthProperty().bind(found.widthProperty().multiply(0.85));
        return lines;
    }

    private void down(KeyEvent key) {
        boolean into = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER;
        if (into && !found.getItems().isEmpty()) {
            key.consume();
            found.requestFocus();
            found.getSelectionModel().selectFirst();
        }
    }

    /** Shows a page; the one of the screen with its keys. */
    void show(HelpPage wanted) {
        header.title(wanted.title());
        scroll.setAccessibleText(wanted.title());
        shown.getChildren().clear();
        GridPane terms = new GridPane();
        terms.getStyleClass().add("help-terms");
        for (HelpPage.Part part : wanted.parts()) {
            if (part instanceof HelpPage.Part.Term term) {
                Label word = Words.strong(term.term());
                word.setMinWidth(Region.USE_PREF_SIZE);
                terms.addRow(terms.getRowCount(), word, Words.body(term.meaning()));
            } else if (part instanceof HelpPage.Part.Step step) {
                shown.getChildren().add(Words.body(Text.of("shell.help.step", step.words())));
            } else {
                shown.getChildren().add(Words.body(part.words()));
            }
            if (terms.getRowCount() == 1 && !shown.getChildren().contains(terms)) {
                shown.getChildren().add(terms);
            }
        }
        seeAlso(wanted);
        if (begin.filter(wanted::equals).isPresent()) {
            shown.getChildren().addAll(Words.section(Text.of("shell.keys")), keys());
        }
        scroll.setVvalue(0);
    }

    private void seeAlso(HelpPage of) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("help-links");
        of.seeAlso().stream()
                .flatMap(id -> book.page(id).stream())
                .forEach(other -> links.getChildren().add(Words.link(other.title(), () -> show(other))));
        if (!links.getChildren().isEmpty()) {
            shown.getChildren().addAll(Words.section(Text.of("shell.help.see-also")), links);
        }
    }

    private GridPane keys() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-terms");
        int row = 0;
        for (Command command : commands) {
            if (command.keys().isPresent()) {
                Label keys = Words.strong(command.keyWords());
                keys.setMinWidth(Region.USE_PREF_SIZE);
                grid.addRow(
                        row++,
                        keys,
                        Words.body(command.text()),
                        Words.small(command.refusal().get().orElse("")));
            }
        }
        return grid;
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Node> panes() {
        return List.of(search, found, scroll);
    }

    @Override
    public boolean escape() {
        boolean typed = !search.getText().isEmpty();
        search.clear();
        if (typed) {
            search.requestFocus();
        }
        return typed;
    }
}
