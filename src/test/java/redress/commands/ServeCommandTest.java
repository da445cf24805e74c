package redress.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Happening;
import redress.casework.SampleCouncil;
import redress.casework.ServedDesk;
import redress.db.Database;
import redress.db.Host;
import redress.db.JoinFile;
import redress.db.Serving;

/** "redress serve" as a process of its own, with desks that are processes of their own. */
class ServeCommandTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private Path joinFile;
    private int runs;

    @BeforeEach
    void council() {
        joinFile = folder.resolve("join" + JoinFile.SUFFIX);
        try (SampleCouncil council = SampleCouncil.in(folder, "north-norfolk", DAY)) {
            Serving.accounts(council.database, 2);
        }
    }

    private String database() {
        return folder.resolve("cases").toString();
    }

    @Test
    void twoDesksJoinOneIsKilledTheHostIsKilledAndRestartedAndTheFileIsSound() throws Exception {
        Process host = serve(0);
        int port = JoinFile.read(joinFile).port();
        Process first = desk(1, "first", 0);
        Process second = desk(2, "second", 0);
        until(out("first"), 2);
        until(out("second"), 2);

        kill(first);
        until(out("second"), lines(out("second")).size() + 2);
        kill(host);
        Files.delete(joinFile);
        Process again = serve(port);
        until(out("second"), lines(out("second")).size() + 3);
        kill(second);
        stop(again);

        Ran verified = Ran.redress("verify", "--database", database());
        assertThat(verified.lastLine()).isEqualTo("ok");
        List<String> told = new ArrayList<>(lines(out("first")));
        told.addAll(lines(out("second")));
        try (Database opened = Database.open(Path.of(database()), Ran.CLOCK)) {
            Cases cases = new Cases(opened, Ran.CLOCK);
            assertThat(told)
                    .allSatisfy(line -> assertThat(cases.state(Long.parseLong(line.split(" ", -1)[0]))
                                    .timeline()
                                    .entries())
                            .hasSize(1));
            assertThat(told).doesNotHaveDuplicates();
        }
    }

    @Test
    @Tag("long")
    void everyNoteOfTwoDesksOnTheSameHundredCasesIsOnTheTimeline() throws Exception {
        try (SampleCouncil council = SampleCouncil.in(folder.resolve("other"), "north-norfolk", DAY)) {
            Serving.accounts(council.database, 2);
            for (int n = 0; n < 100; n++) {
                council.open(SampleCouncil.complaint(DAY));
            }
        }
        Path other = folder.resolve("other").resolve("cases");
        Process host = serve(other.toString(), 0);
        Process first = desk(1, "first", 100);
        Process second = desk(2, "second", 100);
        until(out("first"), 1);
        until(out("second"), 1);
        Thread.sleep(60_000);
        kill(first);
        kill(second);
        stop(host);

        List<String> told = new ArrayList<>(lines(out("first")));
        told.addAll(lines(out("second")));
        assertThat(Ran.redress("verify", "--database", other.toString()).lastLine())
                .isEqualTo("ok");
        List<String> kept = new ArrayList<>();
        try (Database opened = Database.open(other, Ran.CLOCK)) {
            Cases cases = new Cases(opened, Ran.CLOCK);
            for (long id = 1; id <= 100; id++) {
                CaseState state = cases.state(id);
                state.timeline().entries().stream()
                        .map(entry -> entry.what())
                        .filter(Happening.ContactNoted.class::isInstance)
                        .forEach(what -> kept.add(state.caseId() + " " + ((Happening.ContactNoted) what).said()));
            }
        }
        System.getLogger("desks")
                .log(
                        System.Logger.Level.INFO,
                        "{0} notes told as saved, {1} on the timelines",
                        told.size(),
                        kept.size());
        assertThat(kept).doesNotHaveDuplicates().containsAll(told);
        assertThat(kept.size() - told.size()).isBetween(0, 2);
    }

    @Test
    void whatCannotBeSharedIsRefusedInOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Ran ran = Ran.redress("serve", "--database", database(), "--port", Integer.toString(taken.getLocalPort()));
            assertThat(ran.status()).isEqualTo(1);
            assertThat(ran.complaint()).contains("is used by another program of this PC");
        }
        assertThat(folder.resolve("cases.key")).doesNotExist();

        Ran missing =
                Ran.redress("serve", "--database", folder.resolve("nowhere").toString());
        assertThat(missing.status()).isEqualTo(1);
        assertThat(missing.complaint()).startsWith("nowhere.mv.db is not there.");

        Ran synced = Ran.redress(
                "serve", "--database", folder.resolve("Dropbox/cases").toString());
        assertThat(synced.status()).isEqualTo(1);
        assertThat(synced.complaint()).contains("lies in a folder that another program copies to the internet");

        Database.create(folder.resolve("nobodys"), Ran.CLOCK).close();
        Ran nobodys =
                Ran.redress("serve", "--database", folder.resolve("nobodys").toString());
        assertThat(nobodys.status()).isEqualTo(1);
        assertThat(nobodys.complaint()).startsWith("This database belongs to no council yet.");

        assertThat(Ran.redress("serve", "--database", database(), "--port", "70000")
                        .status())
                .isEqualTo(2);
    }

    private Process serve(int port) throws IOException, InterruptedException {
        return serve(database(), port);
    }

    private Process serve(String file, int port) throws IOException, InterruptedException {
        Path out = folder.resolve("serve" + runs++ + ".txt");
        Process host = Started.redress(
                out,
                List.of("-Xmx200m"),
                "serve",
                "--database",
                file,
                "--port",
                Integer.toString(port),
                "--join-file",
                joinFile.toString());
        until(out, 1);
        assertThat(lines(out).get(0)).startsWith("Desks can join on port ");
        assertThat(Host.PORT).isEqualTo(9092);
        return host;
    }

    private Path out(String word) {
        return folder.resolve(word + ".txt");
    }

    private Process desk(int account, String word, int cases) throws IOException {
        return Started.main(
                out(word),
                List.of("-Xmx200m"),
                ServedDesk.class.getName(),
                joinFile.toString(),
                Integer.toString(account),
                word,
                Integer.toString(cases));
    }

    /** The lines that were written whole. */
    private static List<String> lines(Path out) throws IOException {
        String text = Files.readString(out);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void until(Path out, int many) throws IOException, InterruptedException {
        for (int i = 0; i < 1_200 && lines(out).size() < many; i++) {
            Thread.sleep(50);
        }
        assertThat(lines(out).size())
                .as(Files.readString(out.resolveSibling(out.getFileName() + ".err")))
                .isGreaterThanOrEqualTo(many);
    }

    private static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void stop(Process host) throws InterruptedException {
        host.destroy();
        assertThat(host.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
