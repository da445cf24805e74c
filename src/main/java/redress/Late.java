package redress;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import redress.desk.kit.Screen;
import redress.desk.shell.Place;

/** A screen that is made when somebody first goes there, so that the desk stands before the screens nobody looks at yet. */
final class Late<T> {

    private final Supplier<T> maker;
    private final Function<T, ReadOnlyIntegerProperty> counted;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);
    private Optional<T> made = Optional.empty();

    Late(Supplier<T> maker) {
        this(maker, screen -> new ReadOnlyIntegerWrapper(0).getReadOnlyProperty());
    }

    /** A screen that counts what needs somebody there, from when it is made. */
    Late(Supplier<T> maker, Function<T, ReadOnlyIntegerProperty> counted) {
        this.maker = maker;
        this.counted = counted;
    }

    /** The screen; on the JavaFX thread, as all else about screens. */
    T get() {
        if (made.isEmpty()) {
            T screen = maker.get();
            made = Optional.of(screen);
            count.bind(counted.apply(screen));
        }
        return made.get();
    }

    /** Does something with it, if anybody was there yet: one made later reads all by itself. */
    void ifMade(Consumer<T> act) {
        made.ifPresent(act);
    }

    /** What the rail shows beside it; 0 until it is made. */
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** An entry of the rail that leads there. */
    static <T extends Screen> Place place(String id, String name, String icon, Late<T> screen, boolean atFoot) {
        return new Place(id, name, icon, screen::get, screen.count(), atFoot);
    }
}
