package redress.desk.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import redress.accounts.Account;
import redress.calendar.Dates;
import redress.casework.AuditKind;
import redress.casework.AuditWanted;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.DateField;
import redress.desk.kit.SpreadLine;
import redress.desk.kit.Text;
import redress.desk.kit.Words;

/** Which rows of the audit are looked for: who, what kind of act, which case, and between which days. */
final class AuditFilter extends VBox {

    private final ChoiceField<Optional<Account>> who = new ChoiceField<>(
            List.of(Optional.empty()), account -> account.map(Account::name).orElse(Text.of("audit.who.all")));
    private final ChoiceField<Optional<AuditKind>> kind;
    private final TextField reference = new TextField();
    private final DateField from;
    private final DateField to;
    private final Label wrong = Words.later(Words.small(""));
    private final Runnable changed;
    private boolean showing;

    /**
     * Looking for every row.
     *
     * @param reader reads a date as people type it
     * @param changed told after each change by the user
     */
    AuditFilter(Function<String, LocalDate> reader, Runnable changed) {
        this.changed = changed;
        List<Optional<AuditKind>> kinds = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(AuditKind.values()).map(Optional::of).forEach(kinds::add);
        kind = new ChoiceField<>(kinds, one -> one.map(AuditKind::label).orElse(Text.of("audit.kind.all")));
        from = new DateField(reader);
        to = new DateField(reader);
        name(who, Text.of("audit.who"));
        name(kind, Text.of("audit.kind"));
        prompt(reference, Text.of("audit.reference"));
        prompt(from.text(), Text.of("audit.from"));
        prompt(to.text(), Text.of("audit.to"));
        wrong.getStyleClass().add("form-error");
        getStyleClass().add("gap-small");
        getChildren().addAll(new SpreadLine(reference, reference, kind, who, from, to), wrong);
        clear();
        reference.textProperty().subscribe(() -> tell());
        kind.valueProperty().subscribe(() -> tell());
        who.valueProperty().subscribe(() -> tell());
        for (DateField day : List.of(from, to)) {
            day.dateProperty().subscribe(() -> tell());
            day.text().setOnAction(e -> day.read());
            day.text().focusedProperty().subscribe(focused -> explainDates());
        }
    }

    private static void name(Node node, String name) {
        node.setAccessibleText(name);
    }

    private static void prompt(TextField field, String name) {
        name(field, name);
        field.setPromptText(name);
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }

    private void explainDates() {
        wrong.setText(from.problem().or(to::problem).or(this::backwards).orElse(""));
    }

    private Optional<String> backwards() {
        Optional<LocalDate> last = to.dateProperty().get();
        return from.dateProperty()
                .get()
                .filter(first -> last.isPresent() && last.get().isBefore(first))
                .map(first -> Text.of("audit.backwards", Dates.inWords(last.orElseThrow()), Dates.inWords(first)));
    }

    /** Everybody there is to choose from. */
    void offer(List<Account> accounts, boolean byReference) {
        showing = true;
        Optional<Long> before = who.chosen().flatMap(one -> one).map(Account::id);
        who.offer(Stream.concat(
                        Stream.of(Optional.<Account>empty()), accounts.stream().map(Optional::of))
                .toList());
        who.choose(accounts.stream()
                .filter(account -> before.equals(Optional.of(account.id())))
                .findFirst());
        reference.setVisible(byReference);
        reference.setManaged(byReference);
        showing = false;
    }

    /** What stands in the fields now. */
    AuditWanted wanted() {
        return new AuditWanted(
                who.chosen().flatMap(one -> one).map(Account::id),
                kind.chosen().flatMap(one -> one),
                reference.getText().strip(),
                from.dateProperty().get(),
                to.dateProperty().get());
    }

    /** Looks for every row again. */
    void clear() {
        showing = true;
        who.choose(Optional.empty());
        kind.choose(Optional.empty());
        reference.clear();
        from.clear();
        to.clear();
        wrong.setText("");
        showing = false;
    }

    /** Where Ctrl+F goes. */
    Node first() {
        return reference.isVisible() ? reference : kind;
    }
}
