package redress.desk.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import redress.accounts.May;
import redress.accounts.Permission;

/**
 * Refuses, where it is offered, what the account that is signed in may not do. A refused button stays in sight and in the
 * way of Tab, looks unpressable, bears the reason as tooltip and for screen readers, and says it when it is pressed. What
 * may be done is known to the whole window from its frame; where nobody signs in everything is.
 */
public final class Allowed {

    /** Style class of what is refused. */
    public static final String REFUSED = "refused";

    private record Desk(May may, Consumer<String> tell) {}

    private static final String COMMAND = "redress.allowed.command";
    private static final String SAID = "redress.allowed.said";

    private Allowed() {}

    /**
     * From now on all inside is held to what may be done.
     *
     * @param tell says why something pressed is refused
     */
    public static void within(Node whole, May may, Consumer<String> tell) {
        whole.getProperties().put(Desk.class, new Desk(may, tell));
    }

    /** Why a command cannot be done from this node, as a sentence; empty where it may. */
    public static Optional<String> refusal(Node at, String command) {
        return CommandNeeds.of(command)
                .flatMap(needed -> desk(at).flatMap(desk -> desk.may().refusal(needed)))
                .or(() -> Away.refusal(at, command));
    }

    /** Why something cannot be done from this node, as a sentence; empty where it may. */
    public static Optional<String> refusal(Node at, Permission needed) {
        return desk(at).flatMap(desk -> desk.may().refusal(needed));
    }

    /** The command, refused also where it may not be done from this node. */
    public static Command from(Node at, Command command) {
        return command.unless(() -> refusal(at, command.id()).or(command.refusal()));
    }

    /** What is done with a row, unless the command of this id may not be done from the node, which is said then. */
    public static <T> Consumer<T> by(Node at, String command, Consumer<T> act) {
        return row -> refusal(at, command).ifPresentOrElse(why -> tell(at, why), () -> act.accept(row));
    }

    /** Holds a button or link to what the command of this id needs. */
    public static <B extends ButtonBase> B on(B button, String command) {
        if (!Away.isHeld(command)) {
            return button;
        }
        button.getProperties().put(COMMAND, command);
        button.addEventFilter(
                ActionEvent.ACTION,
                pressed -> refusal(button, command).ifPresent(why -> {
                    pressed.consume();
                    tell(button, why);
                }));
        button.sceneProperty()
                .subscribe(scene -> Optional.ofNullable(scene).ifPresent(in -> mark(button, refusal(button, command))));
        return button;
    }

    /** An entry of a menu that does the command, or says why it cannot be done. */
    public static MenuItem item(MenuItem item, Command command, MenuButton menu) {
        item.setOnAction(chosen -> from(menu, command).perform().ifPresent(why -> tell(menu, why)));
        menu.showingProperty().subscribe(() -> {
            item.getStyleClass().remove(REFUSED);
            refusal(menu, command.id()).ifPresent(why -> item.getStyleClass().add(REFUSED));
        });
        return item;
    }

    /**
     * Holds what can be typed and chosen in a part to a permission: its words can be read and copied, not changed. Buttons
     * are held by their own commands.
     */
    public static void fields(Node part, Permission needed) {
        part.getProperties().put(Permission.class, needed);
        part.sceneProperty()
                .subscribe(scene -> Optional.ofNullable(scene)
                        .flatMap(in -> refusal(part, needed))
                        .ifPresent(why -> close(part, needed, why)));
    }

    /** What is held to a permission of its own is left to it. */
    private static void close(Node node, Permission needed, String why) {
        boolean other = node.getProperties().getOrDefault(Permission.class, needed) != needed;
        if (other || node.getProperties().putIfAbsent(SAID, why) != null) {
            return;
        }
        if (node instanceof TextInputControl text) {
            text.setEditable(false);
            text.setAccessibleHelp(why);
            text.getStyleClass().add(REFUSED);
        } else if (node instanceof ComboBoxBase
                || node instanceof ChoiceBox
                || node instanceof CheckBox
                || node instanceof RadioButton) {
            node.setDisable(true);
            node.setAccessibleHelp(why);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> close(child, needed, why));
            parent.getChildrenUnmodifiable().addListener((ListChangeListener<Node>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(child -> close(child, needed, why));
                }
            });
        }
    }

    /** A button that is held to a command shows anew whether it is refused. */
    static void markAnew(Node node) {
        if (node instanceof ButtonBase button && node.getProperties().get(COMMAND) instanceof String command) {
            mark(button, refusal(button, command));
        }
    }

    private static void mark(ButtonBase button, Optional<String> refusal) {
        boolean was = button.getStyleClass().remove(REFUSED);
        if (was && refusal.isEmpty()) {
            button.setTooltip(null);
            button.setAccessibleHelp(null);
        }
        refusal.ifPresent(why -> {
            button.getStyleClass().add(REFUSED);
            button.setTooltip(new Tooltip(why));
            button.setAccessibleHelp(why);
        });
    }

    private static void tell(Node at, String why) {
        desk(at).ifPresent(desk -> desk.tell().accept(why));
    }

    private static Optional<Desk> desk(Node at) {
        return above(at, Desk.class);
    }

    /** What is known to the window the node is in, or to the one its popover belongs to. */
    static <T> Optional<T> above(Node at, Class<T> what) {
        for (Node node = at; node != null; node = above(node)) {
            Object known = node.getProperties().get(what);
            if (what.isInstance(known)) {
                return Optional.of(what.cast(known));
            }
        }
        return Optional.empty();
    }

    private static Node above(Node node) {
        if (node.getParent() != null) {
            return node.getParent();
        }
        Window window =
                Optional.ofNullable(node.getScene()).map(Scene::getWindow).orElse(null);
        return window instanceof PopupWindow popup ? popup.getOwnerNode() : null;
    }
}
