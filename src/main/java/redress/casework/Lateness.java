package redress.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Responses that went out late, and why: a late case is not closed before the reason is on record. */
public final class Lateness {

    /** What made a response late, for the reports. */
    public enum Cause {
        OFFICER_ABSENT("The officer was away"),
        AWAITING_INFORMATION("We waited for information"),
        COMPLEXITY("The matter was complex"),
        SEVERAL_SERVICES("Several services had to answer"),
        WORKLOAD("Too much work at the time"),
        OVERSIGHT("It was overlooked"),
        OTHER("Something else");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        /** As entries and reports name it: "officer-absent". */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String label() {
            return label;
        }

        public static Optional<Cause> of(String id) {
            return Arrays.stream(values())
                    .filter(cause -> cause.id().equals(id))
                    .findFirst();
        }
    }

    private Lateness() {}

    /** The responses among these that were given after their due date, extensions counted. */
    static List<Deadline> among(List<Deadline> deadlines) {
        return deadlines.stream().filter(Lateness::wasLate).toList();
    }

    private static boolean wasLate(Deadline deadline) {
        return deadline.name().endsWith("-response")
                && !deadline.customers()
                && deadline.done().isPresent()
                && !deadline.inTime();
    }
}
