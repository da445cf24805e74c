package redress.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import redress.procedure.DeadlineRule;
import redress.procedure.EventName;
import redress.procedure.EventType;

/**
 * The rounds a duty comes in. Each request for a stage begins its duties anew, and so does each further answer at the same
 * stage (NS-09), which has a clock of its own; what belongs to one round neither starts nor stops another.
 */
final class Rounds {

    /**
     * One round.
     *
     * @param events what happened in it, in order of recording
     * @param again the event that asked for a further answer at the stage; it is then the anchor
     * @param over nobody owes it any more: a later round began, or the request was not gone into
     */
    record Round(List<Happened> events, Optional<Happened> again, boolean over) {}

    private final DeadlineRule rule;
    private final Course course;

    private Rounds(DeadlineRule rule, Course course) {
        this.rule = rule;
        this.course = course;
    }

    static List<Round> of(DeadlineRule rule, Course course) {
        return new Rounds(rule, course).all();
    }

    /** Whether a stage was answered, since it was last opened anew. */
    static boolean answered(List<Happened> events, String stage) {
        boolean answered = false;
        for (Happened event : events) {
            if (event.stage().equals(stage)) {
                answered = event.type() == EventType.RESPONSE_SENT
                        || (answered && event.type() != EventType.STAGE_REOPENED);
            }
        }
        return answered;
    }

    private List<Round> all() {
        List<Happened> events = course.events();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (isRequest(events.get(i)) || isAgain(events.get(i))) {
                starts.add(i);
            }
        }
        if (starts.isEmpty() || !isRequest(events.get(starts.get(0)))) {
            starts.add(0, 0);
        }
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            Happened first = events.get(starts.get(i));
            rounds.add(new Round(
                    events.subList(starts.get(i), last ? events.size() : starts.get(i + 1)),
                    Optional.of(first).filter(this::isAgain),
                    !last || course.dropped().contains(first.entry())));
        }
        return rounds;
    }

    /** Whether it asks for the stage whose duty this is. */
    private boolean isRequest(Happened event) {
        return event.type() == EventType.STAGE_2_REQUESTED
                && rule.from().stream().anyMatch(name -> isOfARequest(name.type()) && isOf(name, event));
    }

    private static boolean isOfARequest(EventType type) {
        return switch (type) {
            case STAGE_2_REQUESTED, STAGE_2_ACKNOWLEDGEMENT_SENT, STAGE_2_DECIDED -> true;
            default -> false;
        };
    }

    /** Whether it asks for a further answer where this duty is to answer. */
    private boolean isAgain(Happened event) {
        return event.type() == EventType.STAGE_REOPENED
                && (rule.stops().stream().anyMatch(name -> isResponse(name, event))
                        || rule.repeatsUntil()
                                .filter(name -> isResponse(name, event))
                                .isPresent());
    }

    private static boolean isResponse(EventName name, Happened event) {
        return name.type() == EventType.RESPONSE_SENT && isOf(name, event);
    }

    private static boolean isOf(EventName name, Happened event) {
        return name.stage().map(event.stage()::equals).orElse(true);
    }
}
