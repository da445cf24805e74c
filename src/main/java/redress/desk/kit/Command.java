package redress.desk.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;

/**
 * Something that can be done: one entry feeds the menu, the palette and the list of keys.
 *
 * @param id "case.extend": never shown
 * @param text the verb first: "Extend stage 1"
 * @param icon a Feather name such as "fth-printer"; empty for none
 * @param keys the keys that do it, anywhere on its screen
 * @param refusal why it cannot be done now, as a sentence; empty when it can
 * @param action does it
 */
public record Command(
        String id,
        String text,
        String icon,
        Optional<KeyCombination> keys,
        Supplier<Optional<String>> refusal,
        Runnable action) {

    /** A command that is always possible and has no keys. */
    public static Command of(String id, String text, Runnable action) {
        return new Command(id, text, "", Optional.empty(), Optional::empty, action);
    }

    /** F5: reads anew what the screen shows. */
    public static Command again(Runnable read) {
        return of("kit.again", Text.of("kit.again"), read).withKeys("F5");
    }

    /**
     * The same with keys.
     *
     * @param combination in JavaFX's words: "Shortcut+N", "Alt+Left", "F5"
     */
    public Command withKeys(String combination) {
        return new Command(id, text, icon, Optional.of(KeyCombination.valueOf(combination)), refusal, action);
    }

    public Command withIcon(String featherName) {
        return new Command(id, text, featherName, keys, refusal, action);
    }

    /** The same, refused with a sentence whenever the supplier has one. */
    public Command unless(Supplier<Optional<String>> reason) {
        return new Command(id, text, icon, keys, reason, action);
    }

    /** Does it, if it can be done now; else answers the reason. */
    public Optional<String> perform() {
        Optional<String> reason = refusal.get();
        if (reason.isEmpty()) {
            action.run();
        }
        return reason;
    }

    /** The keys in words, "Ctrl+N"; empty if there are none. */
    public String keyWords() {
        return keys.map(k -> k.getName()
                        .replace("Shortcut", "Ctrl")
                        .replace("Comma", ",")
                        .replace("Period", "."))
                .orElse("");
    }
}
