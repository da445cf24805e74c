package redress.reports;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import redress.casework.Learned;
import redress.conduct.Restricted;

/**
 * The facts a report was counted from, as kept once its figures are fixed: no name, and no free text but what was learned,
 * which is there to be published.
 */
record FixedFacts(List<CaseFacts> cases, List<Restricted> restrictions, List<Learned> learned) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    FixedFacts {
        cases = List.copyOf(cases);
        restrictions = List.copyOf(restrictions);
        learned = List.copyOf(learned);
    }

    byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            JSON.writeValue(zip, this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Reads them; those fixed by an earlier program are a list of cases alone, or have nothing learned. */
    static FixedFacts read(byte[] file) {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(file))) {
            JsonNode kept = JSON.readTree(zip);
            if (kept instanceof ObjectNode facts && !facts.has("learned")) {
                facts.putArray("learned");
            }
            return kept.isArray()
                    ? new FixedFacts(
                            JSON.convertValue(kept, new TypeReference<List<CaseFacts>>() {}), List.of(), List.of())
                    : JSON.treeToValue(kept, FixedFacts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
