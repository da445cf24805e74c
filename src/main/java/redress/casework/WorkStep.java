package redress.casework;

import java.time.LocalDate;

/** The step to take next, from a day on, and one sentence why. */
public record WorkStep(LocalDate from, Deed deed, String why) {}
