package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import redress.audit.AuditVerification;

class DatabaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T09:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void create() {
        database = Database.create(folder.resolve("council"), CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"982335488,22,true", "982335488,41,false", "60000000,5,false"})
    void aFileIsWrittenAnewOnlyWhereItIsLargeAndMostOfItIsDead(long bytes, int filled, boolean worthIt) {
        assertThat(DeadRoom.isWorthIt(bytes, filled)).isEqualTo(worthIt);
    }

    @Test
    @Tag("long")
    void roomThatNothingUsesAnyMoreIsClearedWhenALargeFileIsClosed() throws Exception {
        Path file = folder.resolve("large");
        byte[] much = new byte[700_000];
        try (Database database = FreshDatabase.create(file, Clock.systemUTC())) {
            Saves.saveOne(database, 1);
            for (int i = 0; i < 110; i++) {
                new java.util.Random(i).nextBytes(much);
                database.write(Change.once(1, "test", "case"), tx -> {
                    return tx.append(7, "note", 1, much);
                });
                database.write(
                        Change.once(1, "test", "case"),
                        tx -> tx.handle().execute("delete from payload where octet_length(body) > 600000"));
            }
        }
        assertThat(java.nio.file.Files.size(folder.resolve("large.mv.db"))).isLessThan(10_000_000);
        assertThat(folder.resolve("large-tidied.mv.db")).doesNotExist();
        assertThat(folder.resolve("large-tidied.zip")).doesNotExist();
        try (Database database = Database.open(file, Clock.systemUTC())) {
            assertThat(database.head().n()).isEqualTo(221);
        }
    }

    @Test
    void whatWasSavedIsThereAfterReopening() {
        Written<Long> saved = save(UUID.randomUUID(), "{\"text\":\"No bin was emptied\"}");
        database.close();
        database = Database.open(folder.resolve("council.mv.db"), CLOCK);

        assertThat(saved.value()).contains(1L);
        assertThat(bodies()).containsExactly("{\"text\":\"No bin was emptied\"}");
        assertThat(database.head().n()).isEqualTo(1);
        assertThat(firstFault()).isEmpty();
    }

    @Test
    void repeatedRequestDoesNothingTwiceAndTellsTheEarlierSubject() {
        UUID request = UUID.randomUUID();
        save(request, "one");

        Written<Long> again = save(request, "two");

        assertThat(again.repeated()).isTrue();
        assertThat(again.value()).isEmpty();
        assertThat(again.subjectId()).contains("7");
        assertThat(again.auditN()).isEqualTo(1);
        assertThat(bodies()).containsExactly("one");
    }

    @Test
    void refusalInsideTheWorkUndoesEverythingAndComesOutUnchanged() {
        IllegalArgumentException refusal = new IllegalArgumentException("A complaint needs a description.");

        assertThatThrownBy(() -> database.write(Change.once(1, "case.receive", "case"), tx -> {
                    tx.append(7, "received", 1, new byte[] {1});
                    tx.nextNumber(2026);
                    throw refusal;
                }))
                .isSameAs(refusal);

        assertThat(bodies()).isEmpty();
        assertThat(database.head().n()).isZero();
    }

    @Test
    void referencesHaveNoGapsWhenEightThreadsSaveAndEveryTenthIsRolledBack() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Integer>> saves = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean fails = i % 10 == 0;
            saves.add(threads.submit(() -> numbered(fails)));
        }
        List<Integer> numbers = new ArrayList<>();
        for (Future<Integer> save : saves) {
            numbers.add(save.get());
        }
        threads.shutdown();

        numbers.removeIf(number -> number < 0);
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 360).boxed().toList());
    }

    @Test
    void readSeesOneMomentHoweverManyStatementsItTakes() {
        List<Integer> counts = database.read(handle -> {
            int before = handle.createQuery("select count(*) from entry")
                    .mapTo(Integer.class)
                    .one();
            save(UUID.randomUUID(), "meanwhile");
            int after = handle.createQuery("select count(*) from entry")
                    .mapTo(Integer.class)
                    .one();
            return List.of(before, after);
        });

        assertThat(counts).containsExactly(0, 0);
        assertThat(bodies()).containsExactly("meanwhile");
    }

    @Test
    void sentenceAndCauseOfAFailureHoldNoneOfTheText() {
        assertThatThrownBy(() -> database.write(
                        Change.once(1, "officer.add", "officer"),
                        tx -> tx.handle()
                                .createUpdate("insert into service (name, active) values (:name, null)")
                                .bind("name", "Mrs Edith Marlow")
                                .execute()))
                .isInstanceOf(StorageFailure.class)
                .hasMessageStartingWith("The officer was not saved, because")
                .hasStackTraceContaining("Code 23502")
                .satisfies(failure -> assertThat(stackTrace(failure)).doesNotContain("Marlow"));
    }

    private int numbered(boolean fails) {
        try {
            return database.write(Change.once(1, "case.receive", "case"), tx -> {
                        int number = tx.nextNumber(2026);
                        if (fails) {
                            throw new IllegalArgumentException("refused");
                        }
                        return number;
                    })
                    .value()
                    .orElseThrow();
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private Written<Long> save(UUID request, String body) {
        return database.write(new Change(request, 1, "case.receive", "case"), tx -> {
            tx.subject("7");
            return tx.append(7, "received", 1, body.getBytes(StandardCharsets.UTF_8));
        });
    }

    private List<String> bodies() {
        return database.read(handle -> handle.createQuery("select body from payload order by seq")
                .map((row, context) -> new String(row.getBytes("body"), StandardCharsets.UTF_8))
                .list());
    }

    private Optional<String> firstFault() {
        return database.read(handle -> new AuditVerification(handle).firstFault());
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
