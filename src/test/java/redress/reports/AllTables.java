package redress.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import redress.reports.Suppression.Column;
import redress.reports.Suppression.Grid;
import redress.reports.Suppression.Hiding;

/**
 * What a patient reader could do: try every value for every hidden number, knowing why each is hidden, and keep the tables
 * whose sums are right. It stops as soon as each hidden number has been seen with two values.
 */
final class AllTables {

    private static final int HIGHEST = 40;

    /** A sum that must come to nothing: ids and their signs. */
    private record Sum(Map<String, Integer> signs) {}

    private final Map<String, Long> known = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private final Map<String, List<Long>> choices = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final Map<String, Set<Long>> seen = new HashMap<>();

    AllTables(Grid grid, Map<String, Hiding> hidden) {
        for (Column column : grid.columns()) {
            Map<String, Integer> signs = new HashMap<>();
            column.cells().forEach(figure -> signs.put(figure.id(), 1));
            signs.put(column.total().id(), -1);
            sums.add(new Sum(signs));
            column.cells().forEach(figure -> take(figure, hidden));
            take(column.total(), hidden);
        }
        int rows = grid.columns().get(0).cells().size();
        for (int r = 0; grid.balanced() && r < rows; r++) {
            Map<String, Integer> signs = new HashMap<>();
            for (Column column : grid.columns()) {
                signs.put(column.cells().get(r).id(), column.adds() ? 1 : -1);
            }
            sums.add(new Sum(signs));
        }
        search(0);
    }

    Set<Long> valuesOf(String id) {
        return seen.getOrDefault(id, Set.of());
    }

    private void take(Figure figure, Map<String, Hiding> hidden) {
        if (!hidden.containsKey(figure.id())) {
            known.put(figure.id(), figure.value());
            return;
        }
        List<Long> values = new ArrayList<>();
        if (hidden.get(figure.id()) == Hiding.FEWER_THAN_5) {
            values.addAll(List.of(1L, 2L, 3L, 4L));
        } else {
            values.add(0L);
            long from = hidden.get(figure.id()) == Hiding.WITHHELD ? 1 : 5;
            for (long value = from; value <= HIGHEST; value++) {
                values.add(value);
            }
        }
        open.add(figure.id());
        choices.put(figure.id(), values);
        seen.put(figure.id(), new TreeSet<>());
    }

    private boolean search(int next) {
        if (next == open.size()) {
            open.forEach(id -> seen.get(id).add(known.get(id)));
            return seen.values().stream().allMatch(values -> values.size() > 1);
        }
        String id = open.get(next);
        for (long value : choices.get(id)) {
            known.put(id, value);
            if (fits(id) && search(next + 1)) {
                return true;
            }
        }
        known.remove(id);
        return false;
    }

    /** Whether every sum this number stands in can still come to nothing. */
    private boolean fits(String id) {
        return sums.stream().filter(sum -> sum.signs().containsKey(id)).allMatch(this::canHold);
    }

    private boolean canHold(Sum sum) {
        long lowest = 0;
        long highest = 0;
        for (Map.Entry<String, Integer> part : sum.signs().entrySet()) {
            long low = known.getOrDefault(part.getKey(), lowest(part.getKey())) * part.getValue();
            long high = known.getOrDefault(part.getKey(), highest(part.getKey())) * part.getValue();
            lowest += Math.min(low, high);
            highest += Math.max(low, high);
        }
        return lowest <= 0 && highest >= 0;
    }

    private long lowest(String id) {
        return choices.containsKey(id) ? choices.get(id).get(0) : known.get(id);
    }

    private long highest(String id) {
        return choices.containsKey(id) ? choices.get(id).get(choices.get(id).size() - 1) : known.get(id);
    }
}
