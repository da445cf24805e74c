package redress.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a year of cases adds up to. Pure sums; nothing is hidden or rounded here.
 *
 * @param movement all cases by kind
 * @param byService complaints received, as the three that follow
 * @param receivedByMonth complaints by the month of receipt, from April
 * @param closedByMonth complaints by the month of closure
 * @param complimentsByMonth compliments by the month of receipt
 * @param stageReached complaints closed, by the furthest stage reached
 * @param outcomes complaints closed, by outcome and service
 * @param duties each deadline of the procedure that was met, missed or is overdue
 * @param answeredByService answers at the first formal stage sent in the year, by service
 * @param inTimeByService of these, sent by the first due date
 * @param extended complaints closed in the year with at least one deadline extended
 * @param restrictions of contact; no case stands behind these
 */
public record Measures(
        ReportingPeriod year,
        Movement movement,
        Tally byService,
        Tally byCause,
        Tally byChannel,
        Tally receivedByMonth,
        Tally closedByMonth,
        Tally complimentsByMonth,
        Tally complimentsByService,
        Tally stageReached,
        Outcomes outcomes,
        List<DutyMeasure> duties,
        Optional<DutyMeasure> firstAnswer,
        Optional<DutyMeasure> secondAnswer,
        Tally answeredByService,
        Tally inTimeByService,
        Figure extended,
        Remedies remedies,
        Figure discrimination,
        RestrictionMeasure restrictions) {

    public Measures {
        duties = List.copyOf(duties);
    }

    /** Open at the start of 1 April, received, closed and open at the end of 31 March, by kind of case. */
    public record Movement(Tally openAtStart, Tally received, Tally closed, Tally openAtEnd) {}

    /**
     * Complaints closed in the year.
     *
     * @param other withdrawn, excluded and the rest
     * @param closed all of them, by service
     * @param others the other outcomes one by one
     * @param faultByCause those upheld or partially upheld, by cause
     */
    public record Outcomes(
            Tally upheld,
            Tally partially,
            Tally notUpheld,
            Tally other,
            Tally closed,
            Tally others,
            Tally faultByCause) {

        /** Upheld, wholly or in part. */
        public Figure atFault() {
            return faultByCause.total();
        }
    }

    /**
     * Remedies of complaints closed in the year.
     *
     * @param given how many complaints had each kind of remedy; one complaint may have several
     * @param apologised upheld wholly or in part, with an apology on record
     * @param withoutApology upheld wholly or in part, with none
     * @param paid complaints with compensation
     * @param compensation money agreed for these, in pounds
     */
    public record Remedies(
            List<Tally.Line> given, Figure apologised, Figure withoutApology, Figure paid, BigDecimal compensation) {
        public Remedies {
            given = List.copyOf(given);
        }
    }
}
