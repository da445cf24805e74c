package redress.desk.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/** One of a list. Letters typed choose the entry that begins with them; Alt+Down opens the list. */
public final class ChoiceField<T> extends ComboBox<T> {

    private static final long ONE_WORD_NANOS = 1_000_000_000L;

    private final Function<? super T, String> words;
    private String typed = "";
    private long lastKey;

    public ChoiceField(List<? extends T> choices, Function<? super T, String> words) {
        this.words = words;
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("A choice is not typed.");
            }
        });
        getItems().setAll(choices);
        addEventHandler(KeyEvent.KEY_TYPED, this::jump);
        focusedProperty().addListener((seen, before, now) -> typed = "");
    }

    /** What is chosen; empty if nothing yet. */
    public Optional<T> chosen() {
        return Optional.ofNullable(getValue());
    }

    public void choose(T choice) {
        setValue(choice);
    }

    /** The words of what is chosen; "" if nothing is. */
    public String words() {
        return chosen().map(words).orElse("");
    }

    /** Chooses what is called so; nothing, if nothing is. */
    public void chooseWords(String called) {
        setValue(getItems().stream()
                .filter(choice -> words.apply(choice).equals(called))
                .findFirst()
                .orElse(null));
    }

    /** Other choices; what was chosen stays if it is still among them. */
    public void offer(List<? extends T> choices) {
        Optional<T> before = chosen();
        getItems().setAll(choices);
        setValue(before.filter(choices::contains).orElse(null));
    }

    private void jump(KeyEvent key) {
        String letter = key.getCharacter();
        if (key.isControlDown() || key.isAltDown() || letter.isEmpty() || Character.isISOControl(letter.charAt(0))) {
            return;
        }
        long now = System.nanoTime();
        typed = (now - lastKey < ONE_WORD_NANOS ? typed : "") + letter.toLowerCase(Locale.UK);
        lastKey = now;
        getItems().stream()
                .filter(choice -> words.apply(choice)
                        .replace('\u00a0', ' ')
                        .toLowerCase(Locale.UK)
                        .startsWith(typed))
                .findFirst()
                .ifPresent(this::setValue);
    }
}
