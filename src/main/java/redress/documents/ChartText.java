package redress.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import redress.documents.Block.BarChart;
import redress.documents.Block.Series;

/** Says in words what a chart shows, from its numbers. */
final class ChartText {

    private static final int LONGEST = 600;

    private ChartText() {}

    /** Kind, subject, highest, lowest, change on the year before, and where all values are; 20 to 600 characters. */
    static String describe(BarChart chart) {
        StringBuilder text =
                new StringBuilder("Bar chart: ").append(cut(chart.title(), 160)).append(". ");
        Series first = chart.series().get(0);
        List<Integer> known = IntStream.range(0, chart.categories().size())
                .filter(i -> first.values().get(i).amount().isPresent())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> amount(first, i)))
                .toList();
        if (known.isEmpty()) {
            text.append("There is nothing to show for ").append(first.name()).append(". ");
        } else {
            int highest = known.get(known.size() - 1);
            int lowest = known.get(0);
            text.append("In ").append(first.name()).append(" the highest is ").append(named(chart, first, highest));
            text.append(known.size() > 1 ? " and the lowest " + named(chart, first, lowest) + ". " : ". ");
        }
        if (chart.series().size() == 2) {
            text.append(change(chart)).append(' ');
        }
        text.append("All values are in ").append(cut(chart.source(), 60)).append('.');
        return cut(text.toString(), LONGEST);
    }

    private static String change(BarChart chart) {
        Series now = chart.series().get(0);
        Series before = chart.series().get(1);
        List<Integer> both = IntStream.range(0, chart.categories().size())
                .filter(i -> now.values().get(i).amount().isPresent()
                        && before.values().get(i).amount().isPresent())
                .boxed()
                .toList();
        Optional<Integer> most = both.stream()
                .max(Comparator.comparing(
                        i -> amount(now, i).subtract(amount(before, i)).abs()));
        if (most.isEmpty() || amount(now, most.get()).compareTo(amount(before, most.get())) == 0) {
            return "Nothing changed since " + before.name() + ".";
        }
        int i = most.get();
        String way = amount(now, i).compareTo(amount(before, i)) > 0 ? "up" : "down";
        List<String> parts = new ArrayList<>();
        parts.add("Since " + before.name() + " the largest change is "
                + cut(chart.categories().get(i), 80));
        parts.add(way + " from " + before.values().get(i).shown() + " to "
                + now.values().get(i).shown() + ".");
        return String.join(", ", parts);
    }

    private static BigDecimal amount(Series series, int at) {
        return series.values().get(at).amount().orElseThrow();
    }

    private static String named(BarChart chart, Series series, int at) {
        return cut(chart.categories().get(at), 80) + " with "
                + series.values().get(at).shown();
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }
}
