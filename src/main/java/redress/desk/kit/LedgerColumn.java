package redress.desk.kit;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import redress.documents.Cell;

/**
 * One column of a {@link LedgerTable}.
 *
 * @param em its width in em of the text; of the growing column the least
 * @param grows takes what the others leave; one of the columns should
 * @param words the cell's full text, spoken and shown in a tooltip when it is cut
 * @param cell draws the cell
 * @param order for sorting by this column; empty: it cannot be sorted
 * @param styleClass "number" for right-aligned, "status" or "step" for what these draw; else empty
 * @param sheet what stands in the cell on paper and in a spreadsheet
 * @param turn when it gives way in a table too narrow for all: 1 first, then 2 ...; 0 never. What it said then stands
 *     in the growing column's cell
 */
public record LedgerColumn<T>(
        String title,
        double em,
        boolean grows,
        Function<T, String> words,
        Function<T, Node> cell,
        Optional<Comparator<T>> order,
        String styleClass,
        Function<T, Cell> sheet,
        int turn) {

    /** A column that says on paper what it says here. */
    public LedgerColumn(
            String title,
            double em,
            boolean grows,
            Function<T, String> words,
            Function<T, Node> cell,
            Optional<Comparator<T>> order,
            String styleClass,
            int turn) {
        this(title, em, grows, words, cell, order, styleClass, said(words), turn);
    }

    /** Plain words. */
    public static <T> LedgerColumn<T> text(String title, double em, Function<T, String> words) {
        return new LedgerColumn<>(
                title, em, false, words, row -> new Plain(words.apply(row)), Optional.empty(), "", said(words), 0);
    }

    /** A number or amount, right-aligned. */
    public static <T> LedgerColumn<T> number(String title, double em, Function<T, String> words) {
        return new LedgerColumn<>(
                title,
                em,
                false,
                words,
                row -> new Plain(words.apply(row)),
                Optional.empty(),
                "number",
                said(words),
                0);
    }

    /** A subject over a small second line. */
    public static <T> LedgerColumn<T> subject(
            String title, double em, Function<T, String> first, Function<T, String> second) {
        return twoLines(title, em, first, second, "text-strong");
    }

    /** Words over a small second line. */
    public static <T> LedgerColumn<T> pair(
            String title, double em, Function<T, String> first, Function<T, String> second) {
        return twoLines(title, em, first, second, "text-body");
    }

    /** Icon, word and date. */
    public static <T> LedgerColumn<T> status(String title, double em, Function<T, StatusLine> status) {
        return new LedgerColumn<>(
                title,
                em,
                false,
                row -> status.apply(row).getAccessibleText(),
                status::apply,
                Optional.empty(),
                "status",
                said(row -> status.apply(row).getAccessibleText()),
                0);
    }

    /** The next step as a button; the row's Enter key should do the same. Empty: the row has none. */
    public static <T> LedgerColumn<T> step(String title, double em, Function<T, Optional<Command>> step) {
        return new LedgerColumn<>(
                title,
                em,
                false,
                row -> step.apply(row).map(Command::text).orElse(""),
                row -> step.apply(row).<Node>map(LedgerColumn::button).orElseGet(Label::new),
                Optional.empty(),
                "step",
                said(row -> step.apply(row).map(Command::text).orElse("")),
                0);
    }

    public LedgerColumn<T> growing() {
        return new LedgerColumn<>(title, em, true, words, cell, order, styleClass, sheet, turn);
    }

    /** The same, giving way in this turn (1 first) where the table is too narrow for all its columns. */
    public LedgerColumn<T> givingWay(int when) {
        return new LedgerColumn<>(title, em, grows, words, cell, order, styleClass, sheet, when);
    }

    public LedgerColumn<T> sortedBy(Comparator<T> comparator) {
        return new LedgerColumn<>(title, em, grows, words, cell, Optional.of(comparator), styleClass, sheet, turn);
    }

    /** The same, with something better than its words on paper and in a spreadsheet: a date, a number. */
    public LedgerColumn<T> onPaper(Function<T, Cell> better) {
        return new LedgerColumn<>(title, em, grows, words, cell, order, styleClass, better, turn);
    }

    /** The same of another width, in em of the text. */
    LedgerColumn<T> wide(double width) {
        return new LedgerColumn<>(title, width, grows, words, cell, order, styleClass, sheet, turn);
    }

    private static <T> Function<T, Cell> said(Function<T, String> words) {
        return row -> Cell.words(words.apply(row));
    }

    private static <T> LedgerColumn<T> twoLines(
            String title, double em, Function<T, String> first, Function<T, String> second, String firstClass) {
        return new LedgerColumn<>(
                title,
                em,
                false,
                row -> second.apply(row).isEmpty() ? first.apply(row) : first.apply(row) + ", " + second.apply(row),
                row -> new TwoLines(first.apply(row), second.apply(row), firstClass),
                Optional.empty(),
                "",
                said(row -> first.apply(row) + "\n" + second.apply(row)),
                0);
    }

    private static Button button(Command command) {
        Button button = ButtonRow.button(command);
        button.getStyleClass().addAll("small", "step-button");
        button.setFocusTraversable(false);
        return button;
    }

    /** Words alone. */
    private static final class Plain extends Label implements Retold {

        Plain(String words) {
            super(words);
        }

        @Override
        public boolean retell(Node fresh) {
            boolean plain = fresh instanceof Plain;
            if (plain) {
                setText(((Plain) fresh).getText());
            }
            return plain;
        }
    }
}
