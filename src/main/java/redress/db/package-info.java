/**
 * The database file: opened so that no acknowledged save is lost, whatever is killed or unplugged.
 *
 * <p>Everything is saved through one verb, on one thread, in one transaction with its audit row:
 *
 * <pre>{@code
 * try (Database database = Database.open(path, clock)) {                     // or create(path, clock)
 *     Change change = new Change(requestId, accountId, "case.receive", "case");
 *     Written<String> saved = database.write(change, tx -> {
 *         int number = tx.nextNumber(2026);                                   // gap-free
 *         long caseId = caseStore.insert(tx.handle(), ...);                   // any SQL of a *Store
 *         long seq = tx.append(caseId, "received", 1, utf8Json);              // entry + payload + commitment
 *         tx.subject(Long.toString(caseId));                                  // an id, never a name
 *         return reference;
 *     });
 *     saved.value();        // empty if requestId had been saved before; then saved.subjectId() tells which it was
 *     List<Row> rows = database.read(handle -> caseStore.worklist(handle));   // one moment, however many statements
 * }
 * }</pre>
 *
 * <p>What the work throws undoes the transaction and comes out as it is; errors of the engine come out as
 * {@link redress.db.StorageFailure}, a file that cannot be opened as {@link redress.db.DatabaseRefused}: both with a
 * sentence for the user. Letters and attachments lie in {@link redress.db.Blobs}, a second file beside the first.
 * To verify the chain: {@code database.read(handle -> new AuditVerification(handle).firstFault())}.
 */
package redress.db;
