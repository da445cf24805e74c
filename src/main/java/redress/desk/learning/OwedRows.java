package redress.desk.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import redress.calendar.Dates;
import redress.casework.Owed;
import redress.desk.kit.Command;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;

/** How remedies and learning actions look in their tables. */
record OwedRows(Supplier<Known> known, Consumer<Owed> finish) {

    /** The columns; what and how are their heads, which differ. */
    List<LedgerColumn<Owed>> columns(String what, String who, String how) {
        return List.of(
                LedgerColumn.<Owed>status(Text.of("learning.column.due"), 12.6, this::due)
                        .givingWay(3),
                LedgerColumn.<Owed>subject(what, 16, Owed::what, OwedRows::whose)
                        .growing(),
                LedgerColumn.<Owed>text(who, 9, Owed::owner).givingWay(2),
                LedgerColumn.<Owed>text(how, 11, OwedRows::how).givingWay(1),
                LedgerColumn.step(
                        Text.of("learning.column.next"),
                        13.5,
                        owed -> owed.isOutstanding()
                                ? Optional.of(Command.of(
                                        "learning.row", Text.of("learning.finish"), () -> finish.accept(owed)))
                                : Optional.empty()));
    }

    private StatusLine due(Owed owed) {
        if (owed.isOutstanding()) {
            return known.get().dates().of(owed.due());
        }
        LocalDate ended = owed.ended().orElseThrow();
        String day = Dates.list(ended, known.get().today());
        if (owed.dropped()) {
            return new StatusLine(Status.NOT_POSSIBLE, Text.of("learning.dropped"), day);
        }
        return new StatusLine(
                Status.DONE, owed.due().map(due -> done(due, ended)).orElse(Text.of("learning.done")), day);
    }

    private String done(LocalDate due, LocalDate ended) {
        int late = known.get().calendar().workingDaysBetween(due, ended);
        return late > 0 ? Text.of("learning.done-late", late) : Text.of("learning.done-in-time");
    }

    private static String whose(Owed owed) {
        return owed.reference() + " · " + (owed.person().isEmpty() ? Text.of("learning.anonymous") : owed.person());
    }

    /** How far it is, how it is known to be done, or how much is owed. */
    private static String how(Owed owed) {
        if (!owed.isOutstanding()) {
            return owed.evidence();
        }
        return owed.amount()
                .map(pounds -> String.format(Locale.UK, "£%,.2f", pounds))
                .orElse(owed.progress());
    }
}
