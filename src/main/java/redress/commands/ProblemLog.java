package redress.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The file in which a failure of the program is written down. Classes and lines only: the message of an exception may
 * quote what somebody typed, so it is left out.
 */
record ProblemLog(Path file) {

    private static final int FRAMES = 30;

    /** Writes it down and gives its code, the same for the same failure at the same place. */
    String write(Throwable failure) {
        String places = places(failure);
        CRC32 sum = new CRC32();
        sum.update(places.getBytes(StandardCharsets.UTF_8));
        String code = String.format(Locale.ROOT, "%08X", sum.getValue());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    "Failure " + code + System.lineSeparator() + places,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            return code + " (which could not be written down)";
        }
        return code;
    }

    private static String places(Throwable failure) {
        StringBuilder places = new StringBuilder();
        int depth = 0;
        for (Throwable each = failure; each != null && depth < 10; each = each.getCause()) {
            depth++;
            places.append(each.getClass().getName()).append(System.lineSeparator());
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                places.append("  at ").append(frames[i]).append(System.lineSeparator());
            }
        }
        return places.toString();
    }
}
