/**
 * The chain of saves: one row for each transaction, each holding the hash of the one before it.
 *
 * <p>Rows carry ids only. What an entry says lies in its payload, which may be erased; the entry's
 * {@link redress.audit.Commitment} stays, so the chain still verifies afterwards. {@link redress.audit.AuditVerification}
 * walks it. {@code redress.db} writes it; nobody else does.
 */
package redress.audit;
