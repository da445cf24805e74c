package redress.codes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * An ombudsman's letter on a year, as the co-ordinator entered it.
 *
 * @param year "2025-26"
 * @param figures those the letter gives; percentages are whole numbers
 */
public record AnnualLetter(String year, Code code, Map<LetterFigure, Integer> figures) {

    private static final int HUNDRED = 100;

    public AnnualLetter {
        figures = Map.copyOf(figures);
    }

    public static AnnualLetter none(String year, Code code) {
        return new AnnualLetter(year, code, Map.of());
    }

    public Optional<Integer> figure(LetterFigure figure) {
        return Optional.ofNullable(figures.get(figure));
    }

    public boolean isEntered() {
        return !figures.isEmpty();
    }

    /**
     * What is wrong with a figure beside the others, as a sentence that says what to do; empty where nothing is. A rate is
     * held against the numbers it is of; 1 per cent of rounding is let pass.
     */
    public Optional<String> problem(LetterFigure figure) {
        if (figure.percent() && figure(figure).filter(value -> value > HUNDRED).isPresent()) {
            return Optional.of("A percentage is 0 to 100. Look at the letter again.");
        }
        return switch (figure) {
            case UPHOLD_RATE -> rate(figure, LetterFigure.UPHELD, upheldOrNot());
            case MALADMINISTRATION_RATE -> rate(figure, LetterFigure.MALADMINISTRATION, figure(LetterFigure.FINDINGS));
            case MALADMINISTRATION -> partOf(figure, LetterFigure.FINDINGS);
            default -> Optional.empty();
        };
    }

    private Optional<Integer> upheldOrNot() {
        return figure(LetterFigure.UPHELD)
                .flatMap(upheld -> figure(LetterFigure.NOT_UPHELD).map(not -> upheld + not));
    }

    private Optional<String> partOf(LetterFigure part, LetterFigure whole) {
        return figure(part)
                .filter(some -> figure(whole).filter(all -> some > all).isPresent())
                .map(some -> "These are more than the “" + whole.label() + "”. Look at the letter again.");
    }

    private Optional<String> rate(LetterFigure figure, LetterFigure part, Optional<Integer> whole) {
        Optional<Integer> some = figure(part);
        Optional<Integer> said = figure(figure);
        if (said.isEmpty() || some.isEmpty() || whole.filter(all -> all > 0).isEmpty()) {
            return Optional.empty();
        }
        int right = BigDecimal.valueOf(some.get() * (long) HUNDRED)
                .divide(BigDecimal.valueOf(whole.get()), 0, RoundingMode.HALF_UP)
                .intValueExact();
        return Math.abs(right - said.get()) <= 1
                ? Optional.empty()
                : Optional.of(some.get() + " of " + whole.get() + " is " + right + "%, not " + said.get()
                        + "%. Look at the letter again, or leave the rate empty.");
    }
}
