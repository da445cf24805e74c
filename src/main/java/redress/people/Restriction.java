package redress.people;

import java.time.LocalDate;

/**
 * What was decided about unreasonable behaviour, until its review.
 *
 * @param terms in a sentence that can be shown to anybody at the desk: "By post or e-mail only, to Ruth Calloway."
 * @param decidedBy job title of who decided
 * @param decided the day of the decision
 * @param review the day by which it is looked at again; it does not lapse by itself
 */
public record Restriction(String terms, String decidedBy, LocalDate decided, LocalDate review) {}
