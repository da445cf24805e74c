package redress.reports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import redress.casework.CaseFacts;

/** The facts a report was counted from, as kept once its figures are fixed: no name, no free text. */
final class FixedFacts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private FixedFacts() {}

    static byte[] written(List<CaseFacts> facts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            JSON.writeValue(zip, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<CaseFacts> read(byte[] kept) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(kept))) {
            return JSON.readValue(zip, new TypeReference<List<CaseFacts>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
