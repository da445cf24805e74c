package redress.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import redress.calendar.BankHolidays;
import redress.calendar.Closure;
import redress.calendar.Region;
import redress.calendar.WorkingCalendar;

/** A calendar version as one text: the region, the council's closures, and the bank holidays in gov.uk's own form. */
final class CalendarJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private CalendarJson() {}

    static String write(Region region, List<Closure> closures, String bankHolidays) {
        ObjectNode calendar = MAPPER.createObjectNode();
        calendar.put("region", region.id());
        var list = calendar.putArray("closures");
        for (Closure closure : closures) {
            list.addObject()
                    .put("from", closure.from().toString())
                    .put("to", closure.to().toString())
                    .put("name", closure.name());
        }
        try {
            calendar.set("bank-holidays", MAPPER.readTree(bankHolidays));
            return MAPPER.writeValueAsString(calendar);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bank holidays of a calendar's text, in gov.uk's form. */
    static String bankHolidays(String calendar) {
        try {
            return MAPPER.writeValueAsString(MAPPER.readTree(calendar).get("bank-holidays"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A calendar of this database cannot be read.", e);
        }
    }

    /**
     * The newer file's holidays, and before and after its years those known so far: gov.uk's own file begins six years
     * back and ends next year.
     */
    static String merged(String known, String newer) {
        try {
            ObjectNode all = (ObjectNode) MAPPER.readTree(known);
            JsonNode fresh = MAPPER.readTree(newer.startsWith("\ufeff") ? newer.substring(1) : newer);
            for (Region region : Region.values()) {
                ArrayNode events = MAPPER.createArrayNode();
                Set<String> years = new TreeSet<>();
                fresh.get(region.id()).get("events").forEach(event -> years.add(year(event)));
                all.get(region.id()).get("events").forEach(event -> {
                    if (!years.contains(year(event))) {
                        events.add(event);
                    }
                });
                fresh.get(region.id()).get("events").forEach(events::add);
                ((ObjectNode) all.get(region.id())).set("events", events);
            }
            return MAPPER.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String year(JsonNode event) {
        return event.get("date").asText().substring(0, 4);
    }

    static WorkingCalendar read(String json) {
        try {
            JsonNode calendar = MAPPER.readTree(json);
            List<Closure> closures = new ArrayList<>();
            for (JsonNode closure : calendar.get("closures")) {
                closures.add(new Closure(
                        LocalDate.parse(closure.get("from").asText()),
                        LocalDate.parse(closure.get("to").asText()),
                        closure.get("name").asText()));
            }
            byte[] holidays =
                    MAPPER.writeValueAsString(calendar.get("bank-holidays")).getBytes(StandardCharsets.UTF_8);
            return WorkingCalendar.of(
                    Region.of(calendar.get("region").asText()).orElseThrow(),
                    BankHolidays.read(new ByteArrayInputStream(holidays)),
                    closures);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A calendar of this database cannot be read.", e);
        }
    }
}
