package redress.casework;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import redress.audit.AuditRow;

/**
 * One row of the audit as it is told to a reader: by ids and references, never by the name of a person outside the desk.
 *
 * @param who the name of the account that acted
 * @param reference of the case it was about; empty where it was about none, or about one its reader may not see
 * @param entries the types of what it recorded on that case, in order; none where its reader may not see the case
 * @param whom the name of the account it was done to; empty where it was done to none
 */
public record AuditLine(
        AuditRow row, String who, Optional<String> reference, List<String> entries, Optional<String> whom) {

    /** Kinds of thing of which there is but one. */
    private static final Set<String> ONE_ONLY = Set.of("council", "database", "setting", "calendar", "audit");

    public AuditLine {
        entries = List.copyOf(entries);
    }

    /** When it was saved, by the clock of the desk that saved it. */
    public OffsetDateTime at() {
        return OffsetDateTime.parse(row.at());
    }

    /** What was done: "Recorded something on a case: finding made, outcome decided". */
    public String what() {
        String words = AuditActs.words(row.act()).orElse(row.act());
        return entries.isEmpty() || entries.equals(List.of("received"))
                ? words
                : words
                        + entries.stream()
                                .map(type -> type.replace('-', ' '))
                                .distinct()
                                .collect(Collectors.joining(", ", ": ", ""));
    }

    /** What it was done to: "NN-2026-0042", "person 17", the name of an account; "" where it was done to no one thing. */
    public String subject() {
        return reference
                .or(() -> whom)
                .orElseGet(() -> row.subjectId()
                        .filter(id -> !ONE_ONLY.contains(row.subjectKind()))
                        .map(id -> row.subjectKind() + " " + id)
                        .orElse(""));
    }

    /** The case its reader may open; empty where there is none. */
    public Optional<Long> caseId() {
        return reference.flatMap(known -> row.subjectId()).map(Long::valueOf);
    }

    /** The person it was about; empty where it was about none. */
    public Optional<Long> personId() {
        return row.subjectKind().equals("person") ? row.subjectId().map(Long::valueOf) : Optional.empty();
    }
}
