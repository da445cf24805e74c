package redress.desk.people;

import redress.casework.Conducts;
import redress.letters.RestrictionLetters;

/**
 * What the section on contact and behaviour works with.
 *
 * @param coordinator who records
 */
public record ConductDesk(Conducts conducts, RestrictionLetters letters, String coordinator) {}
