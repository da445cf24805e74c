package redress.audit;

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

/**
 * What happens outside cases, step by step, as JSON, format 1: {@code {"happened": "2026-04-01", "doneBy": "...", "data":
 * {...}}}.
 *
 * @param <S> the sealed type of the steps, records all
 */
public final class StepJson<S> {

    /** The format's number, kept beside each payload. */
    public static final int FORMAT = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final String prefix;
    private final Class<S> steps;
    private final Map<String, Class<?>> types;

    /** What a payload holds; the data are read by {@link #step}. */
    public record Body(LocalDate happened, String doneBy, JsonNode data) {}

    /**
     * Steps of one kind.
     *
     * @param prefix begins the name each step is stored under: "lesson" for "lesson-taken-back"
     */
    public StepJson(String prefix, Class<S> steps) {
        this.prefix = prefix;
        this.steps = steps;
        types = Arrays.stream(steps.getPermittedSubclasses())
                .collect(Collectors.toUnmodifiableMap(this::type, Function.identity()));
    }

    /** The name a step of this class is stored under: "lesson-taken-back". */
    public String type(Class<?> step) {
        return prefix + "-"
                + step.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** A step's data, its components by name. */
    public ObjectNode data(S step) {
        return MAPPER.valueToTree(step);
    }

    /** The step of that name with these data; UncheckedIOException where they do not fit. */
    public S step(String type, JsonNode data) {
        try {
            return steps.cast(MAPPER.treeToValue(data, types.get(type)));
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    /** A payload's text. */
    public static String write(LocalDate happened, String doneBy, JsonNode data) {
        ObjectNode all = MAPPER.createObjectNode();
        all.put("happened", happened.toString());
        all.put("doneBy", doneBy);
        all.set("data", data);
        return all.toString();
    }

    /** A payload from its text; UncheckedIOException where it is none. */
    public static Body read(String json) {
        try {
            JsonNode all = MAPPER.readTree(json);
            return new Body(
                    LocalDate.parse(all.get("happened").asText()),
                    all.get("doneBy").asText(),
                    all.get("data"));
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private static UncheckedIOException unreadable(JsonProcessingException e) {
        return new UncheckedIOException("An entry of this database cannot be read.", e);
    }
}
