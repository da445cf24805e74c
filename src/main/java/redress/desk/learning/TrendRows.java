package redress.desk.learning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import redress.desk.kit.Command;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.learning.Trend;

/** How trends look in their table. */
record TrendRows(Supplier<Known> known, Consumer<Trend> act) {

    List<LedgerColumn<Trend>> columns() {
        return List.of(
                LedgerColumn.<Trend>status(Text.of("learning.trend.column.sort"), 12.6, TrendRows::sort)
                        .givingWay(2)
                        .sortedBy(Comparator.comparing(Trend::sort)),
                LedgerColumn.<Trend>subject(
                                Text.of("learning.trend.column.what"),
                                16,
                                one -> Text.of(
                                        "learning.trend.what",
                                        one.service(),
                                        known.get().cause(one.cause())),
                                Trend::figures)
                        .growing()
                        .sortedBy(Comparator.comparing(one -> one.service() + one.cause())),
                LedgerColumn.<Trend>text(
                                Text.of("learning.trend.column.cases"),
                                6,
                                one -> Text.of(
                                        "learning.trend.cases", one.cases().size()))
                        .givingWay(1)
                        .sortedBy(Comparator.comparing(one -> one.cases().size())),
                LedgerColumn.step(
                        Text.of("learning.column.next"),
                        13.5,
                        one -> Optional.of(Command.of("learning.row", step(one), () -> act.accept(one)))));
    }

    /** An action is made of it once; then that is shown. */
    static String step(Trend trend) {
        return trend.action().isPresent() ? Text.of("learning.trend.show") : Text.of("learning.trend.act");
    }

    private static StatusLine sort(Trend trend) {
        String words = switch (trend.sort()) {
            case RISING -> Text.of("learning.trend.rising");
            case REPEATED -> Text.of("learning.trend.repeated");
            case NOT_DONE -> Text.of("learning.trend.not-done");
        };
        return trend.action().isPresent()
                ? new StatusLine(Status.WAITING, Text.of("learning.trend.in-hand"), words)
                : new StatusLine(trend.sort() == Trend.Sort.NOT_DONE ? Status.LATE : Status.DUE_TODAY, words);
    }
}
