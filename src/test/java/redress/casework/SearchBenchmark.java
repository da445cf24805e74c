package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import redress.db.Database;

/**
 * The find field over 20,000 cases: one search after each key of what is typed. Its aim is p95 under 50 ms. Run it with
 * {@code org.openjdk.jmh.Main SearchBenchmark} on the test class path.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
public class SearchBenchmark {

    @Param({"name", "mistyped", "reference", "postcode", "telephone", "phrase", "everything"})
    public String kind;

    private Database database;
    private Cases cases;
    private List<String> keys;
    private int next;

    @Setup
    public void open() {
        database = LargeCouncil.open();
        cases = LargeCouncil.cases(database);
        keys = new ArrayList<>();
        typed(kind).forEach(text -> {
            for (int end = 1; end <= text.length(); end++) {
                keys.add(text.substring(0, end));
            }
        });
    }

    private List<String> typed(String what) {
        String person = LargeCouncil.name(7) + " " + LargeCouncil.name(680);
        return switch (what) {
            case "name" -> List.of(person, "pamela garrod", "the hesby");
            case "mistyped" -> List.of("hesenrdo", "calowrick", "branbdy");
            case "reference" -> List.of("0192", "SM-2026-11920", "sm-2026-0004");
            case "postcode" -> List.of("ZZ9 3DX", "zz20");
            case "telephone" -> List.of("01632 904711", "+44 1632 904711", "904711");
            case "phrase" -> phrases();
            default ->
                java.util.stream.Stream.of("name", "mistyped", "reference", "postcode", "telephone", "phrase")
                        .flatMap(each -> typed(each).stream())
                        .toList();
        };
    }

    /** Words that stand in the texts of cases near the middle. */
    private List<String> phrases() {
        return List.of(4_000L, 9_000L).stream()
                .map(id -> cases.state(id).description())
                .map(text -> text.substring(0, 28))
                .toList();
    }

    @TearDown
    public void close() {
        database.close();
    }

    @Benchmark
    public SearchHits afterAKey() {
        return cases.searchEverything(keys.get(next++ % keys.size()), 6, 3);
    }

    /** The whole list, as the Cases screen reads it. */
    @Benchmark
    public List<CaseRow> wholeList() {
        return cases.list(CaseFilter.all(1_000_000));
    }
}
