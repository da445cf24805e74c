package redress.desk.kit;

import java.util.function.Predicate;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.util.Callback;

/** How a table shares out its width; being of this kind tells JavaFX that it never needs a bar to scroll sideways. */
final class Constrained<F> extends ConstrainedColumnResizeBase implements Callback<F, Boolean> {

    private final Predicate<F> policy;

    Constrained(Predicate<F> policy) {
        this.policy = policy;
    }

    @Override
    public Boolean call(F change) {
        return policy.test(change);
    }
}
