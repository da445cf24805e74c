package redress.desk.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How somebody likes to see a list: which columns are left out, how wide the others are, and by which it is sorted.
 * Columns are known by their titles; what names no column any more is passed over.
 *
 * @param widths in em of the text, of the columns that were made wider or narrower
 */
record LedgerLayout(Set<String> hidden, Map<String, Double> widths, Optional<Order> order) {

    private static final String FIRST = "columns\t1";
    private static final String HIDDEN = "hidden";
    private static final String WIDTH = "width";
    private static final String UP = "sorted";
    private static final String DOWN = "sorted-descending";

    /** Sorted by the column of this title. */
    record Order(String title, boolean descending) {}

    LedgerLayout {
        hidden = Set.copyOf(hidden);
        widths = Map.copyOf(widths);
    }

    LedgerLayout hiding(String title, boolean hide) {
        Set<String> other = new HashSet<>(hidden);
        if (hide) {
            other.add(title);
        } else {
            other.remove(title);
        }
        return new LedgerLayout(other, widths, order);
    }

    LedgerLayout wide(String title, double em) {
        Map<String, Double> other = new HashMap<>(widths);
        other.put(title, em);
        return new LedgerLayout(hidden, other, order);
    }

    LedgerLayout sorted(Optional<Order> by) {
        return new LedgerLayout(hidden, widths, by);
    }

    /** These columns left out, all else as it comes. */
    static LedgerLayout without(Set<String> hidden) {
        return new LedgerLayout(hidden, Map.of(), Optional.empty());
    }

    /** A first line, so that it is never empty, and one for each choice made. */
    String text() {
        List<String> lines = new ArrayList<>(List.of(FIRST));
        hidden.stream().sorted().forEach(title -> lines.add(HIDDEN + "\t" + title));
        widths.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(width -> lines.add(WIDTH + "\t" + width.getKey() + "\t" + width.getValue()));
        order.ifPresent(by -> lines.add((by.descending() ? DOWN : UP) + "\t" + by.title()));
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text} wrote; lines that cannot be read are left out. */
    static LedgerLayout of(String text) {
        LedgerLayout layout = without(Set.of());
        for (String line : text.lines().toList()) {
            String[] parts = line.split("\t", -1);
            layout = parts.length < 2 ? layout : layout.with(parts);
        }
        return layout;
    }

    private LedgerLayout with(String[] parts) {
        return switch (parts[0]) {
            case HIDDEN -> hiding(parts[1], true);
            case WIDTH ->
                parts.length > 2 && parts[2].matches("\\d{1,3}(\\.\\d{1,9})?")
                        ? wide(parts[1], Double.parseDouble(parts[2]))
                        : this;
            case UP, DOWN -> sorted(Optional.of(new Order(parts[1], parts[0].equals(DOWN))));
            default -> this;
        };
    }
}
