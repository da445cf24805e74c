package redress.commands;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import redress.calendar.DueDate;
import redress.calendar.Explanation;
import redress.calendar.Moment;

/** Due dates with their working as JSON. */
final class DueJson {

    private DueJson() {}

    static String of(List<DueDate> dues) {
        JsonMapper mapper = JsonMapper.builder().build();
        ArrayNode array = mapper.createArrayNode();
        for (DueDate due : dues) {
            write(due, array.addObject());
        }
        return array.toPrettyString();
    }

    private static void write(DueDate due, ObjectNode json) {
        Explanation why = due.explanation();
        json.put("from", due.anchor().moment().toString());
        json.put("due", new Moment(due.date(), due.hour()).toString());
        ArrayNode steps = json.putArray("steps");
        for (Explanation.Step step : why.steps()) {
            steps.addObject()
                    .put("added", step.added())
                    .put("what", step.what())
                    .put("note", step.note())
                    .put("reached", step.reached().toString());
        }
        json.put("weekendDays", why.weekendDays());
        ArrayNode notCounted = json.putArray("notCounted");
        for (Explanation.NotCounted day : why.notCounted()) {
            notCounted.addObject().put("date", day.date().toString()).put("name", day.name());
        }
        why.warnings().forEach(json.putArray("warnings")::add);
    }
}
