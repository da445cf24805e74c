package redress.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import redress.accounts.May;
import redress.desk.kit.Allowed;
import redress.desk.kit.Command;
import redress.desk.kit.Focus;
import redress.desk.kit.Navigator;
import redress.desk.kit.Screen;
import redress.desk.kit.SpellCheck;
import redress.desk.kit.Text;
import redress.desk.kit.Theme;
import redress.desk.kit.UndoBar;
import redress.desk.kit.Work;

/** The window around all screens: top bar, rail, the screen in front, the undo bar, and the keys that work everywhere. */
public final class Frame extends BorderPane {

    /**
     * What the frame is told of the program around it.
     *
     * @param places the rail, from the top
     * @param user the name at the top right
     * @param newCase makes the screen of Ctrl+N
     * @param search finds cases and people, in the background; with "" the last five cases
     * @param menu further entries under the user's name, such as signing out
     */
    public record Surroundings(
            List<Place> places,
            String council,
            String user,
            Supplier<Screen> newCase,
            Function<String, List<Found>> search,
            ObservableValue<BackupNote> backup,
            List<Command> menu) {
        public Surroundings {
            places = List.copyOf(places);
            menu = List.copyOf(menu);
        }
    }

    private final Surroundings around;
    private final Navigator navigator;
    private final UndoBar undoBar;
    private final Palette palette;
    private final Rail rail;
    private final StackPane front = new StackPane();
    private final VBox over = new VBox();
    private final List<Command> always = new ArrayList<>();
    private final TopBar topBar;
    private Optional<Node> news = Optional.empty();

    public Frame(Surroundings around, Theme theme, Navigator navigator, Work work, UndoBar undoBar) {
        this.around = around;
        this.navigator = navigator;
        this.undoBar = undoBar;
        palette = new Palette(work, around.search(), this::commands, undoBar::note);
        Command newCase = Command.of(
                        "frame.new",
                        Text.of("shell.new"),
                        () -> navigator.open(around.newCase().get()))
                .withKeys("Shortcut+N");
        rail = new Rail(around.places(), around.council(), around.backup(), place -> go(place));
        DisplayCommands display = new DisplayCommands(theme);
        Stream.of(Stream.of(newCase), places(), moving(), display.all().stream(), around.menu().stream())
                .flatMap(each -> each)
                .forEach(always::add);
        Command fresh = Command.of(
                "frame.new.bar", newCase.text(), () -> newCase.perform().ifPresent(undoBar::note));
        topBar = new TopBar(palette, fresh, around.user(), List.of(display.looks(), display.sizes(), around.menu()));
        setTop(topBar);
        setLeft(rail);
        setCenter(middle());
        new FrameKeys(this, navigator, undoBar, display.otherKeys()).listen();
        getStyleClass()
                .addListener((javafx.beans.Observable change) ->
                        narrow(getStyleClass().contains("narrow")));
        navigator.currentProperty().subscribe(screen -> screen.ifPresent(this::bring));
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((property, from, to) -> keepFocus(from));
    }

    /** What had the focus is gone, and JavaFX gave it to the top bar, the first in the window: the screen takes it back. */
    private void keepFocus(Node gone) {
        if (gone != null && gone.getScene() == null) {
            Platform.runLater(() -> {
                if (Focus.isIn(topBar)) {
                    navigator.currentProperty().get().ifPresent(Screen::focus);
                }
            });
        }
    }

    /** Holds every screen to what whoever is signed in may do. */
    public void allow(May may) {
        Allowed.within(this, may, undoBar::note);
    }

    /** Goes to the first place; called once, when the window is there. */
    public void start() {
        go(around.places().get(0));
    }

    /**
     * Marks the whole window with a coloured frame and word.
     *
     * @param act what pressing it does, or choosing it in the palette; given the word, to open something below it
     */
    public void mark(String word, String deed, Consumer<Node> act) {
        Button mark = new Button(word);
        Command command = Command.of("frame.mark", deed, () -> act.accept(mark));
        mark.setOnAction(e -> command.perform());
        mark.setAccessibleText(Text.of("shell.mark", word, deed));
        mark.setMinWidth(USE_PREF_SIZE);
        topBar.mark(mark);
        getStyleClass().add("marked-frame");
        always.add(command);
    }

    /** Adds what else can always be done, at the foot of the menu under the user's name. */
    public void offer(List<Command> commands) {
        topBar.offer(commands);
        always.addAll(commands);
    }

    /** Puts something over every screen, such as what is amiss everywhere. */
    public void over(Node node) {
        over.getChildren().add(node);
    }

