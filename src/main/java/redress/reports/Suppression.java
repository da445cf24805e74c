package redress.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which numbers of a year are not published, so that nobody can be recognised: 1 to 4, and as many further ones as are
 * needed so that none of these can be worked out from the others (FIELD section 6). Zero may be shown.
 *
 * <p>It depends on the numbers of that year alone: the report of the next year, which prints them again as "last year",
 * hides the same ones, and two reports laid side by side give nothing away.
 */
final class Suppression {

    /** The smallest number, other than zero, that is published. */
    static final int FEWEST_PUBLISHED = 5;

    /** Why a number is not published. */
    enum Hiding {
        /** It is 1 to 4. */
        FEWER_THAN_5,
        /** It would give another one away; it is 5 or more, or 0. */
        WITH_ANOTHER,
        /** The whole table is so small that nothing less helps: it may be anything. */
        WITHHELD
    }

    /**
     * Columns of numbers over the same rows.
     *
     * @param balanced whether in every row the adding columns come to the same as the others (a column of row totals, or
     *     open at the start + received = closed + open at the end)
     */
    record Grid(List<Column> columns, boolean balanced) {
        Grid {
            columns = List.copyOf(columns);
        }

        /** One tally alone. */
        static Grid of(Tally tally) {
            return new Grid(List.of(Column.plus(tally)), false);
        }
    }

    /** Numbers and their published total. */
    record Column(boolean adds, List<Figure> cells, Figure total) {
        Column {
            cells = List.copyOf(cells);
        }

        static Column plus(Tally tally) {
            return new Column(true, tally.figures(), tally.total());
        }

        static Column minus(Tally tally) {
            return new Column(false, tally.figures(), tally.total());
        }
    }

    private Suppression() {}

    /**
     * The ids of the numbers to hide.
     *
     * @param grids tables with totals; a number that stands in several has the same id in each
     * @param loose numbers that are part of no sum
     */
    static Map<String, Hiding> of(List<Grid> grids, List<Figure> loose) {
        Map<String, Hiding> hidden = new LinkedHashMap<>();
        loose.forEach(figure -> hideIfSmall(figure, hidden));
        for (Grid grid : grids) {
            for (Column column : grid.columns()) {
                column.cells().forEach(figure -> hideIfSmall(figure, hidden));
                hideIfSmall(column.total(), hidden);
            }
        }
        List<SumNetwork> networks = grids.stream().map(SumNetwork::new).toList();
        boolean again = true;
        while (again) {
            again = false;
            for (SumNetwork network : networks) {
                again |= network.protect(hidden);
            }
        }
        return Map.copyOf(hidden);
    }

    private static void hideIfSmall(Figure figure, Map<String, Hiding> hidden) {
        if (figure.isSmall()) {
            hidden.put(figure.id(), Hiding.FEWER_THAN_5);
        }
    }
}
