package redress.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import redress.documents.mail.Attachment;

/** Files as the text of a draft, so that they outlive a crash with the rest of the form. */
final class KeptFiles {

    private KeptFiles() {}

    static String written(List<Attachment> files) {
        List<String> lines = new ArrayList<>();
        for (Attachment file : files) {
            try (InputStream in = file.open()) {
                lines.add(Base64.getEncoder().encodeToString(file.name().getBytes(StandardCharsets.UTF_8)) + " "
                        + Base64.getEncoder().encodeToString(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return String.join("\n", lines);
    }

    static List<Attachment> read(String draft) {
        return draft.lines()
                .map(line -> line.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> Attachment.received(
                        new String(Base64.getDecoder().decode(parts[0]), StandardCharsets.UTF_8),
                        Base64.getDecoder().decode(parts[1])))
                .toList();
    }
}
