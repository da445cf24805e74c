package redress.lessons;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
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

/** Entries as JSON, format 1: {@code {"happened": "2026-04-01", "doneBy": "...", "data": {...}}}. */
final class LessonJson {

    static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Map<String, Class<?>> TYPES = Arrays.stream(LessonStep.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(LessonJson::name, Function.identity()));

    /** What an entry's payload holds. */
    record Body(LocalDate happened, String doneBy, LessonStep what) {}

    private LessonJson() {}

    /** The name a step is stored under: "lesson-taken-back". */
    static String type(LessonStep step) {
        return name(step.getClass());
    }

    private static String name(Class<?> step) {
        return "lesson-"
                + step.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    static String write(LocalDate happened, String doneBy, LessonStep what) {
        ObjectNode all = MAPPER.createObjectNode();
        all.put("happened", happened.toString());
        all.put("doneBy", doneBy);
        all.set("data", MAPPER.valueToTree(what));
        return all.toString();
    }

    static Body read(String type, String json) {
        try {
            JsonNode all = MAPPER.readTree(json);
            return new Body(
                    LocalDate.parse(all.get("happened").asText()),
                    all.get("doneBy").asText(),
                    (LessonStep) MAPPER.treeToValue(all.get("data"), TYPES.get(type)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An entry of this database cannot be read.", e);
        }
    }
}
