package redress.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import redress.audit.AuditHead;
import redress.audit.AuditStore;

/**
 * One council's database file, open. All saves run one after the other on the thread "database-writer"; two look-ups
 * may run beside them, each on its caller's thread. Never call it on the JavaFX thread.
 */
public final class Database implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    static {
        KeptStatements.remember();
    }

    private final Link link;
    private final Gate gate;
    private final Clock clock;
    private final Optional<LastSave> last;
    private final Blobs blobs;
    private final ExecutorService writer;
    private final AtomicReference<Optional<Host>> shared = new AtomicReference<>(Optional.empty());
    private final Set<Long> savedHere = ConcurrentHashMap.newKeySet();

    private Database(Link link, Blobs blobs, Gate gate, Clock clock, Optional<LastSave> last) {
        this.last = last;
        this.link = link;
        this.blobs = blobs;
        this.gate = gate;
        this.clock = clock;
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
     * Opens a database and brings it to this program's schema, after a backup beside it if that changes anything. Works
     * as the file's owner: for commands, and where one person works without signing in.
     *
     * @param path with or without ".mv.db"
     * @param clock gives the time written into the audit rows
     * @throws DatabaseRefused with a sentence for the user, where the file cannot or must not be opened
     */
    public static Database open(Path path, Clock clock) {
        return open(DatabaseFile.of(path), clock, Connections.SAFE);
    }

    /**
     * Opens a database as an account: the database itself refuses what the account may not do.
     *
     * @throws DatabaseRefused also where the secret is not the account's
     */
    public static Database open(Path path, Clock clock, Login login) {
        return of(DatabaseFile.of(path), clock, Connections.SAFE, Optional.of(login));
    }

    /**
     * Works with the cases of another PC, as an account.
     *
     * @throws JoinRefused where it does not answer, is another, has another version, or the secret is not the account's
     */
    public static Database join(JoinFile file, Clock clock, Login login) {
        new Door(file).enter(login);
        Site cases = new JoinedHost(file, JoinedHost.CASES, login);
        Site papers = new JoinedHost(file, JoinedHost.PAPERS, login);
        return new Database(
                Link.connected(cases, clock),
                new Blobs(new Link(papers, clock)),
                new Gate(Optional.of(login.accountId())),
                clock,
                Optional.empty());
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
        return of(file, clock, scheme, Optional.empty());
    }

    /** Opens what came out of a backup: it may be brought to this program's schema without another backup. */
    static Database openRestored(DatabaseFile file, Clock clock) {
        Opening opening = new Opening(file, Connections.SAFE, Opening.CASES);
        Opening.letGo(opening.openRestored());
        return open(file, clock, Connections.SAFE);
    }

    static Database create(DatabaseFile file, Clock clock, String scheme) {
        new Opening(file, scheme, Opening.CASES).make();
        return of(file, clock, scheme, Optional.empty());
    }

    private static Database of(DatabaseFile file, Clock clock, String scheme, Optional<Login> login) {
        Site cases = new OwnFile(new Opening(file, scheme, Opening.CASES), clock, login);
        Site papers = new OwnFile(new Opening(file.papers(), scheme, Opening.PAPERS), clock, login);
        LastSave last = new LastSave(file);
        return new Database(
                Link.connected(cases, clock),
                new Blobs(new Link(papers, clock)),
                new Gate(login.map(Login::accountId)),
                clock,
                Optional.of(last));
    }

    /** The account whoever saves here is recorded under: the one signed in, or the first where nobody signs in. */
    public long accountId() {
        return gate.own();
    }

    /** Whether somebody signed in, so that the connections are theirs and not the owner's of the file. */
    public boolean isSignedIn() {
        return gate.account().isPresent();
    }

    /** Whether the cases can be reached; they always can where they are on this PC. */
    public Reach reach() {
        return link.reach();
    }

    /** The name of the PC that keeps the cases; empty where it is this one. */
    public Optional<String> host() {
        return link.site() instanceof JoinedHost joined
                ? Optional.of(joined.file().host())
                : Optional.empty();
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
        Connections current = link.connections();
        try {
            return current.read(work);
        } catch (JdbiException e) {
            link.note(current, e);
            if (!link.isGone(e)) {
                throw link.site().reading(e);
            }
        }
        // a host that was gone for a moment while nobody looked is no news
        Connections fresh = link.connections();
        try {
            return fresh.read(work);
        } catch (JdbiException e) {
            link.note(fresh, e);
            throw link.site().reading(e);
        }
    }

    /** The newest audit row's number and hash: it changes with every save of any desk. */
    public AuditHead head() {
        return read(AuditStore::head);
    }

    /**
     * Whether all saves after one and up to another were made at this desk, which need not tell itself. What lies before
     * them is not asked about again.
     */
    public boolean isSavedHere(long after, long upTo) {
        savedHere.removeIf(n -> n <= after);
        return upTo >= after && LongStream.rangeClosed(after + 1, upTo).allMatch(savedHere::contains);
    }

    /** Whether other desks may be working with the same cases. */
    public boolean isShared() {
        return shared().isPresent() || host().isPresent();
    }

    /**
     * Writes something that is no record of anything, such as who looks at what: it is not in the audit, nobody waits for
     * it, and where it cannot be written it is dropped.
     */
    public void hint(Consumer<Handle> work) {
        try {
            writer.execute(() -> {
                try {
                    Connections current = link.connections();
                    try {
                        current.writer().useTransaction(work::accept);
                    } catch (JdbiException e) {
                        link.note(current, e);
                    }
                } catch (StorageFailure | DatabaseRefused e) {
                    LOG.log(
                            System.Logger.Level.DEBUG,
                            "A hint was dropped: {0}",
                            e.getClass().getSimpleName());
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.DEBUG, "A hint came after the end");
        }
    }

    /**
     * Copies the cases into a ZIP file, as they are at one moment, while saves go on. Papers are copied after them, since
     * each paper is kept before the save that names it.
     */
    void pack(Path zip) {
        link.connections();
        link.site().pack(zip);
    }

    /** Where it lies, with ".mv.db". Only where it is on this PC. */
    public Path path() {
        return link.site().path();
    }

    /** The newest save there was when the file was closed before; empty where that is not known here. */
    public Optional<AuditHead> lastBefore() {
        return last.flatMap(LastSave::before);
    }

    /** Notes what other desks saved: they save past this process' own way, in the engine. */
    void noteNewest() {
        last.ifPresent(note -> asOwner(keeper -> {
            AuditHead head = FileContents.head(keeper);
            if (note.isOlderThan(head)) {
                // others see a save a moment before it is on the disk
                SqlUsers.run(keeper, "checkpoint sync");
                note.note(head);
            }
        }));
    }

    /**
     * Gives whoever is signed in another secret, in the cases and in the papers, and goes on with it.
     *
     * @param before the secret they have now, which stays theirs where the change fails half-way
     */
    public void changeOwn(Login before, Login next) {
        if (host().isPresent()) {
            blobs.changeOwn(next);
            try {
                await(writer.submit(() -> changeHere(next)));
            } catch (StorageFailure e) {
                blobs.changeOwn(before);
                throw e;
            }
        } else {
            new SqlUsers(this).change(next);
        }
        link.as(next);
        blobs.as(next);
    }

    private Login changeHere(Login next) {
        Connections current = link.answering();
        try {
            SqlUsers.changeOwn(current.writer(), next);
            return next;
        } catch (JdbiException e) {
            link.note(current, e);
            throw link.site().saving("passphrase", e);
        }
    }

    /** Whether a secret is that of its account, tried on a connection of its own. */
    boolean accepts(Login login) {
        return link.site().accepts(login);
    }

    /** Does what only the owner of the file may. */
    void asOwner(OwnerWork work) {
        link.connections().asOwner(work);
    }

    /** From now on the host ends before the file is closed. */
    void sharedBy(Host host) {
        shared.set(Optional.of(host));
    }

    /** Who shares this database from this process; empty where nobody does. */
    public Optional<Host> shared() {
        return shared.get().filter(Host::isRunning);
    }

    /** Ends the sharing, finishes the saves under way and closes the file. */
    @Override
    public void close() {
        shared.getAndSet(Optional.empty()).ifPresent(Host::close);
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
        link.close();
        blobs.close();
        last.ifPresent(LastSave::close);
    }

    private <T> Written<T> save(Change change, Work<T> work) {
        if (link.site().isDiskFull()) {
            throw StorageErrors.saving(change.subjectKind(), new IOException("No space left on device"));
        }
        Saving<T> saving = new Saving<>(change, work, link, clock, gate);
        Written<T> written = saving.run();
        last.ifPresent(note -> saving.head().ifPresent(note::note));
        savedHere.add(written.auditN());
        return written;
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
}
