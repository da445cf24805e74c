package redress.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which backups are kept: of each of the last 7 days, 4 weeks and 12 months that have any, the newest. */
final class BackupKeeping {

    static final int DAYS = 7;
    static final int WEEKS = 4;
    static final int MONTHS = 12;

    private BackupKeeping() {}

    /**
     * Those to keep. The newest of all is always among them, and days without a backup use up nothing: a computer that
     * was off for a month keeps what it had.
     *
     * @param made when each was made
     */
    static Set<LocalDateTime> kept(Collection<LocalDateTime> made) {
        List<LocalDateTime> newestFirst =
                made.stream().sorted(Comparator.reverseOrder()).toList();
        Set<LocalDateTime> kept = new HashSet<>();
        kept.addAll(newestOfEach(newestFirst, LocalDateTime::toLocalDate, DAYS));
        kept.addAll(newestOfEach(newestFirst, at -> week(at.toLocalDate()), WEEKS));
        kept.addAll(newestOfEach(newestFirst, YearMonth::from, MONTHS));
        return Set.copyOf(kept);
    }

    private static <T> Collection<LocalDateTime> newestOfEach(
            List<LocalDateTime> newestFirst, Function<LocalDateTime, T> period, int count) {
        Map<T, LocalDateTime> newest = new LinkedHashMap<>();
        newestFirst.forEach(at -> newest.putIfAbsent(period.apply(at), at));
        return newest.values().stream().limit(count).toList();
    }

    /** Weeks begin on Monday. */
    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
