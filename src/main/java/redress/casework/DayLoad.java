package redress.casework;

import java.time.LocalDate;

/** How many duties are owed on one day. */
public record DayLoad(LocalDate day, int owed) {}
