package redress.db;

import java.util.Optional;

/**
 * What became of a save.
 *
 * @param value what the work returned; empty where the request had been saved before
 * @param subjectId the subject the work named, now or when the request was first saved
 * @param repeated whether the request had been saved before, so that nothing was done now
 * @param auditN number of the audit row
 */
public record Written<T>(Optional<T> value, Optional<String> subjectId, boolean repeated, long auditN) {}
