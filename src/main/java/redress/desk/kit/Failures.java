package redress.desk.kit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redress.db.StorageFailure;

/**
 * What happens to a failure nobody expected: the log gets a short code and where it happened, the user one sentence
 * with the same code. Messages of exceptions are not logged, since they may quote what somebody typed. What the database
 * refuses is no such failure: it has its own sentence.
 */
public final class Failures implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Consumer<String> show;

    /**
     * Works before any window exists, as far as {@code show} does.
     *
     * @param show tells the user the sentence, from whatever thread it is called on
     */
    public Failures(Consumer<String> show) {
        this.show = Objects.requireNonNull(show, "show");
    }

    /** Takes every exception that nobody catches, on all threads, from now on. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        accept(failure);
    }

    @Override
    public void accept(Throwable failure) {
        if (failure instanceof StorageFailure told) {
            show.accept(told.getMessage()); // a sentence for the user: no right, a full disk, a host that is gone
            return;
        }
        String code = code(failure);
        LOG.error("Failure {}: {}", code, whereabouts(failure));
        show.accept(Text.of("kit.failure.sentence", code));
    }

    /** The same code for the same failure at the same place, short enough to be read out: "K4T-9QX". */
    public static String code(Throwable failure) {
        CRC32 sum = new CRC32();
        sum.update(whereabouts(failure).getBytes(StandardCharsets.UTF_8));
        String letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        StringBuilder code = new StringBuilder();
        long rest = sum.getValue();
        for (int i = 0; i < 6; i++) {
            code.append(letters.charAt((int) (rest % letters.length())));
            rest /= letters.length();
        }
        return code.insert(3, '-').toString().toUpperCase(Locale.ROOT);
    }

    /** Classes and lines only, from the failure down to its first cause. */
    private static String whereabouts(Throwable failure) {
        StringBuilder places = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            places.append(each.getClass().getName());
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, 20); i++) {
                places.append(" at ").append(frames[i]);
            }
            places.append("; ");
        }
        return places.toString();
    }
}
