package redress.desk.casefile;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Export;
import redress.casework.Happening;
import redress.casework.Paper;
import redress.casework.Setup;
import redress.casework.Step;
import redress.db.StorageFailure;
import redress.desk.kit.Command;
import redress.desk.kit.FileDrop;
import redress.desk.kit.Text;
import redress.desk.kit.Work;
import redress.documents.DocumentException;
import redress.documents.SafeFile;
import redress.documents.mail.Attachment;
import redress.documents.mail.FileType;
import redress.documents.mail.IncomingMail;
import redress.documents.mail.Risk;
import redress.documents.mail.Taken;

/** Puts files and e-mails on the case, however they come; opens them, copies them out, takes them back. */
final class PaperDesk {

    private final Work work;
    private final CaseDesk desk;
    private final Node page;
    private final long caseId;
    private final Consumer<Act.Doing> run;
    private final Set<Long> warned = new HashSet<>();
    private final Set<String> warnedOf = new HashSet<>();

    /**
     * A desk for the documents of one case.
     *
     * @param page where files may be dropped and pasted
     * @param run does an act on the case in front, with its undo
     */
    PaperDesk(Work work, CaseDesk desk, long caseId, Node page, Consumer<Act.Doing> run) {
        this.work = work;
        this.desk = desk;
        this.caseId = caseId;
        this.page = page;
        this.run = run;
        FileDrop.ofFilesAndText(this::files, this::text).onAndInFields(page);
    }

    Command add() {
        return Command.of("case.document", Text.of("casefile.paper.add"), this::choose)
                .withKeys("Shortcut+O")
                .withIcon("fth-paperclip");
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("casefile.paper.add"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(page.getScene().getWindow()))
                .ifPresent(chosen -> files(chosen.stream().map(File::toPath).toList()));
    }

    private void files(List<Path> paths) {
        take(() -> Taken.read(paths, desk.cases().today()));
    }

    private void text(String words) {
        take(() -> Taken.pasted(words, desk.cases().today()));
    }

    private void take(java.util.concurrent.Callable<Taken> reading) {
        work.run(() -> {
                    Taken taken = reading.call();
                    Optional<CaseState> named = taken.mails().stream()
                            .flatMap(mail -> desk.papers().answers(mail).stream())
                            .filter(other -> other.caseId() != caseId)
                            .findFirst();
                    return new Read(taken, named.map(CaseState::reference));
                })
                .orElse(DocumentException.class, refused -> desk.undo().note(refused.getMessage()))
                .then(this::file);
    }

    /** What was read, and the other case its subject names, if any. */
    private record Read(Taken taken, Optional<String> elsewhere) {}

    private void file(Read read) {
        UUID request = UUID.randomUUID();
        String done = done(read.taken());
        run.accept(new Act.Doing(
                read.elsewhere()
                        .map(other -> Text.of("casefile.paper.elsewhere", done, other))
                        .orElse(done),
                state -> desk.papers().file(state, read.taken(), request)));
    }

    private static String done(Taken taken) {
        int warnings = taken.mails().stream().mapToInt(m -> m.warnings().size()).sum();
        String sentence;
        if (taken.mails().isEmpty()) {
            sentence = Text.of("casefile.paper.filed", taken.files().size());
        } else {
            int with = taken.files().size()
                    + taken.mails().stream()
                            .mapToInt(m -> m.attachments().size())
                            .sum();
            IncomingMail first = taken.mails().get(0);
            String from = first.from().shown().isEmpty()
                    ? Text.of("casefile.paper.nobody")
                    : first.from().shown();
            sentence = Text.of("casefile.paper.mail-filed", from, with);
        }
        return warnings == 0 ? sentence : Text.of("casefile.paper.check", sentence, warnings);
    }

    /** Opens a document in the program this computer has for it; one that may do harm only at the second press. */
    void open(CaseState state, Paper paper) {
        FileType type = FileType.kept(paper.mediaType());
        if (type.risk() != Risk.NONE && warned.add(paper.documentId())) {
            desk.undo().note(Text.of("casefile.paper.careful", paper.name(), type.label()));
            return;
        }
        work.run(() -> {
                    desk.viewer().show(bytes(state, paper), ending(paper.name()));
                    return paper;
                })
                .orElse(IOException.class, e -> desk.undo().note(Text.of("casefile.paper.no-viewer")))
                .start();
    }

    /** Opens what was kept of an officer's answer; one that may do harm only at the second press. */
    void open(Opens.Original kept) {
        work.run(() -> Attachment.received(kept.name(), desk.officers().packs().kept(kept.hash())))
                .then(file -> {
                    if (file.type().risk() != Risk.NONE && warnedOf.add(kept.hash())) {
                        desk.undo()
                                .note(Text.of(
                                        "casefile.paper.careful",
                                        file.name(),
                                        file.type().label()));
                    } else {
                        show(file);
                    }
                });
    }

    private void show(Attachment file) {
        work.run(() -> {
                    try (var in = file.open()) {
                        desk.viewer().show(in.readAllBytes(), ending(file.name()));
                    }
                    return file;
                })
                .orElse(IOException.class, e -> desk.undo().note(Text.of("casefile.paper.no-viewer")))
                .start();
    }

    void saveCopy(CaseState state, Paper paper) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("casefile.paper.save"));
        chooser.setInitialFileName(paper.name());
        Optional.ofNullable(chooser.showSaveDialog(page.getScene().getWindow()))
                .ifPresent(file -> saveCopy(state, paper, file.toPath()));
    }

    void saveCopy(CaseState state, Paper paper, Path file) {
        work.run(() -> {
                    byte[] bytes = bytes(state, paper);
                    desk.cases().traces().leaves(Export.ofCase(state.caseId()));
                    SafeFile.write(file, bytes);
                    return file.getFileName();
                })
                .orElse(StorageFailure.class, refused -> desk.undo().note(refused.getMessage()))
                .orElse(DocumentException.class, refused -> desk.undo().note(refused.getMessage()))
                .then(name -> desk.undo().tell(Text.of("casefile.paper.saved", name)));
    }

    void takeBack(Paper paper) {
        UUID request = UUID.randomUUID();
        run.accept(new Act.Doing(Text.of("casefile.paper.taken-back", paper.name()), state -> {
            Happening voided = new Happening.Voided(paper.entry(), Text.of("casefile.paper.reason"));
            Step step = new Step(Moment.of(desk.cases().today()), desk.setup().coordinator(), voided);
            return desk.cases().record(state.caseId(), state.version(), List.of(step), Setup.SIGNED_IN, request);
        }));
    }

    private byte[] bytes(CaseState state, Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.papers().copy(state, paper.documentId(), out);
        return out.toByteArray();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
