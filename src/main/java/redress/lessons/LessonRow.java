package redress.lessons;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How something to be learned stands, as lists show it.
 *
 * @param progress how far it is; "" where nothing was said
 * @param ending how it is known to be done, what was talked about, or why it was given up
 * @param trend key of the trend it answers; "" where it is none
 */
public record LessonRow(
        long id,
        LessonKind kind,
        String service,
        String what,
        String owner,
        LocalDate agreed,
        Optional<LocalDate> due,
        String progress,
        String ending,
        Optional<LocalDate> ended,
        boolean dropped,
        String trend) {

    private static final int WORDS = 2_000;

    /** What is kept of it for finding, in the lengths there is room for. */
    static LessonRow of(Lesson lesson) {
        return new LessonRow(
                lesson.id(),
                lesson.kind(),
                shortened(lesson.service(), 300),
                shortened(lesson.what(), WORDS),
                shortened(lesson.owner(), 300),
                lesson.agreedOn(),
                lesson.due(),
                shortened(lesson.progress(), WORDS),
                shortened(lesson.ending(), WORDS),
                lesson.endedOn(),
                lesson.isDropped(),
                shortened(lesson.source().trend().orElse(""), 600));
    }

    public boolean isOutstanding() {
        return ended.isEmpty();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
