package redress.procedure;

import java.util.Optional;
import redress.calendar.Period;

/** How long cases of a kind that reached a stage are kept, counted from the later of closure and last contact. */
public record Retention(CaseKind kind, Optional<String> reached, Optional<String> when, Period keep, String clause) {}
