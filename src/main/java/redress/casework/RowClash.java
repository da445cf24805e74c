package redress.casework;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import redress.audit.AuditStore;

/**
 * Somebody else changed the same fields of a row since it was read, so nothing was kept. It brings what is needed to ask
 * whose words are to stand: {@link RowShape#settled} then says what to keep, on top of {@link #there}.
 */
public final class RowClash extends Refused {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final transient List<Asked> asked;
    private final transient Object there;
    private final transient Who who;

    /**
     * A field both changed.
     *
     * @param field its name in the {@link RowShape}
     */
    public record Asked(String field, Object was, Object yours, Object theirs) {}

    /** Who changed a row last, and when; both empty where nobody knows. */
    public record Who(Optional<String> name, Optional<Instant> at) {

        /** Whoever last did one of these acts to the thing of this number. */
        public static Who last(Handle handle, List<String> acts, String subject) {
            return AuditStore.last(handle, acts, subject)
                    .map(row -> new Who(
                            Optional.of(new CaseStore().accountName(handle, row.accountId())),
                            Optional.of(Instant.from(java.time.OffsetDateTime.parse(row.at())))))
                    .orElseGet(() -> new Who(Optional.empty(), Optional.empty()));
        }

        /** "Ben Carter, 10:42", or "Somebody else". */
        public String inWords() {
            String person = name.orElse("Somebody else");
            return at.map(when -> person + ", " + TIME.format(when)).orElse(person);
        }
    }

    RowClash(List<Asked> asked, Object there, Who who) {
        super(who.name().orElse("Somebody else")
                + " has changed the same meanwhile. Read it again (F5), then repeat the change.");
        this.asked = List.copyOf(asked);
        this.there = there;
        this.who = who;
    }

    /** What somebody must choose about; never empty. */
    public List<Asked> asked() {
        return asked;
    }

    /** The row as it is by now. */
    public <T> T there(Class<T> type) {
        return type.cast(there);
    }

    public Who who() {
        return who;
    }
}
