package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.db.JoinRefused.Reason;

/** Who is refused before anybody signs in, and what a join file may hold. */
class JoinTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path folder;

    private Path file;
    private Database kept;
    private Host host;
    private JoinFile join;

    @BeforeEach
    void share() {
        file = folder.resolve("council");
        kept = FreshDatabase.create(file, CLOCK);
        Serving.accounts(kept, 1);
        host = Host.start(kept, 0, CLOCK);
        join = host.joinFile("Riverside");
    }

    @AfterEach
    void stop() {
        kept.close();
    }

    @Test
    void anotherVersionIsRefusedBeforeSigningInAndSaysWhichToUpdate() {
        kept.asOwner(keeper -> SqlUsers.run(keeper, "update database_fact set program = '99.1', host = 'PC-ANNA'"));
        assertThat(refusal(join, Reason.THIS_IS_OLDER))
                .contains("PC-ANNA has the newer 99.1. Install that version on this PC");
        kept.asOwner(keeper -> SqlUsers.run(keeper, "update database_fact set program = '0.0.9'"));
        assertThat(refusal(join, Reason.HOST_IS_OLDER)).contains("on PC-ANNA first");
    }

    @Test
    void joinFileOfTheHostBeforeIsRefusedByTheOneThatTookOver() {
        kept.close();
        Host.moveHere(file, CLOCK);
        kept = Database.open(file, CLOCK);
        host = Host.start(kept, 0, CLOCK);
        JoinFile now = host.joinFile("Riverside");

        assertThat(now.database()).isNotEqualTo(join.database());
        assertThat(refusal(with(now, join.database(), now.certificate(), now.door()), Reason.MOVED))
                .startsWith("These cases moved: ");
        assertThat(refusal(with(now, join.database(), now.certificate(), join.door()), Reason.OLD_JOIN_FILE))
                .contains("not valid any more");
        assertThat(new Door(now).accounts()).hasSize(1);
    }

    @Test
    void anotherPcInItsPlaceIsFoundBeforeTheSecretIsSent() {
        assertThat(refusal(with(join, join.database(), "0".repeat(64), join.door()), Reason.OTHER_HOST))
                .startsWith("Another PC answers in place of ");
    }

    @Test
    void joinFileComesBackAsItWasWritten() {
        Path written = folder.resolve("anna" + JoinFile.SUFFIX);
        join.write(written);
        assertThat(JoinFile.read(written)).isEqualTo(join);
        assertThat(join.toString()).doesNotContain(join.door());
    }

    @Test
    void joinFileThatWantsSomethingElseIsRefusedInOneSentence() throws IOException {
        Path written = folder.resolve("anna" + JoinFile.SUFFIX);
        join.write(written);
        String good = Files.readString(written);
        String name = join.host();
        List<String> bad = List.of(
                "",
                "{}",
                "null",
                "[" + good + "]",
                good + good,
                good.replace("\"port\" :", "\"init\" : \"RUNSCRIPT\", \"port\" :"),
                good.replace("\"" + name + "\"", "\"" + name + ";INIT=RUNSCRIPT FROM 'http://x'\""),
                good.replace("\"" + name + "\"", "\"" + name + ";TRACE_LEVEL_FILE=4\""),
                good.replace("\"" + name + "\"", "\"" + name + "/elsewhere\""),
                good.replace("\"" + name + "\"", "\"" + name + " x\""),
                good.replace("\"" + name + "\"", "\"" + name + "\\n\""),
                good.replace("\"" + name + "\"", "\"user@" + name + "\""),
                good.replace("\"" + name + "\"", "\"mem:x/\""),
                good.replace("\"" + name + "\"", "null"),
                good.replace(Integer.toString(join.port()), "0"),
                good.replace(Integer.toString(join.port()), "99999"),
                good.replace(join.certificate(), join.certificate().substring(1)),
                good.replace(join.door(), "' or 1=1"),
                good.replace("Riverside", "x\\u0007"),
                good.replace("Riverside", "x".repeat(20_000)),
                good.replace("\"format\" : 1", "\"format\" : 2"));
        for (String text : bad) {
            Files.writeString(written, text);
            assertThat(none(written, text)).as(text).contains("is no join file of this Redress");
        }
    }

    @Test
    void twoThousandMangledJoinFilesAreReadOrRefusedAndNothingElse() throws IOException {
        Path written = folder.resolve("anna" + JoinFile.SUFFIX);
        join.write(written);
        byte[] good = Files.readAllBytes(written);
        Random chance = new Random(5);
        for (int n = 0; n < 2_000; n++) {
            byte[] mangled = good.clone();
            for (int i = 0; i <= chance.nextInt(4); i++) {
                mangled[chance.nextInt(mangled.length)] = (byte) chance.nextInt(256);
            }
            int length = chance.nextInt(5) == 0 ? chance.nextInt(mangled.length) : mangled.length;
            Files.writeString(written, new String(mangled, 0, length, StandardCharsets.ISO_8859_1));
            try {
                assertThat(JoinFile.read(written).port()).isBetween(1, 65_535);
            } catch (JoinRefused e) {
                assertThat(e.reason()).isEqualTo(Reason.NO_JOIN_FILE);
            }
        }
    }

    @Test
    void deskThatFellSilentInTheMiddleOfASaveIsLetGoSoThatOthersCanSave() throws Exception {
        JoinedHost site = new JoinedHost(join, JoinedHost.CASES, Serving.login(1));
        try (Database other = Database.join(join, CLOCK, Serving.login(1))) {
            Connections asleep = site.connect();
            asleep.writer().begin();
            asleep.writer()
                    .createQuery("select n from audit_head for update")
                    .mapTo(Long.class)
                    .one();
            Thread.sleep(1_200);

            new Watchman(kept, 1).run();

            Saves.saveOne(other, 1);
            assertThat(Saves.kept(kept)).isEqualTo(1);
            asleep.abandon();
        }
    }

    private static JoinFile with(JoinFile file, UUID database, String certificate, String door) {
        return new JoinFile(1, file.council(), file.hosts(), file.port(), database, certificate, door);
    }

    private static String refusal(JoinFile file, Reason reason) {
        JoinRefused refused =
                catchThrowableOfType(JoinRefused.class, () -> Database.join(file, CLOCK, Serving.login(1)));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
        return refused.getMessage();
    }

    private static String none(Path file, String text) {
        JoinRefused refused = catchThrowableOfType(JoinRefused.class, () -> JoinFile.read(file));
        assertThat(refused).as(text).isNotNull();
        return refused.getMessage();
    }
}
