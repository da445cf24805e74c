package redress.reports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import redress.reports.Suppression.Column;
import redress.reports.Suppression.Grid;
import redress.reports.Suppression.Hiding;

/**
 * What a patient reader could do: try other values for every hidden number, knowing why each is hidden, and keep the tables
 * whose sums are right. Values up to two away from the true ones are tried, which makes the reader surer than he can be.
 */
final class AllTables {

    private static final int REACH = 2;

    /** A sum that must come to nothing: ids and their signs. */
    private record Sum(Map<String, Integer> signs) {}

    private final Map<String, Long> known = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private final Map<String, List<Long>> choices = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();

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
    }

    /** Whether a table fits in which this number is another one. */
    boolean mayBeAnother(Figure figure) {
        for (long value : choices.getOrDefault(figure.id(), List.of())) {
            known.put(figure.id(), value);
            boolean found = value != figure.value() && fits(figure.id()) && search(0);
            open.forEach(known::remove);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private void take(Figure figure, Map<String, Hiding> hidden) {
        if (!hidden.containsKey(figure.id())) {
            known.put(figure.id(), figure.value());
            return;
        }
        Hiding why = hidden.get(figure.id());
        open.add(figure.id());
        choices.put(
                figure.id(),
                LongStream.of(0, 1, -1, REACH, -REACH)
                        .map(away -> figure.value() + away)
                        .filter(value -> mayLookLike(value, why))
                        .boxed()
                        .toList());
    }

    private static boolean mayLookLike(long value, Hiding why) {
        return switch (why) {
            case FEWER_THAN_5 -> value >= 1 && value <= 4;
            case WITH_ANOTHER -> value == 0 || value >= 5;
            case WITHHELD -> value >= 0;
        };
    }

    private boolean search(int next) {
        if (next == open.size()) {
            return true;
        }
        String id = open.get(next);
        if (known.containsKey(id)) {
            return search(next + 1);
        }
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
        return choices.containsKey(id) ? Collections.min(choices.get(id)) : known.get(id);
    }

    private long highest(String id) {
        return choices.containsKey(id) ? Collections.max(choices.get(id)) : known.get(id);
    }
}
