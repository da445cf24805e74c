package redress.calendar;

import java.time.LocalDate;

/** A bank holiday: "Good Friday" on its day; a substitute day says so in its title. */
public record Holiday(LocalDate date, String title) {}
