package redress.procedure;

import java.util.Optional;

/** An anchor or stop as a procedure names it: an event, and the stage it must belong to ("response-sent@stage-1"). */
public record EventName(EventType type, Optional<String> stage) {

    /**
     * Reads "received" or "response-sent@stage-1".
     *
     * @throws IllegalArgumentException where no such event exists
     */
    public static EventName parse(String text) {
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
        return type.id() + stage.map(s -> "@" + s).orElse("");
    }
}
