package redress.desk.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import redress.spelling.Misspelling;
import redress.spelling.OwnWords;
import redress.spelling.Speller;

/**
 * Spelling in the longer fields of a window. The dictionary is read off the screen's thread when the first words are
 * to be checked; a window without longer fields never reads it.
 */
public final class SpellCheck {

    private static final String NAMES = "redress.spelling.names";

    private final Work work;
    private final OwnWords own;
    private Optional<Speller> speller = Optional.empty();

    public SpellCheck(Work work, OwnWords own) {
        this.work = work;
        this.own = own;
    }

    /** Every {@link TextBox} inside this node is checked from now on. */
    public void watch(Node root) {
        root.getProperties().put(SpellCheck.class, this);
    }

    /** The words of these names are right in every text box inside this node; asked anew at each check. */
    public static void know(Node part, Supplier<String> names) {
        part.getProperties().put(NAMES, names);
    }

    /** Goes to the next word to check inside this node, from where the keyboard is; false if there is none. */
    public static boolean next(Node part) {
        List<TextBox> boxes = new ArrayList<>();
        collect(part, boxes);
        int at = 0;
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).isFocused()) {
                if (boxes.get(i).marks().goToNext()) {
                    return true;
                }
                at = i + 1;
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get((at + i) % boxes.size()).marks().goToFirst()) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything inside this node is to be checked. */
    public static boolean isAnything(Node part) {
        List<TextBox> boxes = new ArrayList<>();
        collect(part, boxes);
        return boxes.stream().anyMatch(box -> !box.marks().found().isEmpty());
    }

    private static void collect(Node part, List<TextBox> boxes) {
        if (!part.isVisible()) {
            return;
        }
        if (part instanceof TextBox box) {
            boxes.add(box);
        } else if (part instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, boxes));
        }
    }

    static Optional<SpellCheck> above(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getProperties().get(SpellCheck.class) instanceof SpellCheck check) {
                return Optional.of(check);
            }
        }
        return Optional.empty();
    }

    static String namesAbove(Node node) {
        StringBuilder names = new StringBuilder();
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getProperties().get(NAMES) instanceof Supplier<?> supplier) {
                names.append(supplier.get()).append('\n');
            }
        }
        return names.toString();
    }

    Work.Lane lane() {
        return work.lane();
    }

    List<Misspelling> check(String text, String names) {
        return speller().check(text, names);
    }

    List<String> suggest(String word) {
        return speller().suggest(word);
    }

    /** From now on the word is one of the council's own; then is run on the screen's thread. */
    void learn(String word, Runnable then) {
        work.run(() -> {
                    speller().learn(word);
                    return word;
                })
                .then(learnt -> then.run());
    }

    private synchronized Speller speller() {
        Speller ready = speller.orElseGet(() -> Speller.british(own));
        speller = Optional.of(ready);
        return ready;
    }
}
