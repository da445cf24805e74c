package redress.conduct;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import redress.audit.StepJson;

/** Entries of the process as JSON ({@link StepJson}); a correction holds the step it puts instead. */
final class ConductJson {

    private static final StepJson<ConductStep> STEPS = new StepJson<>("conduct", ConductStep.class);

    /** What an entry's payload holds. */
    record Body(LocalDate happened, String doneBy, ConductStep what) {}

    private ConductJson() {}

    /** The name a step is stored under: "conduct-cases-reviewed". */
    static String type(ConductStep step) {
        return STEPS.type(step.getClass());
    }

    static String write(LocalDate happened, String doneBy, ConductStep what) {
        return StepJson.write(happened, doneBy, data(what));
    }

    private static ObjectNode data(ConductStep what) {
        if (what instanceof ConductStep.Corrected corrected) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("entry", corrected.entry())
                    .put("reason", corrected.reason())
                    .put("day", corrected.day().toString())
                    .put("type", type(corrected.instead()))
                    .set("data", data(corrected.instead()));
        }
        return STEPS.data(what);
    }

    static Body read(String type, String json) {
        StepJson.Body body = StepJson.read(json);
        return new Body(body.happened(), body.doneBy(), step(type, body.data()));
    }

    private static ConductStep step(String type, JsonNode data) {
        if (type.equals(STEPS.type(ConductStep.Corrected.class))) {
            return new ConductStep.Corrected(
                    data.get("entry").asLong(),
                    data.get("reason").asText(),
                    LocalDate.parse(data.get("day").asText()),
                    step(data.get("type").asText(), data.get("data")));
        }
        return STEPS.step(type, data);
    }
}
