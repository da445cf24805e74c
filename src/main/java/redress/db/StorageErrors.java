package redress.db;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/** The one place where errors of the driver become sentences. */
final class StorageErrors {

    private StorageErrors() {}

    /** Why a file could not be opened. */
    static DatabaseRefused opening(DatabaseFile file, Throwable error) {
        String name = file.name();
        if (isDiskFull(error)) {
            return new DatabaseRefused(
                    DatabaseRefused.Reason.DISK_FULL,
                    name + " cannot be opened, because the disk is full. Free some space and try again.",
                    scrubbed(error));
        }
        int code = sql(error).map(SQLException::getErrorCode).orElse(0);
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> inUse(file, error);
            case ErrorCode.FILE_CORRUPTED_1 -> damaged(file, error);
            case ErrorCode.FILE_VERSION_ERROR_1 ->
                refused(
                        DatabaseRefused.Reason.OLDER_FORMAT,
                        name + " was written by an older database program whose files this Redress cannot read. "
                                + "Open it with the Redress that wrote it and make a backup there.",
                        error);
            case ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
                refused(
                        DatabaseRefused.Reason.WRONG_PASSWORD,
                        "That is not the file password of " + name + ". Type it again; capital letters count.",
                        error);
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                refused(
                        DatabaseRefused.Reason.NOT_OURS,
                        name + " is a database of another program. Choose a file that Redress made.",
                        error);
            default ->
                refused(
                        DatabaseRefused.Reason.OTHER,
                        name + " could not be opened (code " + code + "). "
                                + "Restart the computer and try again; if it still fails, restore your last backup.",
                        error);
        };
    }

    /** Why nobody could sign in to a file that is open. */
    static DatabaseRefused signingIn(DatabaseFile file, Throwable error) {
        return sql(error).map(SQLException::getErrorCode).orElse(0) == ErrorCode.WRONG_USER_OR_PASSWORD
                ? refused(
                        DatabaseRefused.Reason.WRONG_PASSPHRASE,
                        "That name and passphrase do not belong together. Type the passphrase again; capital letters "
                                + "count.",
                        error)
                : opening(file, error);
    }

    static DatabaseRefused inUse(DatabaseFile file, Throwable error) {
        return refused(
                DatabaseRefused.Reason.IN_USE,
                file.name() + " is already open in another Redress. Close it there, then try again.",
                error);
    }

    /** What H2's store layer says of bytes nobody vouches for: any of its exceptions may come of them. */
    static DatabaseRefused unreadable(DatabaseFile file, RuntimeException error) {
        boolean locked = error instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
        return locked ? inUse(file, error) : isDiskFull(error) ? opening(file, error) : damaged(file, error);
    }

    static DatabaseRefused damaged(DatabaseFile file, Throwable error) {
        return refused(
                DatabaseRefused.Reason.DAMAGED,
                file.name() + " is damaged and cannot be read. Keep it, and restore your last backup with "
                        + "\"redress restore\".",
                error);
    }

    /**
     * Why a save was not made.
     *
     * @param thing what was to be saved: "case"
     */
    static StorageFailure saving(String thing, Throwable error) {
        return failure("The " + thing + " was not saved, because ", error);
    }

    /** Why a look-up was not made. */
    static StorageFailure reading(Throwable error) {
        return failure("This cannot be shown, because ", error);
    }

    private static StorageFailure failure(String start, Throwable error) {
        if (isDiskFull(error)) {
            return failure(
                    StorageFailure.Reason.DISK_FULL,
                    start + "the disk is full. Free some space on it, then try again.",
                    error);
        }
        int code = sql(error).map(SQLException::getErrorCode).orElse(0);
        return switch (code) {
            case ErrorCode.DUPLICATE_KEY_1 ->
                failure(
                        StorageFailure.Reason.DUPLICATE,
                        start + "there is already one with the same name or number. Change that and try again.",
                        error);
            case ErrorCode.VALUE_TOO_LONG_2 ->
                failure(
                        StorageFailure.Reason.TOO_LONG,
                        start + "one of its texts is too long. Shorten it and try again.",
                        error);
            case ErrorCode.NULL_NOT_ALLOWED,
                    ErrorCode.CHECK_CONSTRAINT_VIOLATED_1,
                    ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1,
                    ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1 ->
                failure(
                        StorageFailure.Reason.NOT_ALLOWED,
                        start + "something it belongs to is missing or does not allow it (code " + code
                                + "). Reload and try again.",
                        error);
            case ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DEADLOCK_1, ErrorCode.CONCURRENT_UPDATE_1 ->
                failure(
                        StorageFailure.Reason.BUSY,
                        start + "another desk is saving the same thing. Try again in a moment.",
                        error);
            case ErrorCode.NOT_ENOUGH_RIGHTS_FOR_1, ErrorCode.ADMIN_RIGHTS_REQUIRED ->
                failure(
                        StorageFailure.Reason.NO_RIGHT,
                        start + "your account may not do that. Ask whoever keeps the accounts.",
                        error);
            case ErrorCode.FILE_CORRUPTED_1 ->
                failure(
                        StorageFailure.Reason.DAMAGED,
                        start + "the database file is damaged. Close Redress and restore your last backup.",
                        error);
            default ->
                isLost(error)
                        ? failure(
                                StorageFailure.Reason.LOST,
                                start + "the database file could not be reached. "
                                        + "Look whether its disk is still there, then try again.",
                                error)
                        : failure(
                                StorageFailure.Reason.OTHER,
                                start + "the database refused it (code " + code + "). Try again; "
                                        + "if it fails again, tell whoever looks after Redress this code.",
                                error);
        };
    }

    static StorageFailure failure(StorageFailure.Reason reason, String sentence, Throwable error) {
        return new StorageFailure(reason, sentence, scrubbed(error));
    }

    private static DatabaseRefused refused(DatabaseRefused.Reason reason, String sentence, Throwable error) {
        return new DatabaseRefused(reason, sentence, scrubbed(error));
    }

    static boolean isDeadlock(Throwable error) {
        return sql(error).map(SQLException::getSQLState).filter("40001"::equals).isPresent();
    }

    /** Whether another desk held what was wanted for longer than H2 waits. */
    static boolean isBusy(Throwable error) {
        return sql(error)
                .map(SQLException::getErrorCode)
                .filter(code -> code == ErrorCode.LOCK_TIMEOUT_1)
                .isPresent();
    }

    /** Whether the engine has closed the file behind our back: after an error in writing it trusts itself no more. */
    static boolean isLost(Throwable error) {
        return isDiskFull(error)
                || sql(error)
                        .map(SQLException::getErrorCode)
                        .filter(code -> switch (code) {
                            case ErrorCode.DATABASE_IS_CLOSED,
                                    ErrorCode.CONNECTION_BROKEN_1,
                                    ErrorCode.OBJECT_CLOSED,
                                    ErrorCode.IO_EXCEPTION_1,
                                    ErrorCode.IO_EXCEPTION_2,
                                    ErrorCode.FILE_CORRUPTED_1,
                                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> true;
                            default -> false;
                        })
                        .isPresent();
    }

    static boolean isDiskFull(Throwable error) {
        return causes(error)
                .filter(IOException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
                .anyMatch(message -> message.contains("no space left")
                        || message.contains("not enough space")
                        || message.contains("disk quota exceeded"));
    }

    static Optional<SQLException> sql(Throwable error) {
        return causes(error)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause);
    }

    /** The driver's messages quote the values that were to be saved, so only the codes and the places are kept. */
    private static Throwable scrubbed(Throwable error) {
        if (error instanceof Tls.OtherHost) {
            return error;
        }
        SQLException kept = sql(error)
                .map(sql -> new SQLException("Code " + sql.getErrorCode(), sql.getSQLState(), sql.getErrorCode()))
                .orElseGet(() -> new SQLException(error.getClass().getName()));
        kept.setStackTrace(error.getStackTrace());
        return kept;
    }
}
