package redress.letters;

import java.time.LocalDate;
import java.util.UUID;
import redress.casework.Conducts;
import redress.casework.Setup;
import redress.conduct.Conduct;
import redress.conduct.ConductStep;
import redress.people.Restriction;

/** Restricts contact with one made-up person, so that a demonstration shows the banner, the review and the letter to read. */
record PracticeRestriction(Conducts conducts, String coordinator) {

    private static final int DECIDED_WEEKS_AGO = 24;
    private static final int REVIEW_IN_DAYS = 13;

    /** Decided half a year ago, on paper; to be looked at again in a fortnight. */
    Conduct tell(long person, LocalDate today) {
        Restriction decided = new Restriction(
                "By post or e-mail only, to Ruth Calloway, one letter a week.",
                "Director of Communities",
                today.minusWeeks(DECIDED_WEEKS_AGO),
                today.plusDays(REVIEW_IN_DAYS));
        Conduct begun = conducts.takeOver(person, decided, coordinator, Setup.SIGNED_IN, UUID.randomUUID());
        ConductStep found = new ConductStep.Considered(
                "Rang up to nine times a day last winter, after a burst pipe.",
                "None that we know of; asked in a call.",
                "A summary of each call goes out by e-mail.");
        return conducts.record(begun, today, found, coordinator, Setup.SIGNED_IN, UUID.randomUUID());
    }
}
