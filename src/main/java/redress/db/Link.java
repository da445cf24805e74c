package redress.db;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.JdbiException;

/**
 * The connections to one site. After the engine gave up (a full disk, a disk taken away) or the host did not answer,
 * they are made anew for the next save or look-up; while that fails, it is tried once a second and no oftener.
 */
final class Link implements AutoCloseable {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(900);

    private volatile Site site;
    private final Clock clock;
    private final AtomicReference<Reach> reach = new AtomicReference<>(Reach.REACHED);
    private final Unanswered unanswered = new Unanswered();
    private Optional<Connections> open;
    private Optional<Failed> failed = Optional.empty();

    private record Failed(Instant at, StorageFailure why) {}

    /** Connects at the first use. */
    Link(Site site, Clock clock) {
        this(site, clock, Optional.empty());
    }

    private Link(Site site, Clock clock, Optional<Connections> open) {
        this.site = site;
        this.clock = clock;
        this.open = open;
    }

    /** Connects at once. */
    static Link connected(Site site, Clock clock) {
        return new Link(site, clock, Optional.of(site.connect()));
    }

    /** What was saved by this link without an answer. */
    Unanswered unanswered() {
        return unanswered;
    }

    synchronized Connections connections() {
        if (open.isEmpty()) {
            open = Optional.of(connect());
        }
        return open.get();
    }

    /** The same, asked first whether the host is still there: for work that cannot be begun anew when it is not. */
    Connections answering() {
        Connections current = connections();
        if (!isRemote()) {
            return current;
        }
        try {
            current.ask();
            return current;
        } catch (JdbiException e) {
            note(current, e);
            return connections();
        }
    }

    private Connections connect() {
        Instant now = clock.instant();
        failed.filter(failure -> Duration.between(failure.at(), now).abs().compareTo(BETWEEN_TRIES) < 0)
                .ifPresent(failure -> {
                    throw failure.why();
                });
        try {
            Connections made = site.connect();
            failed = Optional.empty();
            reach.set(Reach.REACHED);
            return made;
        } catch (StorageFailure e) {
            failed = Optional.of(new Failed(clock.instant(), e));
            noteLost();
            throw e;
        }
    }

    /** Whether there are connections, or were until they broke. */
    synchronized boolean isOpen() {
        return open.isPresent();
    }

    /** Gives the connections there are up where the error says that they are of no use any more. */
    synchronized void note(Throwable error) {
        open.ifPresent(current -> note(current, error));
    }

    /** Gives these connections up where the error says that they are of no use any more. */
    synchronized void note(Connections current, Throwable error) {
        if (open.filter(each -> each == current).isPresent() && isLost(error)) {
            open = Optional.empty();
            if (isRemote()) {
                noteLost();
                letGo(current);
            } else {
                current.abandon();
            }
        }
    }

    /** Whether the host went away: what failed is worth trying again. */
    boolean isGone(Throwable error) {
        return isRemote() && HostErrors.isGone(error);
    }

    private boolean isLost(Throwable error) {
        return isRemote() ? HostErrors.isGone(error) : StorageErrors.isLost(error);
    }

    /** Beside the work: a look-up that still waits for the host keeps its connection for some seconds. */
    private static void letGo(Connections connections) {
        Thread thread = new Thread(connections::abandon, "host-gone");
        thread.setDaemon(true);
        thread.start();
    }

    private boolean isRemote() {
        return site instanceof JoinedHost;
    }

    private void noteLost() {
        reach.updateAndGet(before -> before.isReached() ? new Reach(Optional.of(clock.instant())) : before);
    }

    Reach reach() {
        return reach.get();
    }

    /** From now on connections are made with this login; those that are open stay. */
    synchronized void as(Login login) {
        site = site.as(login);
    }

    Site site() {
        return site;
    }

    @Override
    public synchronized void close() {
        open.ifPresent(connections -> {
            if (site instanceof OwnFile own) {
                connections.close(own::clearDeadRoom);
            } else {
                connections.abandon();
            }
        });
        open = Optional.empty();
    }
}
