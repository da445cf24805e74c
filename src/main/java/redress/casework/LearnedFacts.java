package redress.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import redress.db.Database;
import redress.lessons.Lesson;
import redress.lessons.LessonStore;

/**
 * All that was learned, of cases and beyond, for the report (NN-44, NS-34). Words in which a customer of the case or an
 * officer is named are left out.
 */
public final class LearnedFacts {

    private final Database database;
    private final LearnedStore store = new LearnedStore();
    private final LessonStore lessons = new LessonStore();

    public LearnedFacts(Database database) {
        this.database = database;
    }

    /** In no order that matters. */
    public List<Learned> all() {
        return database.read(handle -> {
            List<String> officers = store.names(handle, List.of());
            List<Learned> all = new ArrayList<>();
            store.ofCases(handle).forEach(one -> {
                List<String> names = new ArrayList<>(officers);
                names.add(one.person());
                all.add(unnamed(one.learned(), names));
            });
            lessons.listed(handle).forEach(lesson -> all.add(of(handle, lesson)));
            return all;
        });
    }

    private Learned of(Handle handle, Lesson lesson) {
        String trend = lesson.source().trend().orElse("");
        Learned learned = new Learned(
                lesson.kind(),
                lesson.service(),
                trend.substring(trend.lastIndexOf(' ') + 1),
                lesson.kind().isHeld() ? "" : lesson.what(),
                lesson.kind().isHeld() ? "" : lesson.isOutstanding() ? lesson.progress() : lesson.ending(),
                lesson.agreedOn(),
                lesson.due(),
                lesson.endedOn(),
                lesson.isDropped());
        return unnamed(learned, store.names(handle, lesson.source().cases()));
    }

    /** A family name, or the last word of an organisation, is enough to point to somebody. */
    private static Learned unnamed(Learned learned, List<String> names) {
        List<String> words = words(learned.what() + " " + learned.how());
        boolean named = names.stream()
                .map(LearnedFacts::words)
                .filter(name -> !name.isEmpty())
                .map(name -> name.get(name.size() - 1))
                .anyMatch(words::contains);
        return named ? learned.unspoken() : learned;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}'’-]+"))
                .map(word -> word.replaceFirst("['’]s?$", ""))
                .filter(word -> word.length() > 2)
                .toList();
    }
}
