package redress.procedure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An anchor or stop as a procedure names it: an event, and the stage it must belong to ("response-sent@stage-1"). */
public record EventName(EventType type, Optional<String> stage) {

    private static final Pattern OF_A_STAGE = Pattern.compile("(stage-[2-9])-(requested|acknowledgement-sent|decided)");

    /**
     * Reads "received", "response-sent@stage-1" or "stage-3-requested" (an event of the stage asked for).
     *
     * @throws IllegalArgumentException where no such event exists
     */
    public static EventName parse(String text) {
        Matcher ofStage = OF_A_STAGE.matcher(text);
        if (ofStage.matches()) {
            EventType type = EventType.of("stage-2-" + ofStage.group(2)).orElseThrow();
            return new EventName(type, Optional.of(ofStage.group(1)));
        }
        int at = text.indexOf('@');
        String name = at < 0 ? text : text.substring(0, at);
        EventType type = EventType.of(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no event \"" + name + "\"."));
        return new EventName(type, at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1)));
    }

    /** Whether something of this type that happened in this stage is what is meant. */
    public boolean matches(EventType happened, String inStage) {
        return type == happened && stage.map(inStage::equals).orElse(true);
    }

    @Override
    public String toString() {
        return type.id().startsWith("stage-2-")
                ? type.id().replace("stage-2", stage.orElse("stage-2"))
                : type.id() + stage.map(s -> "@" + s).orElse("");
    }
}
