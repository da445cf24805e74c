package redress.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One cell of a table: how it is printed, and what it is for a spreadsheet. */
public sealed interface Cell {

    /** The words printed on paper and on web pages. */
    String shown();

    /** The number behind it, if it is one: what a chart draws and a spreadsheet adds up. */
    default Optional<BigDecimal> amount() {
        return Optional.empty();
    }

    /** Words; also a dash for "no such number" and "fewer than 5" for a hidden one. */
    record Words(String shown) implements Cell {}

    /**
     * A number.
     *
     * @param value the exact value; a share is a fraction of 1 with {@code percent} set
     * @param percent whether a spreadsheet shows it as a percentage
     */
    record Amount(BigDecimal value, boolean percent, String shown) implements Cell {
        @Override
        public Optional<BigDecimal> amount() {
            return Optional.of(value);
        }
    }

    /** A date, printed as "1 April 2026". */
    record Day(LocalDate date) implements Cell {
        @Override
        public String shown() {
            return Dates.words(date);
        }
    }

    static Cell words(String words) {
        return new Words(words);
    }

    /** A whole number, printed with commas: "1,204". */
    static Cell count(long value) {
        return new Amount(BigDecimal.valueOf(value), false, Dates.grouped(value));
    }

    /** A number printed as given, such as "£1,204.50" or "12.4 days". */
    static Cell amount(BigDecimal value, String shown) {
        return new Amount(value, false, shown);
    }

    /** A share as a fraction of 1, printed as given: 0.89 as "89%" or "126 of 142 (89%)". */
    static Cell share(BigDecimal fraction, String shown) {
        return new Amount(fraction, true, shown);
    }

    static Cell date(LocalDate date) {
        return new Day(date);
    }

    /** No number: printed as a dash. */
    static Cell dash() {
        return new Words("–");
    }
}
