package redress.desk.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which screen is in front, and the way back. Screens left behind keep their state; at most fifty are kept. */
public final class Navigator {

    private static final int KEPT = 50;

    private final Deque<Screen> behind = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Screen>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());

    /** The screen in front; empty before the first one. */
    public ReadOnlyObjectProperty<Optional<Screen>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Brings a screen to the front; the one that was there is found again by {@link #back}. */
    public void open(Screen screen) {
        Optional<Screen> before = current.get();
        if (before.isPresent() && before.get() == screen) {
            screen.hide();
            screen.show();
            return;
        }
        before.ifPresent(left -> {
            behind.push(left);
            if (behind.size() > KEPT) {
                behind.removeLast();
            }
        });
        bring(screen);
    }

    /** Puts a screen in the place of the one in front: a form that was saved is not come back to. */
    public void replace(Screen screen) {
        bring(screen);
    }

    /** Goes back one screen; false if there is none. */
    public boolean back() {
        if (behind.isEmpty()) {
            return false;
        }
        bring(behind.pop());
        return true;
    }

    /** The window closes: the screen in front is left, and keeps what was typed. */
    public void close() {
        current.get().ifPresent(Screen::hide);
    }

    /** The list of cases that was left last, whatever was looked at since. */
    public Optional<Screen> lastList() {
        return behind.stream().filter(CaseList.class::isInstance).findFirst();
    }

    /** Goes back to a screen left behind; what was opened after it is not come back to. */
    public void backTo(Screen screen) {
        if (behind.contains(screen)) {
            while (behind.pop() != screen) {
                // left out of the way back
            }
            bring(screen);
        }
    }

    private void bring(Screen screen) {
        current.get().ifPresent(Screen::hide);
        current.set(Optional.of(screen));
        screen.show();
        screen.focus();
    }
}
