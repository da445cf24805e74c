package redress.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Time to count 15 working days from 1,000,000 dates, beside a loop that goes day by day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class DueBesideLoopBenchmark {

    private static final int DATES = 1_000_000;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int SPAN = 4_000;

    private final WorkingCalendar calendar = ShippedCalendars.ENGLAND;
    private final DueRule rule = new DueRule(Period.workingDays(15), Roll.AS_IS, ReceiptRule.DEFAULT);
    private final Set<LocalDate> holidays = new HashSet<>();

    public DueBesideLoopBenchmark() {
        ShippedCalendars.SHIPPED.of(Region.ENGLAND_AND_WALES).forEach(holiday -> holidays.add(holiday.date()));
    }

    /** Runs the benchmark with the settings above. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(DueBesideLoopBenchmark.class.getName())
                        .build())
                .run();
    }

    /** What the product does. */
    @Benchmark
    public long byRule() {
        long sum = 0;
        for (int i = 0; i < DATES; i++) {
            sum += rule.due(Moment.of(FIRST.plusDays(i % SPAN)), calendar).toEpochDay();
        }
        return sum;
    }

    /** The same sum the slow way. */
    @Benchmark
    public long dayByDay() {
        long sum = 0;
        for (int i = 0; i < DATES; i++) {
            LocalDate day = FIRST.plusDays(i % SPAN);
            for (int left = 15; left > 0; ) {
                day = day.plusDays(1);
                left -= WorkingCalendar.isWeekend(day) || holidays.contains(day) ? 0 : 1;
            }
            sum += day.toEpochDay();
        }
        return sum;
    }
}
