package redress.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import redress.documents.Cell;
import redress.procedure.CaseKind;
import redress.reports.Suppression.Hiding;

/** Turns numbers into printed cells: the one place that decides what a reader sees of a number. */
final class Disclosure {

    static final String FEWER_THAN_5 = "fewer than 5";
    static final String NOT_SHOWN = "not shown";

    private final Map<String, Hiding> hidden;

    private Disclosure(Map<String, Hiding> hidden) {
        this.hidden = Map.copyOf(hidden);
    }

    /** Small numbers are hidden, in each year as in that year's own report. */
    static Disclosure published(Map<String, Hiding> now, Map<String, Hiding> before) {
        Map<String, Hiding> hidden = new HashMap<>(before);
        hidden.putAll(now);
        return new Disclosure(hidden);
    }

    /** Every number is shown: for use inside the council. */
    static Disclosure internal() {
        return new Disclosure(Map.of());
    }

    /** Whether a sentence may speak of one: of a hidden number it must not, or it would give the number away. */
    boolean isOne(Figure figure) {
        return figure.value() == 1 && !hides(figure);
    }

    /** "complaint" or "complaints", as goes with the number shown. */
    String noun(CaseKind kind, Figure figure) {
        return kind.label().toLowerCase(Locale.UK) + (isOne(figure) ? "" : "s");
    }

    boolean hides(Figure figure) {
        return hidden.containsKey(figure.id());
    }

    private boolean hides(Share share) {
        return hides(share.part()) || hides(share.whole());
    }

    boolean hidesAnything() {
        return !hidden.isEmpty();
    }

    ReportCell count(Figure figure) {
        return new ReportCell(figure.id(), cell(figure), figure.references());
    }

    private Cell cell(Figure figure) {
        if (!hides(figure)) {
            return Cell.count(figure.value());
        }
        return Cell.words(hidden.get(figure.id()) == Hiding.FEWER_THAN_5 ? FEWER_THAN_5 : NOT_SHOWN);
    }

    /** "51 of 58"; a dash for none of none. */
    ReportCell partOf(Share share) {
        Cell cell = share.whole().value() == 0
                ? Cell.dash()
                : hides(share)
                        ? Cell.words(NOT_SHOWN)
                        : Cell.words(grouped(share.part().value()) + " of "
                                + grouped(share.whole().value()));
        return new ReportCell("", cell, share.part().references());
    }

    /** "88%", whole and half up; a dash where there is nothing to be a part of. */
    ReportCell percent(Share share) {
        return ReportCell.of(percentCell(share));
    }

    private Cell percentCell(Share share) {
        if (share.whole().value() == 0) {
            return Cell.dash();
        }
        return hides(share)
                ? Cell.words(NOT_SHOWN)
                : Cell.share(
                        share.fraction().orElseThrow(),
                        printed(Share.percent(
                                share.part().value(), share.whole().value(), 0)));
    }

    private static String printed(Optional<BigDecimal> percent) {
        return percent.orElseThrow().toPlainString() + "%";
    }

    /** "+8", "−3", "0"; not shown where one of the two is hidden. */
    ReportCell change(Figure now, Figure before) {
        if (hides(now) || hides(before)) {
            return ReportCell.of(Cell.words(NOT_SHOWN));
        }
        long change = now.value() - before.value();
        return ReportCell.of(Cell.amount(BigDecimal.valueOf(change), signed(change, grouped(Math.abs(change)))));
    }

    /** "+6%" of last year's number; a dash where that was nothing. */
    ReportCell changePercent(Figure now, Figure before) {
        if (hides(now) || hides(before)) {
            return ReportCell.of(Cell.words(NOT_SHOWN));
        }
        if (before.value() == 0) {
            return ReportCell.of(Cell.dash());
        }
        long change = now.value() - before.value();
        BigDecimal percent = Share.percent(Math.abs(change), before.value(), 0).orElseThrow();
        BigDecimal fraction =
                BigDecimal.valueOf(change).divide(BigDecimal.valueOf(before.value()), 6, RoundingMode.HALF_UP);
        return ReportCell.of(Cell.share(fraction, signed(change, percent.toPlainString()) + "%"));
    }

    private static String signed(long change, String size) {
        return change > 0 ? "+" + size : change < 0 ? "−" + size : "0";
    }

    /** An average or median to one decimal; not shown for fewer than five, of whom it would say too much. */
    ReportCell days(Optional<BigDecimal> days, Figure counted) {
        Cell cell = days.isEmpty()
                ? Cell.dash()
                : hides(counted)
                        ? Cell.words(NOT_SHOWN)
                        : Cell.amount(days.get(), days.get().toPlainString());
        return ReportCell.of(cell);
    }

    /** A sum of money over some cases; not shown where their number is hidden. */
    ReportCell pounds(BigDecimal sum, Figure cases) {
        Cell cell = hides(cases)
                ? Cell.words(NOT_SHOWN)
                : Cell.amount(sum, String.format(Locale.UK, "£%,.2f", sum).replace(".00", ""));
        return new ReportCell("", cell, cases.references());
    }

    private static String grouped(long value) {
        return String.format(Locale.UK, "%,d", value);
    }
}
