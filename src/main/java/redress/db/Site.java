package redress.db;

import java.nio.file.Path;

/** Where the cases are, or the papers: in a file that this program holds open itself, or with another PC. */
sealed interface Site permits OwnFile, JoinedHost {

    /**
     * Connects, the first time or after the connections were lost.
     *
     * @throws DatabaseRefused where the file must not be opened
     * @throws StorageFailure where the host does not answer
     */
    Connections connect();

    /** Whether it was made yet: papers are made when the first is kept. */
    boolean isThere();

    boolean isDiskFull();

    /** Copies it into a new ZIP file, as it is at one moment. */
    void pack(Path zip);

    Path path();

    /** Why something was not saved. */
    StorageFailure saving(String thing, Throwable error);

    /** Why something was not found. */
    StorageFailure reading(Throwable error);

    /**
     * What to say of a save when the host was gone.
     *
     * @param perhaps whether it may have been made all the same
     */
    StorageFailure notSaved(StorageFailure gone, boolean perhaps);

    /** For how many seconds a save is tried again that broke off so that nobody knows whether it was made. */
    int patienceSeconds();

    /** The same place, come to with another login. */
    Site as(Login login);

    /** Whether a secret is that of its account. */
    boolean accepts(Login login);
}
