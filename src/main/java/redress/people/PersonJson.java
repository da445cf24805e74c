package redress.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** What is kept of a person as JSON: the care now, and the whole profile as it was before a change. */
final class PersonJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String NOTHING = "{}";

    private PersonJson() {}

    static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Care care(String json) {
        return json.equals(NOTHING) ? Care.none() : read(json, Care.class, PersonJson::withReach);
    }

    static Profile profile(String json) {
        return read(json, Profile.class, profile -> withReach(profile.path("care")));
    }

    /** Earlier programs kept one line of how to reach a representative, and the day a permission was seen. */
    private static void withReach(JsonNode care) {
        for (JsonNode one : care.path("representatives")) {
            if (one instanceof ObjectNode kept && !kept.has("telephone")) {
                String reach = kept.path("reach").asText("");
                boolean number = reach.matches("[\\d\\s+().-]{5,}");
                kept.put("email", reach.contains("@") ? reach : "");
                kept.put("telephone", number ? reach : "");
                kept.put("address", number || reach.contains("@") ? "" : reach);
                kept.put("postcode", "");
                kept.set("seen", kept.path("authority"));
            }
        }
    }

    private static <T> T read(String json, Class<T> type, Consumer<JsonNode> upgrade) {
        try {
            JsonNode kept = MAPPER.readTree(json);
            upgrade.accept(kept);
            return MAPPER.treeToValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
