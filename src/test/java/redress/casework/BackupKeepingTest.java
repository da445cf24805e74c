package redress.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupKeepingTest {

    private static final LocalDateTime START = LocalDate.of(2026, 1, 1).atTime(LocalTime.NOON);

    @ParameterizedTest
    @CsvSource({
        // the newest of a day
        "2026-06-01T09:00 2026-06-01T17:00, 2026-06-01T17:00",
        // seven days, then the newest of each of four weeks: the week of 1 June begins on a Monday
        """
        2026-05-24T17:00 2026-05-31T17:00 2026-06-01T17:00 2026-06-02T17:00 2026-06-03T17:00 2026-06-04T17:00 \
        2026-06-05T17:00 2026-06-06T17:00 2026-06-07T17:00 2026-06-08T17:00, \
        2026-05-24T17:00 2026-05-31T17:00 2026-06-02T17:00 2026-06-03T17:00 2026-06-04T17:00 2026-06-05T17:00 \
        2026-06-06T17:00 2026-06-07T17:00 2026-06-08T17:00""",
        // long gaps use up nothing
        "2020-01-01T17:00 2023-01-01T17:00 2026-01-01T17:00, 2020-01-01T17:00 2023-01-01T17:00 2026-01-01T17:00"
    })
    void theNewestOfEachDayWeekAndMonthIsKept(String made, String kept) {
        assertThat(BackupKeeping.kept(times(made))).isEqualTo(times(kept));
    }

    @Test
    void afterTwoYearsOfNightsThereAreSevenDaysFourWeeksAndTwelveMonths() {
        Set<LocalDateTime> shelf = new HashSet<>();
        for (int day = 0; day < 730; day++) {
            shelf.add(START.plusDays(day));
            shelf.retainAll(BackupKeeping.kept(shelf));
        }

        LocalDateTime last = START.plusDays(729);
        assertThat(shelf).hasSizeBetween(7 + 2 + 10, 7 + 4 + 12);
        for (int days = 0; days < 7; days++) {
            assertThat(shelf).contains(last.minusDays(days));
        }
        assertThat(shelf.stream().map(at -> at.toLocalDate().withDayOfMonth(1)).distinct())
                .hasSize(12);
    }

    @Property(tries = 300)
    void theNewestIsAlwaysKeptNeverMoreThanTwentyThreeAndThinningTwiceChangesNothing(
            @ForAll @Size(max = 80) Set<@IntRange(max = 40_000) Integer> hours) {
        Set<LocalDateTime> made = hours.stream().map(START::plusHours).collect(Collectors.toSet());

        Set<LocalDateTime> kept = BackupKeeping.kept(made);

        assertThat(made).containsAll(kept);
        assertThat(kept).hasSizeLessThanOrEqualTo(BackupKeeping.DAYS + BackupKeeping.WEEKS + BackupKeeping.MONTHS);
        assertThat(kept.contains(made.stream().max(LocalDateTime::compareTo).orElse(START)))
                .isEqualTo(!made.isEmpty());
        assertThat(BackupKeeping.kept(kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        ",                2026-06-03T09:00, true",
        "2026-06-02T16:59, 2026-06-03T00:59, false",
        "2026-06-02T16:59, 2026-06-03T01:00, true",
        "2026-06-03T01:00, 2026-06-03T17:00, false",
        "2026-06-01T00:30, 2026-06-01T23:00, true",
        "2026-05-29T17:00, 2026-06-01T08:30, true",
        "2026-06-01T00:59, 2026-06-02T00:30, true"
    })
    void theNightlyBackupIsDueFromOneOClockUntilOneWasMade(LocalDateTime last, LocalDateTime now, boolean due) {
        assertThat(BackupTimes.isNightlyDue(Optional.ofNullable(last), now)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({",true", "2026-06-03T23:00,false", "2026-05-27T01:00,false", "2026-05-26T23:00,true"})
    void aSecondFolderIsStaleAfterSevenDays(LocalDateTime last, boolean stale) {
        assertThat(BackupTimes.isSecondStale(Optional.ofNullable(last), LocalDate.of(2026, 6, 3)))
                .isEqualTo(stale);
    }

    private static Set<LocalDateTime> times(String words) {
        return Arrays.stream(words.split(" ")).map(LocalDateTime::parse).collect(Collectors.toSet());
    }
}
