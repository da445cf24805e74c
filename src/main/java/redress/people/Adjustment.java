package redress.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A reasonable adjustment: what is done otherwise for this person (Equality Act 2010, section 20).
 *
 * @param what in a few words: "Calls after 10 only"
 * @param since the day it was agreed
 * @param review the day somebody asks whether it still fits; empty where none was set
 */
public record Adjustment(String what, LocalDate since, Optional<LocalDate> review) {}
