package redress.desk.learning;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.desk.kit.LineFormPlace;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.lessons.Lesson;
import redress.lessons.LessonStep;

/** Files that show what was done: put with it, and opened again. */
record EvidenceFiles(LearningDesk desk, Work work) {

    /** Asks for a file and puts it with what is learned. */
    void add(Lesson lesson, Node owner, LineFormPlace forms) {
        desk.files()
                .apply(owner)
                .ifPresent(file ->
                        forms.act(Text.of("learning.said.filed", file.getFileName()), () -> filed(lesson, file)));
    }

    private Runnable filed(Lesson lesson, Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return desk.lessons()
                    .file(lesson, file.getFileName().toString(), in, Setup.SIGNED_IN)
                    .takeBack();
        } catch (IOException e) {
            throw new Refused(Text.of("learning.file.unreadable", file.getFileName()));
        }
    }

    /** Shows a file in the program this computer has for it. */
    void open(LessonStep.Filed file) {
        work.run(() -> {
                    desk.viewer().show(bytes(file), ending(file.name()));
                    return file;
                })
                .orElse(IOException.class, e -> desk.undo().note(Text.of("learning.file.no-viewer")))
                .start();
    }

    private byte[] bytes(LessonStep.Filed file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            desk.lessons().copy(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String ending(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return last.matches("[a-z0-9]{1,5}") ? last : "bin";
    }
}
