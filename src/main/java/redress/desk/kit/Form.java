package redress.desk.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Rows under one another, several on a line where they belong together, and the count of what is wrong. */
public final class Form extends VBox {

    private record Watched(FormRow row, Subscription subscription) {}

    private final List<Watched> rows = new ArrayList<>();
    private final ReadOnlyIntegerWrapper problems = new ReadOnlyIntegerWrapper(this, "problems", 0);

    public Form() {
        getStyleClass().add("form");
    }

    /** Adds rows side by side, on further lines where there is no room; rows without a width share what is left. */
    public Form line(FormRow... members) {
        List<FormRow> sharing =
                Arrays.stream(members).filter(row -> !row.isFixed()).toList();
        SpreadLine line = SpreadLine.sharing(sharing, members);
        line.getStyleClass().add("form-line");
        for (FormRow row : members) {
            watch(row);
        }
        getChildren().add(line);
        return this;
    }

    /** Adds a row over the whole width. */
    public Form row(FormRow row) {
        watch(row);
        getChildren().add(row);
        return this;
    }

    /** Adds something that is not a field: a heading, a toggle row, a grid of points. */
    public Form add(Node node) {
        getChildren().add(node);
        return this;
    }

    /** Counts a row that stands inside something added with {@link #add}. */
    public void watch(FormRow row) {
        rows.add(new Watched(row, row.problemProperty().subscribe(() -> count())));
        count();
    }

    /** Forgets a row that was taken away again. */
    public void forget(FormRow row) {
        rows.removeIf(watched -> {
            boolean same = watched.row() == row;
            if (same) {
                watched.subscription().unsubscribe();
            }
            return same;
        });
        count();
    }

    /** Checks every row, shows what is wrong, and goes to the first; true if all is well. */
    public boolean check() {
        boolean well = true;
        for (Watched watched : rows) {
            well &= watched.row().checkNow();
        }
        if (!well) {
            goToProblem();
        }
        return well;
    }

    /** How many fields are wrong, as shown. */
    public ReadOnlyIntegerProperty problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** "1 thing to put right", gone when nothing is; pressing it goes there. */
    public Hyperlink problemsLink() {
        Hyperlink link = Words.link("", this::goToProblem);
        link.getStyleClass().add("problems");
        link.setGraphic(new Icon("fth-alert-circle"));
        link.textProperty()
                .bind(Bindings.createStringBinding(() -> Text.of("kit.form.problems", problems.get()), problems));
        link.accessibleTextProperty().bind(link.textProperty());
        link.visibleProperty().bind(problems.greaterThan(0));
        link.managedProperty().bind(link.visibleProperty());
        return link;
    }

    private void goToProblem() {
        rows.stream()
                .map(Watched::row)
                .filter(row -> row.problemProperty().get().isPresent())
                .findFirst()
                .ifPresent(FormRow::focusField);
    }

    private void count() {
        problems.set((int) rows.stream()
                .filter(watched -> watched.row().problemProperty().get().isPresent())
                .count());
    }
}
