package redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlobsTest {

    private static final String ABSENT = "0".repeat(64);

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void create() {
        database = Database.create(folder.resolve("council"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_143, 262_144, 262_145, 3_000_000})
    void paperComesOutAsItWentIn(int length) throws IOException {
        byte[] paper = paper(length);

        String hash = put(paper);
        reopen();

        assertThat(database.blobs().bytes(hash)).isEqualTo(paper);
        assertThat(database.blobs().contains(hash)).isTrue();
        assertThat(database.blobs().firstFault()).isEmpty();
    }

    @Test
    void addressIsTheSha256OfTheBytes() throws IOException {
        assertThat(put("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void samePaperIsKeptOnce() throws IOException {
        String first = put(paper(300_000));
        String second = put(paper(300_000));

        assertThat(second).isEqualTo(first);
        database.close();
        int chunks = papers().withHandle(handle -> handle.createQuery("select count(*) from chunk")
                .mapTo(Integer.class)
                .one());
        assertThat(chunks).isEqualTo(2);
    }

    @Test
    void paperThatWasChangedOrCutIsNotGivenOut() throws IOException {
        String hash = put(paper(600_000));
        database.close();
        papers().useHandle(handle -> handle.execute("delete from chunk where n = 2"));
        reopen();

        assertThatThrownBy(() -> database.blobs().bytes(hash))
                .isInstanceOf(StorageFailure.class)
                .hasMessageContaining("was changed after it was kept");
        assertThat(database.blobs().firstFault())
                .hasValueSatisfying(fault -> assertThat(fault).contains(hash));
    }

    @Test
    void streamThatBreaksLeavesNothing() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(paper(400_000)), new BrokenStream());

        assertThatThrownBy(() -> database.blobs().put(broken)).hasMessage("The stick was pulled out");

        String hash = put(paper(10));
        database.close();
        String only = papers().withHandle(handle ->
                handle.createQuery("select hash from paper").mapTo(String.class).one());
        assertThat(only).isEqualTo(hash);
    }

    @Test
    void deletedPaperIsGone() throws IOException {
        String hash = put(paper(10));

        database.blobs().delete(hash);
        database.blobs().delete(ABSENT);

        assertThat(database.blobs().contains(hash)).isFalse();
        assertThatThrownBy(() -> database.blobs().bytes(hash)).hasMessageContaining("is not in the database file");
    }

    private String put(byte[] paper) throws IOException {
        return database.blobs().put(new ByteArrayInputStream(paper));
    }

    private static byte[] paper(int length) {
        byte[] paper = new byte[length];
        new Random(1).nextBytes(paper);
        return paper;
    }

    private void reopen() {
        database.close();
        database = Database.open(folder.resolve("council"), Clock.systemUTC());
    }

    private Jdbi papers() {
        return Jdbi.create("jdbc:h2:" + folder.resolve("council-papers"), "sa", "");
    }

    private static final class BrokenStream extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("The stick was pulled out");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return read();
        }
    }
}
