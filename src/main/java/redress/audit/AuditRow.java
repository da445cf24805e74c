package redress.audit;

import java.util.Optional;
import java.util.UUID;

/**
 * One saved transaction: who did what to which thing, by ids only.
 *
 * @param n its number: 1, 2, 3 without gaps, in the order of saving
 * @param at when, as ISO text with offset: the exact characters that were hashed
 * @param act what was done: "case.receive"
 * @param subjectKind what kind of thing it was done to: "case"
 * @param subjectId which one; empty where there is no single one
 * @param requestId the id the caller gave the save, so that repeating it is harmless
 */
public record AuditRow(
        long n,
        String at,
        long accountId,
        String act,
        String subjectKind,
        Optional<String> subjectId,
        UUID requestId) {}
