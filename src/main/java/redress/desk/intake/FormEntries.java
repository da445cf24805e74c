package redress.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import redress.casework.WebForm;
import redress.desk.kit.Text;
import redress.documents.Rows;
import redress.documents.TableReader;
import redress.documents.mail.Attachment;
import redress.documents.mail.FileType;
import redress.documents.mail.IncomingMail;
import redress.documents.mail.Taken;

/**
 * Entries of the council's web forms. A CSV file of several is taken entry by entry, and each case keeps only its own:
 * the file itself names other people.
 */
record FormEntries(IntakeDesk desk) {

    private static final String WAITING = "intake-forms";

    /** The entry of a web form in what was taken, if it is one. */
    static Optional<WebForm> in(Taken taken) {
        Stream<Optional<WebForm>> mails = taken.mails().stream().map(FormEntries::of);
        Stream<Optional<WebForm>> files = taken.files().stream()
                .filter(file -> file.type() == FileType.TEXT)
                .map(file -> WebForm.of(file.name(), words(file)));
        return Stream.concat(mails, files).flatMap(Optional::stream).findFirst();
    }

    private static Optional<WebForm> of(IncomingMail mail) {
        return WebForm.of(mail.subject(), mail.words());
    }

    /** Reads files; of a CSV file of a web form the first entry, and keeps the others for the cases to come. */
    Taken taken(List<Path> paths, LocalDate today) {
        List<Attachment> entries = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path path : paths) {
            List<Attachment> found = entries(path);
            entries.addAll(found);
            if (found.isEmpty()) {
                others.add(path);
            }
        }
        if (entries.isEmpty()) {
            return Taken.read(paths, today);
        }
        Taken rest = Taken.read(others, today);
        List<Attachment> waiting = new ArrayList<>(KeptFiles.read(desk.kept().apply(WAITING)));
        waiting.addAll(entries.subList(1, entries.size()));
        desk.keep().accept(WAITING, KeptFiles.written(waiting));
        return new Taken(
                rest.mails(),
                Stream.concat(rest.files().stream(), Stream.of(entries.get(0))).toList());
    }

    private static List<Attachment> entries(Path path) {
        String name = String.valueOf(path.getFileName());
        if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return List.of();
        }
        Rows rows = TableReader.read(path);
        List<String> texts = rows.rows().stream()
                .map(row -> WebForm.text(rows.header(), row.cells()))
                .toList();
        boolean form = !texts.isEmpty()
                && texts.stream().allMatch(text -> WebForm.of(name, text).isPresent());
        // the name of the file may say the kind: "compliments.csv"
        String called = Text.of("intake.form.name", name.substring(0, name.length() - ".csv".length()));
        return form ? texts.stream().map(text -> Attachment.text(called, text)).toList() : List.of();
    }

    /** How many entries wait to be taken. */
    int waiting() {
        return KeptFiles.read(desk.kept().apply(WAITING)).size();
    }

    /** The next entry that waits. */
    Taken next(LocalDate today) {
        List<Attachment> waiting = KeptFiles.read(desk.kept().apply(WAITING));
        if (waiting.isEmpty()) {
            return new Taken(List.of(), List.of());
        }
        desk.keep().accept(WAITING, KeptFiles.written(waiting.subList(1, waiting.size())));
        return Taken.of(waiting.subList(0, 1), today);
    }

    private static String words(Attachment file) {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