    /** Tells something quietly over every screen until it is closed; at most one thing at a time. */
    void tell(Node bar) {
        closeNews();
        news = Optional.of(bar);
        over.getChildren().add(bar);
    }

    /** Puts away what was told; false where nothing was. */
    boolean closeNews() {
        Optional<Node> told = news;
        news = Optional.empty();
        told.ifPresent(bar -> over.getChildren().remove(bar));
        return told.isPresent();
    }

    /** What can be done now: the screen's commands first, then those that always can. */
    List<Command> commands() {
        return Stream.concat(
                        navigator.currentProperty().get().stream().flatMap(screen -> screen.commands().stream()),
                        always.stream())
                .map(command -> Allowed.from(this, command))
                .toList();
    }

    /** F6: the next pane, or the one before. */
    void nextPane(int by) {
        List<Node> panes = new ArrayList<>(List.of(rail));
        panes.addAll(over.getChildren());
        navigator.currentProperty().get().ifPresent(screen -> panes.addAll(screen.panes()));
        if (undoBar.isVisible()) {
            panes.add(undoBar);
        }
        int at = 0;
        for (int i = 0; i < panes.size(); i++) {
            at = Focus.isIn(panes.get(i)) ? i : at;
        }
        for (int i = 1; i <= panes.size(); i++) {
            if (Focus.first(panes.get(Math.floorMod(at + by * i, panes.size())))) {
                return;
            }
        }
    }

    private void narrow(boolean on) {
        rail.narrow(on);
        palette.narrow(on);
    }

    Navigator navigator() {
        return navigator;
    }

    Palette palette() {
        return palette;
    }

    private void go(Place place) {
        navigator.open(place.screen().get());
    }

    private void bring(Screen screen) {
        Node content = screen.content();
        if (!content.getStyleClass().contains("content-limit")) {
            content.getStyleClass().add("content-limit");
        }
        front.getChildren().setAll(content);
        content.applyCss(); // what lies in a scroll pane is in the scene, and can take the focus, only from here on
        rail.mark(screen.place());
        Optional.ofNullable(getScene()).map(Scene::getWindow).ifPresent(window -> screen.focus());
    }

    private VBox middle() {
        front.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(front, Priority.ALWAYS);
        front.setMinHeight(0);
        HBox holder = new HBox(undoBar);
        holder.getStyleClass().add("undo-holder");
        holder.visibleProperty().bind(undoBar.visibleProperty());
        holder.managedProperty().bind(undoBar.visibleProperty());
        return new VBox(over, front, holder);
    }

    private Stream<Command> places() {
        List<Command> made = new ArrayList<>();
        int number = 1;
        for (Place place : around.places()) {
            String keys = place.atFoot() ? "Shortcut+Comma" : "Shortcut+" + number++;
            made.add(Command.of("frame.place." + place.id(), Text.of("shell.go", place.name()), () -> go(place))
                    .withKeys(keys)
                    .withIcon(place.icon()));
        }
        return made.stream();
    }

    private Stream<Command> moving() {
        Command find =
                Command.of("frame.find", Text.of("shell.find"), palette::open).withKeys("Shortcut+K");
        Command back =
                Command.of("frame.back", Text.of("shell.back"), navigator::back).withKeys("Alt+Left");
        Command pane = Command.of("frame.pane", Text.of("shell.pane"), () -> nextPane(1))
                .withKeys("F6");
        Command keys = Command.of("frame.help", Text.of("shell.help.here"), this::openHelp)
                .withKeys("F1");
        Command undo = Command.of("frame.undo", Text.of("shell.undo"), undoBar::undo)
                .withKeys("Shortcut+Z")
                .unless(() -> undoBar.lastProperty().get().isPresent()
                        ? Optional.empty()
                        : Optional.of(Text.of("shell.undo.nothing")));
        Command spelling = Command.of("frame.spelling", Text.of("shell.spelling"), () -> SpellCheck.next(front))
                .withKeys("F7")
                .unless(() -> SpellCheck.isAnything(front)
                        ? Optional.empty()
                        : Optional.of(Text.of("shell.spelling.nothing")));
        return Stream.of(find, back, pane, keys, undo, spelling, WhatsNew.command(navigator));
    }

    private void openHelp() {
        navigator
                .currentProperty()
                .get()
                .filter(screen -> !(screen instanceof HelpScreen))
                .ifPresent(screen -> navigator.open(new HelpScreen(HelpBook.shipped(), screen, commands())));
    }
}
