package redress.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;

/**
 * A file that this program opens itself.
 *
 * @param login the SQL user the working connections are; its owner where nobody signs in
 */
record OwnFile(Opening opening, Clock clock, Optional<Login> login) implements Site {

    @Override
    public Connections connect() {
        DatabaseFile file = opening.file();
        if (isPapers() && !isThere()) {
            opening.make();
        }
        Connection keeper = opening.open(clock);
        try {
            if (login.isPresent()) {
                SqlUsers.grantRights(keeper, tables());
            }
            return Connections.beside(
                    keeper,
                    login.map(as -> Connections.source(file, opening.scheme(), as))
                            .orElseGet(() -> Connections.source(file, opening.scheme())));
        } catch (ConnectionException e) {
            throw Opening.closing(keeper, StorageErrors.signingIn(file, e));
        } catch (SQLException e) {
            throw Opening.closing(keeper, StorageErrors.opening(file, e));
        }
    }

    @Override
    public Site as(Login next) {
        return new OwnFile(opening, clock, Optional.of(next));
    }

    /** The last thing before it is closed. */
    void clearDeadRoom(Connection keeper) {
        new DeadRoom(opening.file(), opening.scheme()).clear(keeper);
    }

    private boolean isPapers() {
        return opening.schema().equals(Opening.PAPERS);
    }

    private Function<Rights, Map<String, String>> tables() {
        return isPapers() ? Rights::onPapers : Rights::onCases;
    }

    @Override
    public boolean isThere() {
        return Files.exists(path());
    }

    @Override
    public boolean isDiskFull() {
        return opening.isDiskFull();
    }

    @Override
    public void pack(Path zip) {
        opening.pack(zip);
    }

    @Override
    public Path path() {
        return opening.file().path();
    }

    @Override
    public StorageFailure saving(String thing, Throwable error) {
        return StorageErrors.saving(thing, error);
    }

    @Override
    public StorageFailure reading(Throwable error) {
        return StorageErrors.reading(error);
    }

    @Override
    public StorageFailure notSaved(StorageFailure gone, boolean perhaps) {
        return gone;
    }

    /** A save to a file either was made or not, and that is known. */
    @Override
    public int patienceSeconds() {
        return 0;
    }

    @Override
    public boolean accepts(Login as) {
        try {
            return Connections.lets(Connections.source(opening.file(), opening.scheme(), as));
        } catch (SQLException e) {
            throw reading(e);
        }
    }
}
