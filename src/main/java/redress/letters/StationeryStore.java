package redress.letters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The council's stationery on disk; the newest is in force. */
final class StationeryStore {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Optional<Stationery> newest(Handle handle) {
        return handle.createQuery("select body from stationery order by id desc limit 1")
                .mapTo(String.class)
                .findOne()
                .map(StationeryStore::read);
    }

    /** @param at an ISO instant */
    void add(Handle handle, Stationery stationery, String at) {
        try {
            handle.createUpdate("insert into stationery (saved_at, body) values (:at, :body)")
                    .bind("at", at)
                    .bind("body", JSON.writeValueAsString(stationery))
                    .execute();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stationery read(String body) {
        try {
            return JSON.readValue(body, Stationery.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
