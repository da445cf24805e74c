package redress.desk.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Which columns of a ledger gave way because the table is too narrow or the text too large, and what the growing column
 * says in their stead: a status above its own words, all else in a small line below them.
 */
final class LedgerFold<T> {

    /** What the lines and the scroll bar take. */
    private static final double BESIDES_EM = 1;
    /** Small text: a letter's usual width, and what a cell keeps free at its sides. */
    private static final double LETTER_EM = 0.43;

    private static final double SIDES_EM = 1.87;

    private List<LedgerColumn<T>> folded = List.of();
    private int letters;

    /**
     * Decides anew.
     *
     * @param room the table's width in em of the text
     * @return whether other columns give way than before
     */
    boolean fit(List<LedgerColumn<T>> columns, double room) {
        List<LedgerColumn<T>> stay = new ArrayList<>(columns);
        List<LedgerColumn<T>> inTurn = columns.stream()
                .filter(column -> column.turn() > 0)
                .sorted(Comparator.comparingInt(LedgerColumn::turn))
                .toList();
        for (LedgerColumn<T> next : inTurn) {
            if (width(stay) <= room - BESIDES_EM) {
                break;
            }
            stay.remove(next);
        }
        List<LedgerColumn<T>> now =
                columns.stream().filter(column -> !stay.contains(column)).toList();
        boolean changed = !now.equals(folded);
        folded = now;
        double gathering = columns.stream()
                        .filter(LedgerColumn::grows)
                        .mapToDouble(LedgerColumn::em)
                        .sum()
                + Math.max(0, room - BESIDES_EM - width(stay));
        int before = letters;
        letters = (int) Math.max(1, Math.min(1_000, (gathering - SIDES_EM) / LETTER_EM));
        return changed || (isFolded() && letters != before);
    }

    boolean isFolded() {
        return !folded.isEmpty();
    }

    boolean has(LedgerColumn<T> column) {
        return folded.contains(column);
    }

    /** What the growing column may take at least, in em: its own measure, or the rest if even that is too much. */
    double least(LedgerColumn<T> growing, List<LedgerColumn<T>> columns, double room) {
        double others = width(columns.stream()
                .filter(column -> !column.equals(growing) && !has(column))
                .toList());
        return Math.max(1, Math.min(growing.em(), room - BESIDES_EM - others));
    }

    /** All the words of the growing column and of those that gave way, in reading order. */
    String words(LedgerColumn<T> growing, T row) {
        return Stream.of(statuses(), Stream.of(growing), others())
                .flatMap(each -> each)
                .map(column -> column.words().apply(row))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    Node cell(LedgerColumn<T> growing, T row) {
        VBox lines = new VBox();
        lines.getStyleClass().addAll("two-lines", "folded");
        statuses()
                .map(column -> column.cell().apply(row))
                .forEach(cell -> lines.getChildren().add(cell instanceof StatusLine status ? status.flat() : cell));
        lines.getChildren().add(growing.cell().apply(row));
        for (String rest : packed(row)) {
            Label below = new Label(rest);
            below.getStyleClass().addAll("text-small", "text-muted");
            lines.getChildren().add(below);
        }
        return lines;
    }

    /** What gave way last first, as many on a line as there is room for. */
    private List<String> packed(T row) {
        List<String> lines = new ArrayList<>();
        others().sorted(Comparator.comparingInt(column -> -column.turn()))
                .map(column -> column.words().apply(row))
                .filter(words -> !words.isBlank())
                .forEach(words -> {
                    String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1) + " \u00b7 " + words;
                    if (lines.isEmpty() || last.length() > letters) {
                        lines.add(words);
                    } else {
                        lines.set(lines.size() - 1, last);
                    }
                });
        return lines;
    }

    private Stream<LedgerColumn<T>> statuses() {
        return folded.stream().filter(column -> column.styleClass().equals("status"));
    }

    private Stream<LedgerColumn<T>> others() {
        return folded.stream().filter(column -> !column.styleClass().equals("status"));
    }

    private static <T> double width(List<LedgerColumn<T>> columns) {
        return columns.stream().mapToDouble(LedgerColumn::em).sum();
    }
}
