package redress.learning;

import java.time.LocalDate;

/** A change that was agreed because of a complaint and not made: overdue, or given up. */
record Agreed(String reference, String service, String cause, LocalDate day) {}
