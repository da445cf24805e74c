package redress.casework;

import java.util.ArrayList;
import java.util.List;
import redress.procedure.CaseKind;
import redress.procedure.EventType;

/**
 * What a case was before it became a complaint: its dates stay as they stood on that day.
 *
 * @param events those that started and stopped its dates, the registration as a complaint last
 */
record Chapter(CaseKind kind, List<Happened> events, List<Course.Extension> extensions) {

    Chapter {
        events = List.copyOf(events);
        extensions = List.copyOf(extensions);
    }

    /** Ends what was so far by the change told in this entry. */
    static Chapter until(
            CaseKind kind, String stage, Entry change, List<Happened> events, List<Course.Extension> extensions) {
        List<Happened> all = new ArrayList<>(events);
        all.add(new Happened(EventType.REGISTERED, stage, change.happened(), change.seq()));
        return new Chapter(kind, all, extensions);
    }
}
