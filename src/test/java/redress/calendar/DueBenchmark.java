package redress.calendar;

import java.time.LocalDate;
import java.util.List;
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

/**
 * 1,000,000 due dates, 15 working days each, through {@link DueRule} and by going on day by day. Run it with
 * {@code mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath} and then
 * {@code java -cp target/test-classes:target/classes:$(cat target/classpath) org.openjdk.jmh.Main DueBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class DueBenchmark {

    private static final int DATES = 1_000_000;
    private static final int WORKING_DAYS = 15;
    private static final int DAYS_WITH_HOLIDAYS = 4_300;

    private final LocalDate first = LocalDate.of(2019, 1, 1);
    private final WorkingCalendar calendar = Calendars.ENGLAND;
    private final SlowCount fingers = SlowCount.of(Region.ENGLAND_AND_WALES, List.of());
    private final DueRule rule = Calendars.rule(WORKING_DAYS + " working days");

    @Benchmark
    public long throughTheRule() {
        long sum = 0;
        for (int i = 0; i < DATES; i++) {
            sum += rule.due(Moment.of(first.plusDays(i % DAYS_WITH_HOLIDAYS)), calendar)
                    .toEpochDay();
        }
        return sum;
    }

    @Benchmark
    public long dayByDay() {
        long sum = 0;
        for (int i = 0; i < DATES; i++) {
            sum += fingers.plus(first.plusDays(i % DAYS_WITH_HOLIDAYS), WORKING_DAYS)
                    .toEpochDay();
        }
        return sum;
    }
}
