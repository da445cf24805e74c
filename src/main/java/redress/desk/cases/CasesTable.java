package redress.desk.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import redress.calendar.Dates;
import redress.casework.CaseRow;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.documents.Cell;

/** The columns of the list of cases. */
record CasesTable(Supplier<LocalDate> today, Function<String, String> stageName) {

    /** Left out until somebody wants them, so that a row is one line. */
    static final Set<String> LEFT_OUT = Set.of(Text.of("cases.column.kind"), Text.of("cases.column.stage"));

    LedgerTable<CaseRow> make() {
        LedgerTable<CaseRow> table = new LedgerTable<>(Text.of("cases.table"), CaseRow::id);
        table.getStyleClass().add("one-line");
        table.columns(
                words(Text.of("cases.column.reference"), 7.8, CaseRow::reference)
                        .givingWay(7),
                words(Text.of("cases.column.kind"), 8, r -> r.kind().label()).givingWay(1),
                words(Text.of("cases.column.subject"), 13, CaseRow::subject).growing(),
                words(Text.of("cases.column.person"), 11.4, CaseRow::person).givingWay(6),
                day(Text.of("cases.column.received"), r -> Optional.of(r.received()))
                        .givingWay(5),
                words(Text.of("cases.column.stage"), 6, r -> stageName.apply(r.stage()))
                        .givingWay(2),
                words(Text.of("cases.column.service"), 7.4, r -> r.service().orElse(""))
                        .givingWay(3),
                words(Text.of("cases.column.with"), 7.4, r -> r.officer().orElse(""))
                        .givingWay(4),
                LedgerColumn.<CaseRow>status(Text.of("cases.column.stands"), 11.6, this::stands)
                        .sortedBy(
                                Comparator.comparing((CaseRow r) -> !r.status().isOpen())
                                        .thenComparing(r -> r.due().orElse(LocalDate.MAX))));
        return table;
    }

    private static LedgerColumn<CaseRow> words(String title, double em, Function<CaseRow, String> words) {
        return LedgerColumn.text(title, em, words)
                .sortedBy(Comparator.comparing(row -> words.apply(row).toLowerCase(Locale.UK)));
    }

    private LedgerColumn<CaseRow> day(String title, Function<CaseRow, Optional<LocalDate>> day) {
        return LedgerColumn.<CaseRow>text(
                        title,
                        7,
                        row -> day.apply(row)
                                .map(d -> Dates.list(d, today.get()))
                                .orElse(""))
                .sortedBy(Comparator.comparing(row -> day.apply(row).orElse(LocalDate.MIN)))
                .onPaper(row -> day.apply(row).map(Cell::date).orElse(Cell.words("")));
    }

    private StatusLine stands(CaseRow row) {
        if (!row.status().isOpen()) {
            return new StatusLine(Status.DONE, row.status().label());
        }
        if (row.due().isEmpty()) {
            return new StatusLine(Status.TO_COME, row.status().label());
        }
        LocalDate due = row.due().get();
        if (due.isBefore(today.get())) {
            return new StatusLine(Status.LATE, Text.of("cases.late", Dates.list(due)));
        }
        return new StatusLine(
                due.equals(today.get()) ? Status.DUE_TODAY : Status.TO_COME, Text.of("cases.due", Dates.list(due)));
    }
}
