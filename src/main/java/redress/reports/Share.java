package redress.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A part of a whole; the one place where percentages are worked out, always rounded half up. */
public record Share(Figure part, Figure whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The exact fraction of 1, to six places; empty when the whole is nothing. */
    Optional<BigDecimal> fraction() {
        return fraction(part.value(), whole.value());
    }

    static Optional<BigDecimal> fraction(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP));
    }

    /** The percentage of one number in another, half up; empty when the whole is nothing. */
    static Optional<BigDecimal> percent(long part, long whole, int decimals) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP));
    }
}
