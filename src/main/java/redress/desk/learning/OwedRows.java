package redress.desk.learning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.calendar.Dates;
import redress.casework.LearningAction;
import redress.casework.Owed;
import redress.casework.WorkItem.Sort;
import redress.desk.kit.Command;
import redress.desk.kit.LearningWords;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;

/** How remedies, learning actions and meetings look in their tables. */
record OwedRows(Supplier<Known> known, Consumer<Owed> finish) {

    /** The columns; what and how are their heads, which differ. */
    List<LedgerColumn<Owed>> columns(String what, String who, String how) {
        return List.of(
                LedgerColumn.<Owed>status(Text.of("learning.column.due"), 12.6, this::due)
                        .givingWay(3)
                        .sortedBy(Comparator.comparing(
                                one -> one.ended().or(one::due).orElse(LocalDate.MAX))),
                LedgerColumn.<Owed>subject(what, 16, Owed::what, OwedRows::whose)
                        .growing()
                        .sortedBy(Comparator.comparing(Owed::what, String.CASE_INSENSITIVE_ORDER)),
                LedgerColumn.<Owed>pair(who, 9, Owed::owner, Owed::service)
                        .givingWay(2)
                        .sortedBy(Comparator.comparing(Owed::owner, String.CASE_INSENSITIVE_ORDER)),
                LedgerColumn.<Owed>text(how, 11, OwedRows::how)
                        .givingWay(1)
                        .sortedBy(Comparator.comparing(OwedRows::how, String.CASE_INSENSITIVE_ORDER)),
                LedgerColumn.step(
                        Text.of("learning.column.next"),
                        13.5,
                        owed -> owed.isOutstanding()
                                ? Optional.of(Command.of("learning.row", step(owed), () -> finish.accept(owed)))
                                : Optional.empty()));
    }

    private static String step(Owed owed) {
        return owed.sort() == Sort.MEETING ? Text.of("learning.hold") : Text.of("learning.finish");
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
        if (owed.sort() == Sort.MEETING) {
            return new StatusLine(Status.DONE, Text.of("learning.held"), day);
        }
        return new StatusLine(
                Status.DONE, owed.due().map(due -> done(due, ended)).orElse(Text.of("learning.done")), day);
    }

    private String done(LocalDate due, LocalDate ended) {
        int late = known.get().calendar().workingDaysBetween(due, ended);
        return late > 0 ? Text.of("learning.done-late", late) : Text.of("learning.done-in-time");
    }

    /** Of a case its number and person; of what is of none where it comes from. */
    private static String whose(Owed owed) {
        Stream<String> words = owed.isOfNoCase()
                ? Stream.of(LearningWords.kind(owed.kind()))
                : Stream.of(
                        owed.reference(),
                        owed.person().isEmpty() ? Text.of("learning.anonymous") : owed.person(),
                        owed.sort() == Sort.REMEDY || owed.kind().equals(LearningAction.CHANGE)
                                ? ""
                                : LearningWords.kind(owed.kind()));
        return words.filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
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
