package redress.casework;

import redress.calendar.Moment;
import redress.procedure.EventName;
import redress.procedure.EventType;

/** Something on the timeline that may start or stop a deadline: which event, in which stage, when, by which entry. */
record Happened(EventType type, String stage, Moment at, long entry) {

    boolean is(EventName name) {
        return name.matches(type, stage);
    }
}
