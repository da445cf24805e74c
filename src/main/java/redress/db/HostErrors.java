package redress.db;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;

/** Sentences for a desk whose cases are on another PC. */
final class HostErrors {

    private static final String NOTHING = "Nothing was saved; what you typed stays. Save again when it answers.";
    private static final String PERHAPS = "Whether this was saved shows when it answers; what you typed stays. Save "
            + "again then: nothing is saved twice.";

    private HostErrors() {}

    /** Why a save was not made; none of it is there. */
    static StorageFailure saving(String host, String thing, Throwable error) {
        return isGone(error) ? gone(host, error, NOTHING) : signedOut(error, StorageErrors.saving(thing, error));
    }

    /** Of a save that could not be tried again. */
    static StorageFailure notSaved(String host, StorageFailure gone, boolean perhaps) {
        return gone(host, gone, perhaps ? PERHAPS : NOTHING);
    }

    /** Why a look-up was not made. */
    static StorageFailure reading(String host, Throwable error) {
        return isGone(error)
                ? gone(host, error, "What is on the screen stays; it is tried again by itself.")
                : signedOut(error, StorageErrors.reading(error));
    }

    private static StorageFailure gone(String host, Throwable error, String rest) {
        boolean other = Tls.isOtherHost(error);
        String where = "The cases are on " + host;
        return StorageErrors.failure(
                StorageFailure.Reason.HOST_GONE,
                where + (other ? ", but another PC answers in its place. " : ", which does not answer. ") + rest,
                other ? new Tls.OtherHost() : error);
    }

    private static StorageFailure signedOut(Throwable error, StorageFailure other) {
        return isWrongSecret(error)
                ? StorageErrors.failure(
                        StorageFailure.Reason.SIGNED_OUT,
                        "Your passphrase was changed or your account closed meanwhile. Sign in again.",
                        error)
                : other;
    }

    static boolean isWrongSecret(Throwable error) {
        return StorageErrors.sql(error)
                .map(SQLException::getErrorCode)
                .filter(code -> code == ErrorCode.WRONG_USER_OR_PASSWORD)
                .isPresent();
    }

    /** Whether the connection broke, or none could be made: the host is off, asleep, closing, or cut off. */
    static boolean isGone(Throwable error) {
        return StorageErrors.isLost(error)
                || StorageErrors.sql(error)
                        .map(SQLException::getErrorCode)
                        .filter(code -> switch (code) {
                            case ErrorCode.DATABASE_ALREADY_OPEN_1,
                                    ErrorCode.REMOTE_DATABASE_NOT_FOUND_1,
                                    ErrorCode.DATABASE_IS_IN_EXCLUSIVE_MODE -> true;
                            default -> false;
                        })
                        .isPresent()
                || (StorageErrors.sql(error).isEmpty()
                        && Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                                .anyMatch(IOException.class::isInstance));
    }
}
