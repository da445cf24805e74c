package redress.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import redress.desk.kit.Command;
import redress.desk.kit.Icon;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;

/** The find field: cases and people from the search, commands from the list; up to nine rows. */
final class Palette extends StackPane {

    private static final int ROWS = 9;
    private static final int COMMANDS = 4;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final TextField field = new TextField();
    private final Label keys = new Label("Ctrl+K");
    private final Popup popup = new Popup();
    private final VBox list = new VBox();
    private final Work.Lane lane;
    private final Function<String, List<Found>> search;
    private final Supplier<List<Command>> commands;
    private List<Row> rows = List.of();
    private int selected;

    private record Row(HBox node, Found found) {}

    /**
     * The field with its list.
     *
     * @param search runs in the background; with nothing typed it gives the last five cases
     * @param commands what can be done now, the open case's first
     */
    Palette(Work work, Function<String, List<Found>> search, Supplier<List<Command>> commands) {
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
        List<Found> all = new ArrayList<>(found);
        if (!words.isEmpty()) {
            matching(words).forEach(all::add);
        }
        list.getChildren().clear();
        List<Row> shown = new ArrayList<>();
        String group = "";
        for (Found each : all.subList(0, Math.min(ROWS, all.size()))) {
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

    private List<Found> matching(String words) {
        String low = words.toLowerCase(Locale.UK);
        return commands.get().stream()
                .filter(command -> command.text().toLowerCase(Locale.UK).contains(low))
                .limit(COMMANDS)
                .map(command -> new Found(
                        Text.of("shell.find.commands"),
                        command.text(),
                        command.refusal().get().orElse(command.keyWords()),
                        command::perform))
                .toList();
    }

    private Row row(Found found) {
        Label title = new Label(found.title());
        Label detail = new Label(found.detail());
        detail.getStyleClass().addAll("text-small", "text-muted");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(title, detail);
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
                if (popup.isShowing()) {
                    key.consume();
                    popup.hide();
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
        popup.hide();
        field.clear();
        found.open().run();
    }
}
