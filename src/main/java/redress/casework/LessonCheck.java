package redress.casework;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import redress.db.Blobs;
import redress.db.StorageFailure;
import redress.db.Tx;
import redress.lessons.Lesson;
import redress.lessons.LessonStep;
import redress.lessons.LessonStore;

/** Folds all that is learned anew and compares it with what it is found by, and each file kept with its hash. */
record LessonCheck(Blobs blobs) {

    /** What is wrong, a sentence each. */
    List<String> problems(Handle handle) {
        LessonStore store = new LessonStore();
        List<Lesson> lessons = store.all(handle);
        List<String> problems = new ArrayList<>();
        if (!store.matches(handle, lessons)
                || lessons.stream().anyMatch(lesson -> lesson.fault().isPresent())) {
            problems.add(
                    "The lists show what is learned other than its entries say. Run verify with --rebuild to write them"
                            + " anew.");
        }
        lessons.stream().flatMap(lesson -> lesson.files().stream()).forEach(file -> lost(file, problems));
        return problems;
    }

    private void lost(LessonStep.Filed file, List<String> problems) {
        try {
            blobs.copy(file.sha256(), OutputStream.nullOutputStream());
        } catch (StorageFailure e) {
            problems.add("A file kept as evidence of learning: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the lists anew. */
    void rebuild(Tx tx) {
        LessonStore store = new LessonStore();
        store.clear(tx);
        store.all(tx.handle()).forEach(lesson -> store.project(tx, lesson));
    }
}
