package redress.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.reports.ReportTable.Content;
import redress.reports.ReportTable.Row;
import redress.reports.Suppression.Column;
import redress.reports.Suppression.Grid;

/**
 * What does not tie: columns that do not add up to their total, rows that do not balance, percentages that are not those of
 * the numbers printed beside them, and numbers printed differently in two places.
 *
 * @param differences one sentence each; empty when all agrees
 */
public record Reconciliation(List<Difference> differences) {

    /**
     * One thing that does not tie.
     *
     * @param references the cases to look at, where known; never printed
     */
    public record Difference(String sentence, List<String> references) {
        public Difference {
            references = List.copyOf(references);
        }

        static Difference of(String sentence) {
            return new Difference(sentence, List.of());
        }
    }

    public Reconciliation {
        differences = List.copyOf(differences);
    }

    public boolean agrees() {
        return differences.isEmpty();
    }

    Reconciliation and(Reconciliation other) {
        List<Difference> both = new ArrayList<>(differences);
        both.addAll(other.differences());
        return new Reconciliation(both);
    }

    /** Checks numbers before any is hidden. */
    static Reconciliation ofSums(List<Grid> grids) {
        List<Difference> found = new ArrayList<>();
        for (Grid grid : grids) {
            for (Column column : grid.columns()) {
                long sum = column.cells().stream().mapToLong(Figure::value).sum();
                if (sum != column.total().value()) {
                    found.add(Difference.of("“" + column.total().id() + "” is "
                            + column.total().value() + ", but its parts add up to " + sum + "."));
                }
            }
            if (grid.balanced()) {
                balance(grid, found);
            }
        }
        return new Reconciliation(found);
    }

    private static void balance(Grid grid, List<Difference> found) {
        int rows = grid.columns().get(0).cells().size();
        for (int r = 0; r < rows; r++) {
            long difference = 0;
            for (Column column : grid.columns()) {
                long value = column.cells().get(r).value();
                difference += column.adds() ? value : -value;
            }
            if (difference != 0) {
                found.add(Difference.of(
                        "The row of “" + grid.columns().get(0).cells().get(r).id()
                                + "” does not balance: it differs by " + difference + "."));
            }
        }
    }

    /** Checks what is printed, as a reader with a calculator would. */
    static Reconciliation ofPrinted(List<ReportItem> items) {
        List<Difference> found = new ArrayList<>();
        Map<String, String> printed = new HashMap<>();
        for (ReportItem item : items) {
            if (item instanceof ReportTable table) {
                checkSums(table, found);
                checkShares(table, found);
                table.rows().forEach(row -> checkChange(table, row, found));
                table.total().ifPresent(row -> checkChange(table, row, found));
                table.rows().forEach(row -> row.cells().forEach(cell -> checkSame(cell, printed, found)));
                table.total().ifPresent(row -> row.cells().forEach(cell -> checkSame(cell, printed, found)));
            } else if (item instanceof ReportItem.Sentences sentences) {
                sentences.parts().stream()
                        .filter(ReportItem.Counted.class::isInstance)
                        .map(part -> ((ReportItem.Counted) part).cell())
                        .forEach(cell -> checkSame(cell, printed, found));
            }
        }
        return new Reconciliation(found);
    }

    private static void checkSame(ReportCell cell, Map<String, String> printed, List<Difference> found) {
        String other = cell.figure().isEmpty() ? cell.shown() : printed.getOrDefault(cell.figure(), cell.shown());
        if (!other.equals(cell.shown())) {
            found.add(
                    Difference.of("“" + cell.figure() + "” is printed as " + other + " and as " + cell.shown() + "."));
        }
        if (!cell.figure().isEmpty()) {
            printed.put(cell.figure(), cell.shown());
        }
    }

