package redress.conduct;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Entries of the process as JSON, format 1: {@code {"happened": "2026-04-01", "doneBy": "...", "data": {...}}}. */
final class ConductJson {

    static final int FORMAT = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Map<String, Class<?>> TYPES = Arrays.stream(ConductStep.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(ConductJson::name, Function.identity()));

    /** What an entry's payload holds. */
    record Body(LocalDate happened, String doneBy, ConductStep what) {}

    private ConductJson() {}

    /** The name a step is stored under: "conduct-cases-reviewed". */
    static String type(ConductStep step) {
        return name(step.getClass());
    }

    private static String name(Class<?> step) {
        return "conduct-"
                + step.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static String write(LocalDate happened, String doneBy, ConductStep what) {
        ObjectNode all = MAPPER.createObjectNode();
        all.put("happened", happened.toString());
        all.put("doneBy", doneBy);
        all.set("data", data(what));
        return all.toString();
    }

    private static ObjectNode data(ConductStep what) {
        ObjectNode data = MAPPER.createObjectNode();
        if (what instanceof ConductStep.Corrected corrected) {
            data.put("entry", corrected.entry());
            data.put("reason", corrected.reason());
            data.put("day", corrected.day().toString());
            data.put("type", type(corrected.instead()));
            data.set("data", data(corrected.instead()));
            return data;
        }
        return MAPPER.valueToTree(what);
    }

    static Body read(String type, String json) {
        try {
            JsonNode all = MAPPER.readTree(json);
            return new Body(
                    LocalDate.parse(all.get("happened").asText()),
                    all.get("doneBy").asText(),
                    step(type, all.get("data")));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An entry of this database cannot be read.", e);
        }
    }

    private static ConductStep step(String type, JsonNode data) throws JsonProcessingException {
        if (type.equals(name(ConductStep.Corrected.class))) {
            return new ConductStep.Corrected(
                    data.get("entry").asLong(),
                    data.get("reason").asText(),
                    LocalDate.parse(data.get("day").asText()),
                    step(data.get("type").asText(), data.get("data")));
        }
        return (ConductStep) MAPPER.treeToValue(data, TYPES.get(type));
    }
}
