package redress.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import redress.calendar.WorkingCalendar;

/** A row of a spreadsheet while it is read cell by cell; what cannot be right becomes a doubt, and the reading goes on. */
final class ImportRow {

    private static final int LONGEST_SHOWN = 40;

    private final int number;
    private final Map<ImportColumn, String> cells;
    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final List<String> doubts = new ArrayList<>();

    ImportRow(int number, Map<ImportColumn, String> cells, LocalDate today, WorkingCalendar calendar) {
        this.number = number;
        this.cells = Map.copyOf(cells);
        this.today = today;
        this.calendar = calendar;
        cells.forEach((column, text) -> {
            if (text.length() > column.longest()) {
                doubt("%s has %,d characters; the most is %,d."
                        .formatted(column.header(), text.length(), column.longest()));
            }
        });
    }

    /** As the spreadsheet counts it: the header is row 1. */
    int number() {
        return number;
    }

    void doubt(String sentence) {
        doubts.add(sentence);
    }

    List<String> doubts() {
        return List.copyOf(doubts);
    }

    boolean isSound() {
        return doubts.isEmpty();
    }

    /** What stands in the cell; "" where it is empty. */
    String text(ImportColumn column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(ImportColumn column) {
        return cells.containsKey(column);
    }

    /** The cell as a message quotes it: 'kind "complant"'. */
    String quoted(ImportColumn column) {
        return column.header() + " \"" + ImportText.shown(text(column), LONGEST_SHOWN) + "\"";
    }

    /** The date in the cell; empty, with a doubt, where it is none. */
    Optional<LocalDate> day(ImportColumn column) {
        if (!has(column)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ImportText.date(text(column), today, calendar));
        } catch (IllegalArgumentException e) {
            doubt(quoted(column) + " is not a date. " + e.getMessage());
            return Optional.empty();
        }
    }

    /** The date of something that has happened, so not one to come. */
    Optional<LocalDate> past(ImportColumn column) {
        Optional<LocalDate> day = day(column);
        day.filter(today::isBefore).ifPresent(d -> doubt(quoted(column) + " is still to come. Check the year."));
        return day;
    }

    /** Pounds; empty for none and for 0. */
    Optional<BigDecimal> pounds(ImportColumn column) {
        if (!has(column)) {
            return Optional.empty();
        }
        try {
            return Optional.of(ImportText.money(text(column))).filter(amount -> amount.signum() > 0);
        } catch (IllegalArgumentException e) {
            doubt(quoted(column) + " is not an amount of money. " + e.getMessage());
            return Optional.empty();
        }
    }
}
