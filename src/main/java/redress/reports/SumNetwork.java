package redress.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import redress.reports.Suppression.Column;
import redress.reports.Suppression.Grid;
import redress.reports.Suppression.Hiding;

/**
 * The sums of one table as a flow: every number is an edge, every sum a node where as much flows in as out. A hidden number
 * can be worked out exactly when no other flow fits what is published, that is when no circle of hidden edges through it
 * can carry one more or one less. Where there is none, the cheapest circle is opened by hiding the smallest numbers on it.
 *
 * <p>A reader is taken to know why each number is hidden: one "fewer than 5" is 1 to 4, any other hidden one at
 * least 5. Only where even that does not help is the whole table withheld, and then a hidden number may be anything.
 */
final class SumNetwork {

    private static final int HUB = 0;
    /** Totals are hidden only where nothing else helps. */
    private static final long COST_OF_A_TOTAL = 1_000_000_000L;

    private record Edge(int from, int to, Figure figure, boolean total) {}

    /** A step along an edge: one more in its direction, or one less against it. */
    private record Step(int to, Edge edge, long cost) {}

    private record Circle(List<Edge> edges, long cost) {}

    private final List<Edge> edges = new ArrayList<>();
    private final List<List<Edge>> edgesAt = new ArrayList<>();

    SumNetwork(Grid grid) {
        int columns = grid.columns().size();
        for (int c = 0; c < columns; c++) {
            Column column = grid.columns().get(c);
            int node = 1 + c;
            add(column.adds(), HUB, node, column.total(), true);
            for (int r = 0; r < column.cells().size(); r++) {
                int row = grid.balanced() ? 1 + columns + r : HUB;
                add(column.adds(), node, row, column.cells().get(r), false);
            }
        }
    }

    private void add(boolean forward, int from, int to, Figure figure, boolean total) {
        Edge edge = forward ? new Edge(from, to, figure, total) : new Edge(to, from, figure, total);
        edges.add(edge);
        while (edgesAt.size() <= Math.max(from, to)) {
            edgesAt.add(new ArrayList<>());
        }
        edgesAt.get(from).add(edge);
        edgesAt.get(to).add(edge);
    }

    /** Hides what is needed so that no small number can be worked out; tells whether that was anything. */
    boolean protect(Map<String, Hiding> hidden) {
        boolean changed = false;
        for (Edge edge : edges) {
            if (edge.figure().isSmall()) {
                changed |= protect(edge, hidden);
            }
        }
        return changed;
    }

    private boolean protect(Edge edge, Map<String, Hiding> hidden) {
        Optional<Circle> more = mayRise(edge, hidden) ? circle(edge.to(), edge.from(), edge, hidden) : Optional.empty();
        Optional<Circle> fewer =
                mayFall(edge, hidden) ? circle(edge.from(), edge.to(), edge, hidden) : Optional.empty();
        return Stream.concat(more.stream(), fewer.stream())
                .min(Comparator.comparingLong(Circle::cost))
                .map(circle -> hide(circle, hidden))
                .orElseGet(() -> withhold(hidden));
    }

    private static boolean hide(Circle circle, Map<String, Hiding> hidden) {
        boolean changed = false;
        for (Edge one : circle.edges()) {
            changed |= hidden.putIfAbsent(one.figure().id(), Hiding.WITH_ANOTHER) == null;
        }
        return changed;
    }

    /** Hides the whole table, and of each number also how small it is. */
    private boolean withhold(Map<String, Hiding> hidden) {
        boolean changed = false;
        for (Edge one : edges) {
            changed |= hidden.put(one.figure().id(), Hiding.WITHHELD) != Hiding.WITHHELD;
        }
        return changed;
    }

    /** The cheapest way back, without the edge itself (Dijkstra). */
    private Optional<Circle> circle(int start, int end, Edge without, Map<String, Hiding> hidden) {
        long[] cost = new long[edgesAt.size()];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[start] = 0;
        Edge[] by = new Edge[cost.length];
        PriorityQueue<long[]> open = new PriorityQueue<>(Comparator.comparingLong(entry -> entry[0]));
        open.add(new long[] {0, start});
        while (!open.isEmpty()) {
            long[] next = open.remove();
            int node = (int) next[1];
            if (next[0] > cost[node]) {
                continue;
            }
            for (Step step : steps(node, without, hidden)) {
                long through = next[0] + step.cost();
                if (through < cost[step.to()]) {
                    cost[step.to()] = through;
                    by[step.to()] = step.edge();
                    open.add(new long[] {through, step.to()});
                }
            }
        }
        if (cost[end] == Long.MAX_VALUE) {
            return Optional.empty();
        }
        List<Edge> way = new ArrayList<>();
        for (int node = end; node != start; node = by[node].from() == node ? by[node].to() : by[node].from()) {
            way.add(by[node]);
        }
        return Optional.of(new Circle(way, cost[end]));
    }

    private List<Step> steps(int node, Edge without, Map<String, Hiding> hidden) {
        List<Step> steps = new ArrayList<>();
        for (Edge edge : edgesAt.get(node)) {
            if (edge.equals(without)) {
                continue;
            }
            long cost = hidden.containsKey(edge.figure().id())
                    ? 0
                    : edge.figure().value() + (edge.total() ? COST_OF_A_TOTAL : 0);
            if (edge.from() == node && mayRise(edge, hidden)) {
                steps.add(new Step(edge.to(), edge, cost));
            }
            if (edge.to() == node && mayFall(edge, hidden)) {
                steps.add(new Step(edge.from(), edge, cost));
            }
        }
        return steps;
    }

    /** Whether one more would still look the same to a reader, were it hidden. */
    private static boolean mayRise(Edge edge, Map<String, Hiding> hidden) {
        long value = edge.figure().value();
        return switch (hidden.getOrDefault(edge.figure().id(), Hiding.WITH_ANOTHER)) {
            case FEWER_THAN_5 -> value + 1 < Suppression.FEWEST_PUBLISHED;
            case WITH_ANOTHER -> value >= Suppression.FEWEST_PUBLISHED;
            case WITHHELD -> true;
        };
    }

    private static boolean mayFall(Edge edge, Map<String, Hiding> hidden) {
        long value = edge.figure().value();
        return switch (hidden.getOrDefault(edge.figure().id(), Hiding.WITH_ANOTHER)) {
            case FEWER_THAN_5 -> value > 1;
            case WITH_ANOTHER -> value > Suppression.FEWEST_PUBLISHED;
            case WITHHELD -> value > 0;
        };
    }
}
