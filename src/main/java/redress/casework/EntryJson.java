package redress.casework;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.calendar.Moment;

/** Entries as JSON, format 1: {@code {"happened": "2026-04-01", "doneBy": "...", "data": {...}}}. */
final class EntryJson {

    /** The number kept beside each payload; a later program reads every earlier format. */
    static final int FORMAT = 1;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(Moment.class, new MomentWriter())
                    .addDeserializer(Moment.class, new MomentReader()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Map<String, Class<?>> TYPES =
            kinds(Happening.class).collect(Collectors.toUnmodifiableMap(EntryJson::typeOf, type -> type));

    private record Body(Moment happened, String doneBy, JsonNode data) {}

    private EntryJson() {}

    /** The records under a sealed interface, those under its sealed parts too. */
    static Stream<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isInterface() ? kinds(kind) : Stream.of(kind));
    }

    static String typeOf(Class<?> happening) {
        return happening.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** The payload of an entry: when, by whom, what. */
    static String body(Moment happened, String doneBy, Happening what) {
        return json(new Body(happened, doneBy, MAPPER.valueToTree(what)));
    }

    /** Reads a payload back; the recording facts come from the audit row beside it. */
    static Entry read(StoredEntry stored) {
        Body body = read(stored.body(), Body.class);
        return new Entry(
                stored.seq(),
                body.happened(),
                body.doneBy(),
                stored.recordedAt(),
                stored.recordedBy(),
                happening(stored.type(), body.data()));
    }

    static String factsJson(CaseFacts facts) {
        return json(facts);
    }

    static CaseFacts facts(String json) {
        return read(json, CaseFacts.class);
    }

    /** The entry with one field changed: "happened", or a path into what happened such as "points/0/text". */
    static Entry corrected(Entry entry, String field, String value) {
        if (field.equals("happened")) {
            return entry.with(moment(value), entry.what());
        }
        ObjectNode data = MAPPER.valueToTree(entry.what());
        try {
            set(data, field.split("/"), 0, value);
            return entry.with(entry.happened(), happening(entry.what().type(), data));
        } catch (IllegalArgumentException e) {
            throw new Refused("\"" + value + "\" cannot stand there. Look at the field and type it again.");
        }
    }

    /** What a happening says, by field: words for people to compare, dates as 2026-04-01. */
    static Map<String, String> fields(Happening what) {
        Map<String, String> fields = new LinkedHashMap<>();
        MAPPER.valueToTree(what).properties().forEach(field -> fields.put(field.getKey(), words(field.getValue())));
        return fields;
    }

    private static String words(JsonNode value) {
        if (!value.isContainerNode()) {
            return value.isNull() ? "" : value.asText();
        }
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(words(part)));
        return String.join(", ", parts);
    }

    /** What a happening says, with these fields as another of its kind has them. */
    static Happening taking(Happening what, Set<String> fields, Happening other) {
        ObjectNode data = MAPPER.valueToTree(what);
        ObjectNode theirs = MAPPER.valueToTree(other);
        fields.forEach(field -> data.set(field, theirs.get(field)));
        return happening(what.type(), data);
    }

    /** What an entry says in a field that {@link #corrected} can change; "" where it has none of that name. */
    static String field(Entry entry, String field) {
        if (field.equals("happened")) {
            return entry.happened().toString();
        }
        JsonNode found = MAPPER.valueToTree(entry.what()).at("/" + field);
        return found.isMissingNode() ? "" : words(found);
    }

    private static void set(JsonNode at, String[] path, int depth, String value) {
        boolean last = depth == path.length - 1;
        if (at instanceof ObjectNode object && object.has(path[depth])) {
            if (last) {
                object.set(path[depth], typed(object.get(path[depth]), value));
            } else {
                set(object.get(path[depth]), path, depth + 1, value);
            }
        } else if (at instanceof ArrayNode array
                && !last
                && path[depth].matches("\\d{1,3}")
                && array.has(Integer.parseInt(path[depth]))) {
            set(array.get(Integer.parseInt(path[depth])), path, depth + 1, value);
        } else {
            throw new Refused("This entry has no \"" + String.join(" ", path) + "\" to correct.");
        }
    }

    private static JsonNode typed(JsonNode old, String value) {
        if (old.isNumber()) {
            return MAPPER.getNodeFactory().numberNode(Long.parseLong(value));
        }
        if (old.isBoolean()) {
            return MAPPER.getNodeFactory().booleanNode(Boolean.parseBoolean(value));
        }
        return value.isEmpty() && old.isNull() ? old : new TextNode(value);
    }

    private static Moment moment(String text) {
        try {
            return Moment.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(e.getMessage());
        }
    }

    private static Happening happening(String type, JsonNode data) {
        Class<?> known = TYPES.get(type);
        if (known == null) {
            throw new Refused(
                    "This case holds an entry of a kind that this version of Redress does not know. Install the newer version.");
        }
        return (Happening) MAPPER.convertValue(data, known);
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An entry of this database cannot be read.", e);
        }
    }

    private static final class MomentWriter extends JsonSerializer<Moment> {
        @Override
        public void serialize(Moment moment, com.fasterxml.jackson.core.JsonGenerator to, SerializerProvider with)
                throws IOException {
            to.writeString(moment.toString());
        }
    }

    private static final class MomentReader extends StdDeserializer<Moment> {
        private static final long serialVersionUID = 1L;

        MomentReader() {
            super(Moment.class);
        }

        @Override
        public Moment deserialize(JsonParser from, DeserializationContext with) throws IOException {
            return Moment.parse(from.getText());
        }
    }
}
