package redress.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.reports.Suppression.Column;
import redress.reports.Suppression.Grid;
import redress.reports.Suppression.Hiding;

class SuppressionTest {

    @ParameterizedTest(name = "{0} is published as {1}")
    @CsvSource({
        "60 7 12, 60 7 12",
        "60 3 12, 60 < ?",
        "60 3 12 5, 60 < 12 ?",
        "0 0 0, 0 0 0",
        "60 0 12, 60 0 12",
        // each hides the other, and 5 can be 1+4 or 2+3
        "60 2 3, 60 < <",
        // 8 could only be 4 and 4: the total goes too
        "4 4, < <",
    })
    void small_numbers_go_and_the_smallest_other_one_with_them(String values, String published) {
        long[] cells =
                Arrays.stream(values.split(" ")).mapToLong(Long::parseLong).toArray();
        Grid grid = column(cells);
        Map<String, Hiding> hidden = Suppression.of(List.of(grid), List.of());
        assertThat(String.join(
                        " ",
                        grid.columns().get(0).cells().stream()
                                .map(figure -> sign(figure, hidden))
                                .toList()))
                .isEqualTo(published);
    }

    @Test
    void two_times_four_of_eight_takes_the_total_with_it() {
        assertThat(Suppression.of(List.of(column(4, 4)), List.of())).containsEntry("total", Hiding.WITH_ANOTHER);
    }

    @Test
    void east_dunbartonshires_two_complaints_about_policy_are_not_undone_by_the_total() {
        Map<String, Hiding> hidden = Suppression.of(List.of(column(287, 43, 2, 58, 19)), List.of());
        assertThat(hidden)
                .containsOnly(Map.entry("cell 2", Hiding.FEWER_THAN_5), Map.entry("cell 4", Hiding.WITH_ANOTHER));
    }

    @Test
    void a_number_hidden_in_one_table_is_hidden_in_every_other() {
        Figure shared = new Figure("shared", 9, List.of());
        Grid first = grid(List.of(shared, figure("a", 2), figure("b", 30)), 41);
        Grid second = new Grid(
                List.of(new Column(
                        true,
                        List.of(shared, figure("c", 12), figure("d", 40)),
                        new Figure("other total", 61, List.of()))),
                false);
        Map<String, Hiding> hidden = Suppression.of(List.of(first, second), List.of());
        assertThat(hidden).containsOnlyKeys("a", "shared");
    }

    @Test
    void a_table_so_small_that_nothing_else_helps_is_withheld_whole() {
        Grid grid = new Grid(
                List.of(
                        made(true, "open", LongStream.of(1, 1)),
                        made(true, "received", LongStream.of(1, 5)),
                        made(false, "closed", LongStream.of(2, 2)),
                        made(false, "end", LongStream.of(0, 4))),
                true);
        assertThat(Suppression.of(List.of(grid), List.of()).values()).containsOnly(Hiding.WITHHELD);
        assertNothingGivenAway(grid);
    }

    @Property(tries = 300)
    void no_hidden_number_of_a_column_can_be_worked_out(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 9) Integer> values) {
        Grid grid = column(values.stream().mapToLong(Integer::longValue).toArray());
        assertNothingGivenAway(grid);
    }

    @Property(tries = 150)
    void no_hidden_number_can_be_worked_out_from_row_totals_and_column_totals(
            @ForAll @Size(6) List<@IntRange(min = 0, max = 8) Integer> values, @ForAll boolean wide) {
        int columns = wide ? 3 : 2;
        int rows = values.size() / columns;
        List<Column> made = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            int column = c;
            made.add(made(true, "c" + c, IntStream.range(0, rows).mapToLong(r -> values.get(r * columns + column))));
        }
        made.add(made(
                false,
                "all",
                IntStream.range(0, rows)
                        .mapToLong(r -> IntStream.range(0, columns)
                                .mapToLong(c -> values.get(r * columns + c))
                                .sum())));
        assertNothingGivenAway(new Grid(made, true));
    }

    @Property(tries = 150)
    void no_hidden_number_can_be_worked_out_from_open_received_and_closed(
            @ForAll @Size(4) List<@IntRange(min = 0, max = 7) Integer> in,
            @ForAll @Size(2) List<@IntRange(min = 0, max = 5) Integer> left) {
        List<Long> open = List.of((long) in.get(0), (long) in.get(1));
        List<Long> received = List.of((long) in.get(2), (long) in.get(3));
        long[] end = {
            Math.min(left.get(0), open.get(0) + received.get(0)), Math.min(left.get(1), open.get(1) + received.get(1))
        };
        Grid grid = new Grid(
                List.of(
                        made(true, "open", open.stream().mapToLong(Long::longValue)),
                        made(true, "received", received.stream().mapToLong(Long::longValue)),
                        made(
                                false,
                                "closed",
                                IntStream.range(0, 2).mapToLong(i -> open.get(i) + received.get(i) - end[i])),
                        made(false, "end", LongStream.of(end))),
                true);
        assertNothingGivenAway(grid);
    }

    /** Tries every table a reader could think of. */
    private static void assertNothingGivenAway(Grid grid) {
        Map<String, Hiding> hidden = Suppression.of(List.of(grid), List.of());
        AllTables all = new AllTables(grid, hidden);
        grid.columns().stream()
                .flatMap(column -> java.util.stream.Stream.concat(
                        column.cells().stream(), java.util.stream.Stream.of(column.total())))
                .forEach(figure -> {
                    if (figure.isSmall()) {
                        assertThat(hidden).as("small number hidden").containsKey(figure.id());
                        assertThat(all.mayBeAnother(figure))
                                .as(figure + " in " + grid + hidden)
                                .isTrue();
                    } else {
                        assertThat(hidden.get(figure.id())).isNotEqualTo(Hiding.FEWER_THAN_5);
                    }
                });
    }

    private static String sign(Figure figure, Map<String, Hiding> hidden) {
        if (!hidden.containsKey(figure.id())) {
            return String.valueOf(figure.value());
        }
        return hidden.get(figure.id()) == Hiding.FEWER_THAN_5 ? "<" : "?";
    }

    private static Grid column(long... values) {
        List<Figure> cells = IntStream.range(0, values.length)
                .mapToObj(i -> figure("cell " + i, values[i]))
                .toList();
        return grid(cells, LongStream.of(values).sum());
    }

    private static Grid grid(List<Figure> cells, long total) {
        return new Grid(List.of(new Column(true, cells, figure("total", total))), false);
    }

    private static Column made(boolean adds, String name, LongStream values) {
        long[] all = values.toArray();
        List<Figure> cells = IntStream.range(0, all.length)
                .mapToObj(i -> figure(name + i, all[i]))
                .toList();
        return new Column(
                adds, cells, figure(name + " total", LongStream.of(all).sum()));
    }

    private static Figure figure(String id, long value) {
        return new Figure(id, value, List.of());
    }
}
