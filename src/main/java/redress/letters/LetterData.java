package redress.letters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a letter was made from, as kept beside it: its values, the versions of the shared paragraphs, and its frame.
 *
 * @param shared version of each shared paragraph, by name
 */
record LetterData(Values values, Map<String, Integer> shared, LetterFrame frame) {

    private static final int FORMAT = 2;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    LetterData {
        shared = Map.copyOf(shared);
    }

    String json() {
        ObjectNode all = MAPPER.createObjectNode();
        all.put("format", FORMAT);
        all.set("values", written(values));
        all.set("shared", MAPPER.valueToTree(new TreeMap<>(shared)));
        all.set("frame", MAPPER.valueToTree(frame));
        return all.toString();
    }

    /** Reads it back; empty for a letter of the first format, which did not keep enough. */
    static Optional<LetterData> read(String json) {
        try {
            JsonNode all = MAPPER.readTree(json);
            if (all.path("format").asInt() != FORMAT) {
                return Optional.empty();
            }
            Map<String, Integer> shared = new TreeMap<>();
            all.get("shared")
                    .properties()
                    .forEach(one -> shared.put(one.getKey(), one.getValue().asInt()));
            return Optional.of(new LetterData(
                    values(all.get("values")), shared, MAPPER.treeToValue(all.get("frame"), LetterFrame.class)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The data of a letter cannot be read.", e);
        }
    }

    private static ObjectNode written(Values values) {
        ObjectNode all = MAPPER.createObjectNode();
        new TreeMap<>(values.byName()).forEach((name, value) -> all.set(name, written(value)));
        return all;
    }

    private static ObjectNode written(Value value) {
        ObjectNode one = MAPPER.createObjectNode();
        if (value instanceof Value.Words words) {
            one.put("text", words.text());
        } else if (value instanceof Value.Day day) {
            one.put("date", day.date().toString());
        } else if (value instanceof Value.Amount amount) {
            one.put("number", amount.number().toPlainString());
        } else if (value instanceof Value.Answer answer) {
            one.put("yes", answer.yes());
        } else if (value instanceof Value.Items items) {
            ArrayNode list = one.putArray("items");
            items.items().forEach(item -> list.add(written(item)));
        }
        return one;
    }

    private static Values values(JsonNode all) {
        Values.Builder values = Values.of();
        all.properties().forEach(one -> values.put(one.getKey(), value(one.getValue())));
        return values.build();
    }

    private static Value value(JsonNode one) {
        if (one.has("text")) {
            return new Value.Words(one.get("text").asText());
        }
        if (one.has("date")) {
            return new Value.Day(LocalDate.parse(one.get("date").asText()));
        }
        if (one.has("number")) {
            return new Value.Amount(new BigDecimal(one.get("number").asText()));
        }
        if (one.has("yes")) {
            return new Value.Answer(one.get("yes").asBoolean());
        }
        List<Values> items = new ArrayList<>();
        one.get("items").forEach(item -> items.add(values(item)));
        return new Value.Items(items);
    }
}