    private static void checkSums(ReportTable table, List<Difference> found) {
        for (int c = 0; c < table.columns().size() && table.total().isPresent(); c++) {
            if (table.columns().get(c).content() != Content.COUNT) {
                continue;
            }
            Optional<BigDecimal> total = amount(table.total().get(), c);
            Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
            for (Row row : table.rows()) {
                Optional<BigDecimal> value = amount(row, c);
                sum = sum.flatMap(before -> value.map(before::add));
            }
            if (sum.isPresent() && total.isPresent() && sum.get().compareTo(total.get()) != 0) {
                found.add(Difference.of("“" + table.caption() + "”, column "
                        + table.columns().get(c).title() + ": the rows add up to " + sum.get() + ", the total says "
                        + total.get() + "."));
            }
        }
    }

    private static void checkShares(ReportTable table, List<Difference> found) {
        int share = column(table, Content.SHARE, 0);
        if (share < 0 || table.total().isEmpty()) {
            return;
        }
        Optional<BigDecimal> whole = amount(table.total().get(), column(table, Content.COUNT, 0));
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (Row row : table.rows()) {
            Optional<BigDecimal> part = amount(row, column(table, Content.COUNT, 0));
            Optional<BigDecimal> printed = percent(row.cells().get(share));
            if (printed.isEmpty() || part.isEmpty() || whole.isEmpty()) {
                return;
            }
            checkPercent(table, row, part.get().longValue(), whole.get().longValue(), printed.get(), found);
            sum = sum.add(printed.get());
            slack = slack.add(BigDecimal.valueOf(5, printed.get().scale() + 1));
        }
        if (!table.rows().isEmpty()
                && sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(slack) > 0) {
            found.add(Difference.of(
                    "“" + table.caption() + "”: the percentages add up to " + sum + ", more than rounding explains."));
        }
    }

    private static void checkChange(ReportTable table, Row row, List<Difference> found) {
        int change = column(table, Content.CHANGE, 0);
        int percent = column(table, Content.CHANGE_PERCENT, 0);
        if (change < 0 && percent < 0) {
            return;
        }
        Optional<BigDecimal> now = amount(row, column(table, Content.COUNT, 0));
        Optional<BigDecimal> before = amount(row, column(table, Content.COUNT, 1));
        if (now.isEmpty() || before.isEmpty()) {
            return;
        }
        BigDecimal difference = now.get().subtract(before.get());
        if (change >= 0) {
            amount(row, change)
                    .filter(printed -> printed.compareTo(difference) != 0)
                    .ifPresent(printed -> found.add(
                            Difference.of("“" + table.caption() + "”, " + row.label() + ": the change is " + difference
                                    + ", printed is " + row.cells().get(change).shown() + ".")));
        }
        if (percent >= 0) {
            percent(row.cells().get(percent))
                    .ifPresent(printed -> checkPercent(
                            table,
                            row,
                            difference.abs().longValue(),
                            before.get().longValue(),
                            printed,
                            found));
        }
    }

    private static void checkPercent(
            ReportTable table, Row row, long part, long whole, BigDecimal printed, List<Difference> found) {
        Optional<BigDecimal> right = Share.percent(part, whole, printed.scale());
        if (right.isEmpty() || right.get().compareTo(printed) != 0) {
            found.add(Difference.of("“" + table.caption() + "”, " + row.label() + ": " + part + " of " + whole + " is "
                    + right.map(BigDecimal::toPlainString).orElse("no percentage") + (right.isPresent() ? "%" : "")
                    + ", printed is " + printed + "%."));
        }
    }

    /** The number printed before the percent sign, without its sign. */
    private static Optional<BigDecimal> percent(ReportCell cell) {
        String text = cell.shown().replace("+", "").replace("−", "");
        return text.matches("[0-9.]+%")
                ? Optional.of(new BigDecimal(text.substring(0, text.length() - 1)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> amount(Row row, int column) {
        return row.cells().get(column).cell().amount();
    }

    /** The place of the nth column with this content; below zero where there is none. */
    private static int column(ReportTable table, Content content, int nth) {
        int left = nth;
        for (int c = 0; c < table.columns().size(); c++) {
            if (table.columns().get(c).content() == content && left-- == 0) {
                return c;
            }
        }
        return -1;
    }
}
