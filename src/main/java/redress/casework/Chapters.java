package redress.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import redress.procedure.CaseKind;
import redress.procedure.EventName;
import redress.procedure.EventType;

/**
 * The kinds a case has been, for its dates: what becomes a complaint counts anew from the day the dissatisfaction came
 * (DESIGN section 4), and the dates of what it was before stay as they stood.
 */
final class Chapters {

    private final List<Chapter> earlier = new ArrayList<>();
    private Optional<CaseKind> now = Optional.empty();
    private Optional<Happened> start = Optional.empty();

    /** It goes on as another kind, whose dates count from its receipt. */
    void become(CaseKind kind) {
        now = Optional.of(kind);
    }

    /** It becomes a complaint in this stage by this entry, whose day its dates count from. */
    void complain(Chapter before, String stage, Entry entry) {
        earlier.add(before);
        start = Optional.of(new Happened(EventType.RECEIVED, stage, entry.happened(), entry.seq()));
        now = Optional.of(CaseKind.COMPLAINT);
    }

    CaseKind kind(Happening.Received received) {
        return now.orElse(received.kind());
    }

    /** The words for the day its dates count from. */
    String counted() {
        return start.isPresent() ? "Became a complaint" : "Received";
    }

    /** Of everything that happened, what the dates of the kind it is now depend on. */
    List<Happened> counting(List<Happened> all) {
        return start.map(begun -> Stream.concat(
                                Stream.of(begun),
                                all.stream()
                                        .filter(e -> e.type() != EventType.RECEIVED)
                                        .filter(e -> !e.at().date()
                                                .isBefore(begun.at().date())))
                        .toList())
                .orElse(all);
    }

    /** The dates of this course, and those of what the case was before. */
    List<Deadline> deadlines(Course course) {
        if (earlier.isEmpty()) {
            return Deadlines.of(course);
        }
        List<Deadline> all = new ArrayList<>(Deadlines.of(course).stream()
                .filter(deadline -> !isOver(deadline, course))
                .toList());
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Set<String> there = all.stream().map(Deadline::name).collect(Collectors.toSet());
            Deadlines.of(course.asItWas(earlier.get(i))).stream()
                    .filter(deadline -> !there.contains(deadline.name()))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(Deadline::due)
                .thenComparing(Deadline::name)
                .thenComparing(Deadline::number));
        return List.copyOf(all);
    }

    /** What ends when a complaint is registered was a duty of what came before it. */
    private static boolean isOver(Deadline deadline, Course course) {
        return Optional.ofNullable(course.procedure().deadlines().get(deadline.name())).stream()
                .flatMap(rule -> rule.stops().stream())
                .map(EventName::type)
                .anyMatch(EventType.REGISTERED::equals);
    }

    int extensions() {
        return earlier.stream().mapToInt(chapter -> chapter.extensions().size()).sum();
    }
}
