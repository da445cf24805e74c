package redress.reports;

import java.util.List;
import java.util.Map;
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
import redress.casework.CaseFacts;

/**
 * The report model of 100,000 cases in two years (no file is written), beside one pass that only counts them. Run it with
 * {@code org.openjdk.jmh.Main AnnualReportBenchmark} on the test class path.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AnnualReportBenchmark {

    private final List<CaseFacts> facts = Invented.cases(100_000, 11);

    /** The whole model, with suppression and reconciliation. */
    @Benchmark
    public Object report() {
        return Invented.report(facts, true, Map.of());
    }

    /** What reading the cases once costs. */
    @Benchmark
    public Object onePass() {
        return facts.stream()
                .filter(one -> Invented.YEAR.contains(one.received()))
                .count();
    }
}
