package redress.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.procedure.CaseKind;

/**
 * What a report needs to know of a case: no name, no free text. It is worked out by folding the timeline, and is all
 * that is left of a case after disposal, so that earlier reports still reproduce.
 *
 * @param service name of the service area complained of, praised or asked
 * @param cause id of the cause in the procedure
 * @param channel id of the channel in the procedure
 * @param stage id of the furthest stage reached; "" for kinds without stages
 * @param outcome id of the outcome ("upheld", "partially-upheld", "not-upheld", "withdrawn", "resolved-informally", "excluded", "no-answer")
 * @param extensions how often a deadline was extended
 * @param remedies ids of the kinds of remedy given
 * @param compensation money agreed, in pounds
 * @param detail what else reports count; empty where the facts were kept before there was any
 */
public record CaseFacts(
        String reference,
        CaseKind kind,
        LocalDate received,
        Optional<LocalDate> closed,
        Optional<String> service,
        Optional<String> cause,
        Optional<String> channel,
        String stage,
        Optional<String> outcome,
        List<Duty> duties,
        int extensions,
        List<String> remedies,
        Optional<BigDecimal> compensation,
        boolean discrimination,
        Optional<CaseDetail> detail) {

    public CaseFacts {
        duties = List.copyOf(duties);
        remedies = List.copyOf(remedies);
    }

    /** The details, or those of a case of which none were kept. */
    public CaseDetail details() {
        return detail.orElse(CaseDetail.NONE);
    }

    /**
     * One deadline of the case.
     *
     * @param deadline its name in the procedure: "acknowledge", "stage-1-response"
     * @param firstDue the due date before any extension: what "in time" is measured against first
     * @param due the due date with extensions
     * @param done when the duty was fulfilled; empty while it is open
     */
    public record Duty(String deadline, LocalDate firstDue, LocalDate due, Optional<LocalDate> done) {}
}
