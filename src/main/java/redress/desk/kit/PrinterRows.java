package redress.desk.kit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import redress.documents.PrintOrder;
import redress.documents.Printer;
import redress.documents.Printers;

/**
 * Which printer, how many copies, one side or both: our own choice, since the system's dialogs are not made for screen readers.
 * Where there is no printer it says so.
 */
public final class PrinterRows extends VBox {

    private static final int MOST = 9;

    private final Form form = new Form();
    private final ChoiceField<Printer> printer = new ChoiceField<>(List.of(), Printer::name);
    private final ChoiceField<Integer> copies =
            new ChoiceField<>(IntStream.rangeClosed(1, MOST).boxed().toList(), String::valueOf);
    private final CheckBox bothSides = new CheckBox(Text.of("kit.print.both-sides"));
    private final Label none = Words.body(Text.of("kit.print.none"));
    private final ReadOnlyObjectWrapper<Optional<Boolean>> any =
            new ReadOnlyObjectWrapper<>(this, "any", Optional.empty());

    /** Asks for the printers in the background and proposes the usual one, both sides. */
    public PrinterRows(Work work, Printers printers) {
        none.setFocusTraversable(true);
        none.setWrapText(true);
        none.setVisible(false);
        none.setManaged(false);
        copies.choose(1);
        bothSides.setSelected(true);
        bothSides.setWrapText(true);
        form.line(
                FormRow.of(Text.of("kit.print.printer"), printer)
                        .check(() -> printer.chosen().isPresent()
                                ? Optional.empty()
                                : Optional.of(Text.of("kit.print.need"))),
                FormRow.of(Text.of("kit.print.copies"), copies).width("width-short"));
        form.add(bothSides);
        getStyleClass().add("gap");
        getChildren().addAll(form, none);
        work.run(printers::all).then(this::offer);
    }

    private void offer(List<Printer> found) {
        printer.offer(found);
        found.stream().findFirst().ifPresent(printer::choose);
        form.setVisible(!found.isEmpty());
        form.setManaged(!found.isEmpty());
        none.setVisible(found.isEmpty());
        none.setManaged(found.isEmpty());
        any.set(Optional.of(!found.isEmpty()));
    }

    /** Whether there is a printer; empty while that is not known. */
    public ReadOnlyObjectProperty<Optional<Boolean>> anyProperty() {
        return any.getReadOnlyProperty();
    }

    /** Why nothing can be printed yet, as a sentence; shows it. */
    public Optional<String> problem() {
        if (any.get().equals(Optional.of(false))) {
            return Optional.of(Text.of("kit.print.none"));
        }
        return form.check() ? Optional.empty() : Optional.of(Text.of("kit.print.need"));
    }

    /** What is chosen; empty where {@link #problem} has a sentence. */
    public Optional<PrintOrder> order() {
        return printer.chosen()
                .map(chosen -> new PrintOrder(chosen, copies.chosen().orElse(1), bothSides.isSelected()));
    }
}
