package redress.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import redress.desk.kit.Command;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** The find field: cases and people from the search, commands from the list; up to nine rows. */
final class Palette extends StackPane {

    private static final int ROWS = 9;
    private static final int COMMANDS = 4;
    private static final int FEWEST_COMMANDS = 2;
    private static final int LONG = 34;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final TextField field = new TextField();
    private final Label keys = new Label("Ctrl+K");
    private final Popup popup = new Popup();
    private final VBox list = new VBox();
    private final Work.Lane lane;
    private final Function<String, List<Found>> search;
    private final Supplier<List<Command>> commands;
    private final Consumer<String> refused;
    private List<Row> rows = List.of();
    private int selected;
    private Optional<Node> before = Optional.empty();

    private record Row(HBox node, Found found) {}

    /**
     * The field with its list.
     *
     * @param search runs in the background; with nothing typed it gives the last five cases
     * @param commands what can be done now, the open case's first
     * @param refused is told why a command chosen cannot be done
     */
    Palette(
            Work work,
            Function<String, List<Found>> search,
            Supplier<List<Command>> commands,
            Consumer<String> refused) {
        this.refused = refused;
        this.lane = work.lane();
        this.search = search;
        this.commands = commands;
        field.setPromptText(Text.of("shell.find.prompt"));
        field.setAccessibleText(Text.of("shell.find.prompt"));
        keys.getStyleClass().add("key-hint");
        keys.setMouseTransparent(true);
        Icon icon = new Icon("fth-search", "icon-muted");
        icon.setMouseTransparent(true);
        icon.setMaxWidth(USE_PREF_SIZE);
        setAlignment(icon, Pos.CENTER_LEFT);
        setAlignment(keys, Pos.CENTER_RIGHT);
        getStyleClass().add("find");
        getChildren().addAll(field, icon, keys);
        list.getStyleClass().add("palette");
        popup.getContent().add(list);
        popup.setAutoFix(true);
        popup.setHideOnEscape(false); // Esc also empties the field and gives the keyboard back
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT); // the shadow stands outside
        field.textProperty().subscribe(() -> {
            if (field.isFocused()) {
                look();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.setOnMouseClicked(e -> look());
    }

    /** A short prompt that holds the key too, for large text and narrow windows. */
    void narrow(boolean on) {
        field.setPromptText(on ? Text.of("shell.find.short") : Text.of("shell.find.prompt"));
        keys.setVisible(!on);
    }

    /** Ctrl+K. */
    void open() {
        before = Optional.ofNullable(getScene().getFocusOwner()).filter(node -> node != field);
        field.requestFocus();
        field.selectAll();
        look();
    }

    /** What is listed now, for tests. */
    List<String> listed() {
        return rows.stream().map(row -> row.found().title()).toList();
    }

    private void look() {
        String words = field.getText().strip();
        lane.run(() -> search.apply(words)).then(found -> show(words, found));
    }

    private void show(String words, List<Found> found) {
        if (!field.isFocused()) {
            return;
        }
        List<Found> matching = matching(words);
        list.getChildren().clear();
        List<Row> shown = new ArrayList<>();
        String group = "";
        for (Found each : fitting(found, matching)) {
            if (!each.group().equals(group)) {
                group = each.group();
                Label head = new Label(group);
                head.getStyleClass().add("palette-group");
                list.getChildren().add(head);
            }
            Row row = row(each);
            shown.add(row);
            list.getChildren().add(row.node());
        }
        if (shown.isEmpty() && !words.isEmpty()) {
            list.getChildren().add(Words.muted(Text.of("shell.find.nothing", words)));
        }
        rows = List.copyOf(shown);
        select(0);
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        if (!list.getChildren().isEmpty() && at != null) {
            popup.show(field, at.getMinX(), at.getMaxY() + 2);
        } else {
            popup.hide();
        }
    }

    /** At most nine rows: commands get what cases and people leave, but two at least; cases are cut before people. */
    private static List<Found> fitting(List<Found> found, List<Found> matching) {
        int commands = Math.min(matching.size(), Math.max(FEWEST_COMMANDS, ROWS - found.size()));
        int others = Math.min(found.size(), ROWS - commands);
        String first = found.isEmpty() ? "" : found.get(0).group();
        List<Found> cases =
                found.stream().filter(each -> each.group().equals(first)).toList();
        List<Found> people =
                found.stream().filter(each -> !each.group().equals(first)).toList();
        List<Found> all =
                new ArrayList<>(cases.subList(0, Math.max(0, Math.min(cases.size(), others - people.size()))));
        all.addAll(people.subList(0, Math.min(people.size(), others)));
        all.addAll(matching.subList(0, commands));
        return all;
    }

    private List<Found> matching(String words) {
        return CommandSearch.of(commands.get(), words).stream()
                .limit(COMMANDS)
                .map(command -> new Found(
                        Text.of("shell.find.commands"),
                        command.text(),
                        command.refusal().get().orElse(command.keyWords()),
                        () -> command.perform().ifPresent(refused)))
                .toList();
    }

    private Row row(Found found) {
        Label title = new Label(found.title());
        Label detail = new Label(found.detail());
        detail.getStyleClass().addAll("text-small", "text-muted");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(title, detail);
        if (title.getText().length() > LONG) { // a subject gives way, a name or command does not
            title.setMinWidth(0);
            detail.setMinWidth(USE_PREF_SIZE);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("palette-row");
        line.setOnMousePressed(e -> open(found));
        return new Row(line, found);
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> step(key, 1);
            case UP -> step(key, -1);
            case ENTER -> {
                key.consume();
                chosen().ifPresent(this::open);
            }
            case ESCAPE -> {
                if (popup.isShowing() || before.isPresent()) {
                    key.consume();
                    leave();
                }
            }
            default -> {}
        }
    }

    private void step(KeyEvent key, int by) {
        key.consume();
        if (!popup.isShowing()) {
            look();
        } else if (!rows.isEmpty()) {
            select(Math.floorMod(selected + by, rows.size()));
        }
    }

    private Optional<Found> chosen() {
        return popup.isShowing() && selected < rows.size()
                ? Optional.of(rows.get(selected).found())
                : Optional.empty();
    }

    private void select(int index) {
        selected = index;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).node().pseudoClassStateChanged(SELECTED, i == index);
        }
        // the list never has the focus, so the field speaks the row
        field.setAccessibleHelp(
                chosen().map(found -> found.title() + ", " + found.detail()).orElse(Text.of("shell.find.prompt")));
    }

    private void open(Found found) {
        leave();
        found.open().run();
    }

    /** The keyboard goes back to where it was before Ctrl+K. */
    private void leave() {
        popup.hide();
        field.clear();
        before.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
        before = Optional.empty();
    }
}
