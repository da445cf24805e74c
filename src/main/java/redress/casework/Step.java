package redress.casework;

import redress.calendar.Moment;

/** Something to be recorded: when it happened, who did it, and what. */
public record Step(Moment happened, String doneBy, Happening what) {}
