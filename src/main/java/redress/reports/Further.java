package redress.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import redress.reports.Suppression.Column;
import redress.reports.Suppression.Grid;

/**
 * What a year of cases adds up to beside their course (Codes 8.1): what was not taken, why answers were late, what was asked
 * for after the first answer, what was promised, and what the ombudsmen said. Nothing is hidden or rounded here.
 *
 * @param notTaken complaints closed as excluded, by kind of exclusion
 * @param late answers sent in the year after their due date, extensions counted, by the reason for it
 */
public record Further(Tally notTaken, Tally late, Requests requests, Promised promised, Ombudsmen ombudsmen) {

    /**
     * Requests for a further stage received in the year.
     *
     * @param decided by what became of them
     * @param outcomes of those taken further, by how the case ended
     */
    public record Requests(Tally decided, Tally outcomes) {}

    /**
     * Remedies agreed in the year, as they stood on its last day; each in exactly one of the first four, by kind.
     *
     * @param replaced something else had to be given
     * @param money remedies of money
     * @param sum agreed, in pounds
     */
    public record Promised(
            Tally inTime,
            Tally late,
            Tally replaced,
            Tally owed,
            Tally agreed,
            Figure money,
            Figure paid,
            Figure unpaid,
            BigDecimal sum,
            BigDecimal sumPaid) {}

    /**
     * Ombudsmen's enquiries.
     *
     * @param received in the year, by ombudsman
     * @param decided in the year, by decision
     * @param recommendations made with these decisions, by what had become of them on the last day of the year
     */
    public record Ombudsmen(Tally received, Tally decided, Tally recommendations) {}

    /** Which of these numbers stand in one sum. */
    List<Grid> grids() {
        List<Grid> grids = new ArrayList<>();
        Stream.of(
                        notTaken,
                        late,
                        requests.decided(),
                        requests.outcomes(),
                        ombudsmen.received(),
                        ombudsmen.decided(),
                        ombudsmen.recommendations())
                .map(Grid::of)
                .forEach(grids::add);
        grids.add(new Grid(
                List.of(
                        Column.plus(promised.inTime()),
                        Column.plus(promised.late()),
                        Column.plus(promised.replaced()),
                        Column.plus(promised.owed()),
                        Column.minus(promised.agreed())),
                true));
        grids.add(new Grid(
                List.of(new Column(true, List.of(promised.paid(), promised.unpaid()), promised.money())), false));
        return List.copyOf(grids);
    }
}
