package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.SecondDesk;

/** The way to the PC that keeps the cases breaks at each question of a save; the user presses Save again. */
class UnansweredTest {

    private static final String ACT = "lesson.record";

    @TempDir
    Path folder;

    @Test
    void whereverTheWayBreaksTheSecondPressNeverMakesTheSameTwiceUnnoticed() throws Exception {
        List<String> told = new ArrayList<>();
        try (Database kept = FreshDatabase.create(folder.resolve("cases"), new Hurried());
                CountedDesk desk = CountedDesk.of(kept, SecondDesk.account(kept, "Ben Carter"), new Hurried())) {
            save(desk, 0, Integer.MAX_VALUE);
            desk.trips();
            save(desk, 1, Integer.MAX_VALUE);
            int questions = desk.trips();
            for (int answers = 0; answers < questions; answers++) {
                String name = "break " + answers;
                int before = rows(kept);
                StorageFailure lost = press(desk, answers);
                desk.route().mends();
                if (lost == null) {
                    assertThat(rows(kept)).as(name).isEqualTo(before + 1);
                    continue;
                }
                assertThat(lost.reason()).as(name).isEqualTo(StorageFailure.Reason.HOST_GONE);
                boolean arrived = rows(kept) > before;
                StorageFailure again = press(desk, Integer.MAX_VALUE);
                if (arrived) {
                    assertThat(again).as(name).hasMessageContaining("did arrive after all");
                    told.add(name);
                    assertThat(press(desk, Integer.MAX_VALUE))
                            .as(name + ", pressed once more")
                            .isNull();
                    assertThat(rows(kept)).as(name).isEqualTo(before + 2);
                } else {
                    assertThat(again).as(name).isNull();
                    assertThat(rows(kept)).as(name).isEqualTo(before + 1);
                }
            }
        }
        assertThat(told).as("breaks after which the save had arrived").isNotEmpty();
    }

    private static StorageFailure press(CountedDesk desk, int answers) {
        return catchThrowableOfType(StorageFailure.class, () -> save(desk, 1, answers));
    }

    private static void save(CountedDesk desk, long account, int answers) {
        desk.database().write(Change.once(Change.SIGNED_IN, ACT, "note"), tx -> {
            tx.subject(Long.toString(account));
            desk.route().breaksAfter(answers);
            return true;
        });
    }

    private static int rows(Database kept) {
        return kept.read(handle -> handle.createQuery("select count(*) from audit where act = :act")
                .bind("act", ACT)
                .mapTo(Integer.class)
                .one());
    }

    /** A clock by which patience is soon over: every look at it is three seconds after the last. */
    private static final class Hurried extends Clock {
        private final AtomicLong seconds = new AtomicLong(1_790_000_000L);

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(seconds.addAndGet(3));
        }
    }
}
