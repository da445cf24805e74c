package redress.casework;

import java.time.LocalDate;
import java.util.Optional;
import redress.calendar.Dates;

/**
 * Somebody who acts for the person of a case.
 *
 * @param entry the entry that named them
 * @param needed how consent must be given by the procedure: "implied", "told", "confirmed" or "written"
 * @param clause where the procedure says so; "" where it names no rule
 * @param since the day the consent came to stand as it does; empty before anything happened
 * @param by the day the customer's answer is wanted by, as far as one was said
 * @param paper the document that shows the consent, among the papers of the case
 */
public record Representative(
        long entry,
        Acting.RepresentativeNamed who,
        String needed,
        String clause,
        Consent consent,
        Optional<LocalDate> since,
        Optional<LocalDate> by,
        Optional<Long> paper) {

    /** How the person's consent stands. */
    public enum Consent {
        /** The procedure takes it for granted. */
        IMPLIED,
        /** Not asked for yet. */
        NEEDED,
        ASKED,
        GIVEN,
        REFUSED,
        /** They act no longer. */
        ENDED
    }

    /** Why nothing of the case may be told to them; empty where it may. */
    public Optional<String> whyNotTold() {
        return switch (consent) {
            case IMPLIED, GIVEN -> Optional.empty();
            case NEEDED ->
                Optional.of(who.name() + " may be told nothing yet: the procedure wants " + wanted()
                        + " first. Ask the customer for it.");
            case ASKED ->
                Optional.of(who.name() + " may be told nothing yet: " + wanted() + " was asked for on "
                        + Dates.inWords(since.orElseThrow()) + " and has not come"
                        + by.map(day -> "; it is wanted by " + Dates.inWords(day))
                                .orElse("") + ".");
            case REFUSED ->
                Optional.of(who.name() + " may be told nothing: the customer did not agree on "
                        + Dates.inWords(since.orElseThrow()) + ".");
            case ENDED -> Optional.of(who.name() + " no longer acts for the customer.");
        };
    }

    /** Whether they still act. */
    public boolean isActive() {
        return consent != Consent.ENDED;
    }

    /** "written and dated consent of the customer". */
    private String wanted() {
        return switch (needed) {
            case "written" -> "the written and dated consent of the customer";
            case "confirmed" -> "the customer to confirm that they agree";
            default -> "to be told that the customer agrees";
        };
    }

    Representative with(Consent now, LocalDate day) {
        return new Representative(entry, who, needed, clause, now, Optional.of(day), by, paper);
    }

    Representative by(Optional<LocalDate> day) {
        return new Representative(entry, who, needed, clause, consent, since, day, paper);
    }

    Representative shownBy(Optional<Long> document) {
        return new Representative(entry, who, needed, clause, consent, since, by, document);
    }

    Representative gone() {
        return new Representative(entry, who, needed, clause, Consent.ENDED, since, by, paper);
    }

    /** The day the customer answered; empty while they have not. */
    Optional<LocalDate> answered() {
        return consent == Consent.GIVEN || consent == Consent.REFUSED ? since : Optional.empty();
    }
}
