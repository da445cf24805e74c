package redress.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import redress.accounts.Account;
import redress.audit.AuditHead;
import redress.audit.AuditRow;
import redress.audit.AuditStore;

/**
 * One council's database file, open. All saves run one after the other on the thread "database-writer"; two look-ups
 * may run beside them, each on its caller's thread. Never call it on the JavaFX thread.
 */
public final class Database implements AutoCloseable {

    private static final int ATTEMPTS = 3;

    private final Opening opening;
    private final Clock clock;
    private final Blobs blobs;
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService writer;
    private Connections connections;
    private boolean lost;

    private Database(Opening opening, Clock clock, Connections connections) {
        this.opening = opening;
        this.clock = clock;
        this.blobs = new Blobs(new Opening(opening.file().papers(), opening.scheme(), Opening.PAPERS), clock);
        this.connections = connections;
        this.writer = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "database-writer");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Whether there is a file to open.
     *
     * @param path with or without ".mv.db"
     */
    public static boolean exists(Path path) {
        return Files.exists(DatabaseFile.of(path).path());
    }

    /**
     * Opens a database and brings it to this program's schema, after a backup beside it if that changes anything.
     *
     * @param path with or without ".mv.db"
     * @param clock gives the time written into the audit rows
     * @throws DatabaseRefused with a sentence for the user, where the file cannot or must not be opened
     */
    public static Database open(Path path, Clock clock) {
        return open(DatabaseFile.of(path), clock, Connections.SAFE);
    }

    /**
     * Makes a new database and opens it. Half a file is never left under its name.
     *
     * @throws DatabaseRefused with a sentence for the user, where there is one already or none can be made there
     */
    public static Database create(Path path, Clock clock) {
        return create(DatabaseFile.of(path), clock, Connections.SAFE);
    }

    static Database open(DatabaseFile file, Clock clock, String scheme) {
        Opening opening = new Opening(file, scheme, Opening.CASES);
        return new Database(opening, clock, Connections.beside(opening.open(clock), file, scheme));
    }

    static Database create(DatabaseFile file, Clock clock, String scheme) {
        Opening opening = new Opening(file, scheme, Opening.CASES);
        opening.make();
        return new Database(opening, clock, Connections.beside(opening.reopen(), file, scheme));
    }

    /** Letters and attachments. Closed with the database. */
    public Blobs blobs() {
        return blobs;
    }

    /**
     * Saves. Runs the work in one transaction on the writer's thread and waits for it; all of it is kept, with its
     * audit row, or nothing. What the work throws (a refusal, say) undoes the transaction and comes out unchanged.
     *
     * @return what became of it; where this request id was saved before, the work does not run again
     * @throws StorageFailure where the database could not do it; nothing was saved
     */
    public <T> Written<T> write(Change change, Work<T> work) {
        if ("database-writer".equals(Thread.currentThread().getName())) {
            throw new IllegalStateException("A save inside a save: use the Tx you were given");
        }
        return await(writer.submit(() -> save(change, work)));
    }

    /**
     * Looks something up, seeing the database as it is at one moment, however many statements that takes. At most two
     * at a time; a third waits.
     *
     * @throws StorageFailure where the database could not do it
     */
    public <T> T read(Function<Handle, T> work) {
        Connections current = connections();
        try {
            return current.read(work);
        } catch (JdbiException e) {
            noteLoss(current, e);
            throw StorageErrors.reading(e);
        }
    }

    /** The number of the account that is signed in at this desk: whoever saves here is recorded under it. */
    public long accountId() {
        return Account.CO_ORDINATOR;
    }

    /** The newest audit row's number and hash: it changes with every save of any desk. */
    public AuditHead head() {
        return read(AuditStore::head);
    }

    /**
     * Copies both files into ZIP files, each as it is at one moment, while saves go on: the cases first, since each paper
     * is kept before the save that names it.
     *
     * @return whether there are papers
     */
    boolean pack(Path cases, Path papers) {
        connections();
        opening.pack(cases);
        return blobs.pack(papers);
    }

    /** Where it lies, with ".mv.db". */
    public Path path() {
        return opening.file().path();
    }

    /** Finishes the saves under way and closes the file. */
    @Override
    public void close() {
        writer.shutdown();
        boolean interrupted = false;
        while (!writer.isTerminated()) {
            try {
                interrupted |= !writer.awaitTermination(1, TimeUnit.MINUTES) && Thread.interrupted();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            connections.close();
        }
        blobs.close();
    }

    private <T> Written<T> save(Change change, Work<T> work) {
        if (opening.isDiskFull()) {
            throw StorageErrors.saving(change.subjectKind(), new IOException("No space left on device"));
        }
        Connections current = connections();
        for (int attempt = 1; ; attempt++) {
            try {
                return current.writer().inTransaction(handle -> transact(handle, change, work));
            } catch (JdbiException e) {
                if (attempt < ATTEMPTS && StorageErrors.isDeadlock(e)) {
                    continue;
                }
                noteLoss(current, e);
                throw StorageErrors.saving(change.subjectKind(), e);
            }
        }
    }

    private <T> Written<T> transact(Handle handle, Change change, Work<T> work) {
        AuditStore audit = new AuditStore(handle, random);
        AuditHead head = audit.lockHead();
        Optional<AuditRow> earlier = audit.find(change.requestId());
        if (earlier.isPresent()) {
            AuditRow row = earlier.get();
            return new Written<>(Optional.empty(), row.subjectId(), true, row.n());
        }
        Tx tx = new Tx(handle, audit, head.n() + 1, accountId());
        Optional<T> value = Optional.ofNullable(work.run(tx));
        AuditRow row = new AuditRow(
                tx.auditN(),
                OffsetDateTime.now(clock).toString(),
                tx.accountId(),
                change.act(),
                change.subjectKind(),
                tx.subject(),
                change.requestId());
        audit.seal(row, head);
        return new Written<>(value, tx.subject(), false, tx.auditN());
    }

    /** Waits without giving up when interrupted: the caller must learn whether it was saved. */
    private static <T> T await(Future<T> saving) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return saving.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unwrapped(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException thrown) {
            return thrown;
        }
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(e.getCause());
    }

    /** After the engine gave up (a full disk, a disk taken away) the file is opened anew for the next save or look-up. */
    private synchronized Connections connections() {
        if (lost) {
            connections.abandon();
            connections = Connections.beside(opening.reopen(), opening.file(), opening.scheme());
            lost = false;
        }
        return connections;
    }

    private synchronized void noteLoss(Connections current, JdbiException error) {
        lost |= current == connections && StorageErrors.isLost(error);
    }
}
