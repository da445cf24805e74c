package redress.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redress.audit.AuditVerification;

/** One byte of what was saved is changed behind the program's back: the verification finds it, whichever it is. */
class FlippedByteTest {

    private record Place(String table, String key, String column) {}

    private static final List<Place> PLACES = List.of(
            new Place("payload", "seq", "body"),
            new Place("payload", "seq", "salt"),
            new Place("entry", "seq", "commitment"),
            new Place("audit", "n", "digest"),
            new Place("audit", "n", "prev"),
            new Place("audit", "n", "hash"));

    @TempDir
    Path folder;

    @Test
    void sixtyOfSixtyAreFound() {
        assertThat(found(60)).isEqualTo(60);
    }

    @Test
    @Tag("long")
    void thousandOfAThousandAreFound() {
        assertThat(found(1_000)).isEqualTo(1_000);
    }

    private long found(int flips) {
        Random chance = new Random(3);
        long found = 0;
        try (Database database = FreshDatabase.create(folder.resolve("council"), Clock.systemUTC())) {
            for (int save = 1; save <= 20; save++) {
                Saves.saveOne(database, save);
            }
            assertThat(Saves.firstFault(database)).isEmpty();
            for (int n = 0; n < flips; n++) {
                Place place = PLACES.get(n % PLACES.size());
                // what a look-up writes is not kept, so each flip is the only one
                found += database.read(handle -> {
                    flip(handle, place, chance);
                    return new AuditVerification(handle).firstFault().isPresent() ? 1 : 0;
                });
            }
            assertThat(Saves.firstFault(database)).isEmpty();
        }
        return found;
    }

    private static void flip(Handle handle, Place place, Random chance) {
        List<Long> keys = handle.createQuery("select " + place.key() + " from " + place.table())
                .mapTo(Long.class)
                .list();
        long key = keys.get(chance.nextInt(keys.size()));
        byte[] bytes = handle.createQuery(
                        "select " + place.column() + " from " + place.table() + " where " + place.key() + " = :key")
                .bind("key", key)
                .map((row, context) -> row.getBytes(1))
                .one();
        bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
        int changed = handle.createUpdate("update " + place.table() + " set " + place.column() + " = :bytes where "
                        + place.key() + " = :key")
                .bind("bytes", bytes)
                .bind("key", key)
                .execute();
        assertThat(changed).isEqualTo(1);
    }
}
