package redress.lessons;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an entry says happened. Each is a record of plain values, stored as JSON under its name in kebab case after
 * "lesson-". Fields may be added with a default; none is renamed.
 */
public sealed interface LessonStep {

    /**
     * It was agreed, or a meeting or review planned.
     *
     * @param what what changes, what is to be taught, or why they meet
     * @param owner who sees to it; of a training need who needs it, of a meeting with whom
     * @param service name of the service; "" where it is about the whole council
     * @param due the last day, or the day they meet
     * @param about the time that a meeting or review looks at
     */
    record Agreed(
            LessonKind kind,
            String what,
            String owner,
            String service,
            Optional<LocalDate> due,
            Source source,
            Optional<Span> about)
            implements LessonStep {}

    /** How far it is. A new due date goes before the one before. */
    record Progress(String words, Optional<LocalDate> due) implements LessonStep {}

    /**
     * A file that shows what was done was put with it.
     *
     * @param sha256 of its bytes, under which they are kept
     * @param name of the file as it was called
     */
    record Filed(String sha256, String name) implements LessonStep {}

    /** It is done; the evidence says by what it is seen. */
    record Done(String evidence) implements LessonStep {}

    /**
     * They met, or the manager looked.
     *
     * @param with who was there, or who looked
     * @param discussed what was talked about or found
     * @param agreed what was agreed; the actions are kept by themselves
     * @param cases references of the cases looked at
     */
    record Held(String with, String discussed, String agreed, List<String> cases) implements LessonStep {
        public Held {
            cases = List.copyOf(cases);
        }
    }

    /** It is given up, and why. */
    record Dropped(String reason) implements LessonStep {}

    /** An entry was a mistake; as if it had never been recorded. */
    record TakenBack(long entry, String reason) implements LessonStep {}
}
