package redress.desk.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import redress.documents.Block;

/** The columns of a ledger, and which of them somebody wants to see, how wide, and sorted by which. */
final class LedgerChoice<T> {

    private static final double NARROWEST_EM = 3;
    private static final double WIDEST_EM = 60;

    private final ReadOnlyObjectWrapper<LedgerLayout> layout =
            new ReadOnlyObjectWrapper<>(this, "layout", LedgerLayout.without(Set.of()));
    private LedgerLayout standard = layout.get();
    private List<LedgerColumn<T>> all = List.of();

    void describe(List<LedgerColumn<T>> columns) {
        all = List.copyOf(columns);
    }

    /** Every column, also those left out. */
    List<LedgerColumn<T>> all() {
        return all;
    }

    ReadOnlyObjectProperty<LedgerLayout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    void set(LedgerLayout wanted) {
        layout.set(wanted);
    }

    /** As the list comes, before anybody chose otherwise. */
    LedgerLayout standard() {
        return standard;
    }

    void leaveOutAtFirst(Set<String> titles) {
        standard = LedgerLayout.without(titles);
        layout.set(standard);
    }

    /** The columns wanted, as wide as they are wanted; the one that grows always is. */
    List<LedgerColumn<T>> shown() {
        LedgerLayout now = layout.get();
        return all.stream()
                .filter(column -> column.grows() || !now.hidden().contains(column.title()))
                .map(column -> column.wide(now.widths().getOrDefault(column.title(), column.em())))
                .toList();
    }

    /** Makes a column wider or, with less than nothing, narrower; by em of the text. */
    void widen(String title, double em) {
        all.stream().filter(column -> column.title().equals(title)).findFirst().ifPresent(column -> {
            double wanted = layout.get().widths().getOrDefault(title, column.em()) + em;
            layout.set(layout.get().wide(title, Math.max(NARROWEST_EM, Math.min(WIDEST_EM, wanted))));
        });
    }

    void sortedBy(Optional<LedgerLayout.Order> order) {
        layout.set(layout.get().sorted(order));
    }

    /** The groups as tables under their headings, with the columns wanted; groups without rows are left out. */
    List<Block> blocks(String caption, List<LedgerTable.Group<T>> groups) {
        List<Block> blocks = new ArrayList<>();
        for (LedgerTable.Group<T> group : groups) {
            if (!group.rows().isEmpty() && !group.heading().isEmpty()) {
                blocks.add(new Block.Heading(2, group.heading()));
            }
            table(group.heading().isEmpty() ? caption : group.heading(), group.rows())
                    .ifPresent(blocks::add);
        }
        return blocks;
    }

    /** The rows with the columns wanted, for paper and spreadsheets, columns of buttons left out; empty where there is no row. */
    private Optional<Block.Table> table(String caption, List<T> rows) {
        List<LedgerColumn<T>> columns =
                shown().stream().filter(column -> !column.title().isEmpty()).toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Table(
                        caption,
                        columns.stream()
                                .map(column -> new Block.Column(
                                        column.title(), column.styleClass().equals("number")))
                                .toList(),
                        rows.stream()
                                .map(row -> columns.stream()
                                        .map(column -> column.sheet().apply(row))
                                        .toList())
                                .toList(),
                        List.of()));
    }
}
