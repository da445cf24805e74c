package redress.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real programs, a real encrypted connection and real kills: no acknowledged save is lost, doubled or half made. */
class SharedKillTest {

    private static final System.Logger LOG = System.getLogger(SharedKillTest.class.getName());
    private static final int DESKS = 3;

    private final Random chance = new Random(11);
    private final Set<UUID> acknowledged = new HashSet<>();

    @TempDir
    Path folder;

    private Path file;
    private Path joinFile;

    @BeforeEach
    void make() {
        file = folder.resolve("council");
        joinFile = folder.resolve("anna" + JoinFile.SUFFIX);
        try (Database database = FreshDatabase.create(file, Clock.systemUTC())) {
            Serving.accounts(database, 8);
        }
    }

    @Test
    void killsOfTheHostAndOfTwoDesksLoseNothing() throws Exception {
        killHost(1, 2);
    }

    @Test
    @Tag("long")
    void twoHundredKillsOfADeskLoseNothing() throws Exception {
        killDesks(200, DESKS);
    }

    @Test
    @Tag("long")
    void fiftyKillsOfTheHostLoseNothingAndAllDesksComeBackWithinTenSeconds() throws Exception {
        killHost(50, DESKS);
    }

    @Test
    @Tag("long")
    void eightDesksSaveFiveTimesASecondForAMinute() throws Exception {
        Process host = host(0);
        List<Desk> desks = new ArrayList<>();
        try {
            for (int desk = 1; desk <= 8; desk++) {
                desks.add(new Desk(joinFile, desk, "even" + desk, 200));
            }
            for (Desk desk : desks) {
                assertThat(desk.saves(10)).isTrue();
            }
            List<Integer> warm = desks.stream().map(desk -> desk.acks().size()).toList();
            Thread.sleep(60_000);
            List<Long> took = new ArrayList<>();
            for (int i = 0; i < desks.size(); i++) {
                Desk desk = desks.get(i);
                desk.acks().stream().skip(warm.get(i)).forEach(ack -> took.add(ack.microseconds()));
                assertThat(desk.failures()).isEmpty();
            }
            List<Long> sorted = took.stream().sorted().toList();
            long p95 = sorted.get(sorted.size() * 95 / 100);
            LOG.log(
                    System.Logger.Level.INFO,
                    "{0} saves by 8 desks in 60 s; median {1} ms, p95 {2} ms, longest {3} ms",
                    sorted.size(),
                    sorted.get(sorted.size() / 2) / 1000,
                    p95 / 1000,
                    sorted.get(sorted.size() - 1) / 1000);
            assertThat(p95).isLessThan(100_000);
        } finally {
            desks.forEach(this::end);
            stop(host);
        }
        nothingIsLost();
    }

    private void killDesks(int times, int atOnce) throws Exception {
        Process host = host(0);
        int killed = 0;
        while (killed < times) {
            List<Desk> desks = new ArrayList<>();
            for (int desk = 1; desk <= Math.min(atOnce, times - killed); desk++) {
                desks.add(new Desk(joinFile, desk, "kill" + (killed + desk), 0));
            }
            for (Desk desk : desks) {
                assertThat(desk.saves(3 + chance.nextInt(20))).isTrue();
                end(desk);
                killed++;
            }
        }
        stop(host);
        nothingIsLost();
    }

    private void killHost(int times, int many) throws Exception {
        Process host = host(0);
        int port = JoinFile.read(joinFile).port();
        List<Desk> desks = new ArrayList<>();
        double slowest = 0;
        try {
            for (int desk = 1; desk <= many; desk++) {
                desks.add(new Desk(joinFile, desk, "host" + desk, 0));
            }
            for (int kill = 1; kill <= times; kill++) {
                for (Desk desk : desks) {
                    assertThat(desk.saves(5)).as("kill " + kill).isTrue();
                }
                Thread.sleep(chance.nextInt(120));
                host.toHandle().destroyForcibly();
                assertThat(host.waitFor(10, TimeUnit.SECONDS)).isTrue();
                host = host(port);
                long ready = System.nanoTime();
                for (Desk desk : desks) {
                    assertThat(desk.saves(1)).as("back after kill " + kill).isTrue();
                    slowest = Math.max(slowest, (System.nanoTime() - ready) / 1e9);
                }
            }
            for (Desk desk : desks) {
                assertThat(desk.failures()).isEmpty();
            }
        } finally {
            desks.forEach(this::end);
            stop(host);
        }
        LOG.log(System.Logger.Level.INFO, "{0} kills of the host; slowest desk back after {1} s", times, slowest);
        assertThat(slowest).isLessThan(10);
        nothingIsLost();
    }

    private void end(Desk desk) {
        desk.close();
        desk.acks().forEach(ack -> acknowledged.add(ack.request()));
    }

    /** Starts to share, and comes back when desks can join. */
    private Process host(int port) throws IOException {
        Process host =
                Serving.java(Serving.HostProgram.class, file.toString(), Integer.toString(port), joinFile.toString());
        assertThat(host.inputReader(StandardCharsets.UTF_8).readLine()).isNotNull();
        return host;
    }

    /** The orderly end, as a service of the system is ended. */
    private static void stop(Process host) throws InterruptedException {
        host.destroy();
        assertThat(host.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private void nothingIsLost() {
        assertThat(folder.resolve("council.key")).doesNotExist();
        try (Database database = Database.open(file, Clock.systemUTC())) {
            assertThat(Serving.firstFault(database)).isEmpty();
            assertThat(database.blobs().firstFault()).isEmpty();
            Set<UUID> kept = new HashSet<>(database.read(handle -> handle.createQuery("select request_id from audit")
                    .mapTo(UUID.class)
                    .list()));
            LOG.log(System.Logger.Level.INFO, "{0} saves acknowledged, {1} kept", acknowledged.size(), kept.size());
            assertThat(kept).containsAll(acknowledged);
        }
    }
}
