package redress.desk.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import redress.casework.CaseState;
import redress.casework.Refused;
import redress.casework.WebForm;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Command;
import redress.desk.kit.DateWords;
import redress.desk.kit.FileDrop;
import redress.desk.kit.Focus;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.DocumentException;
import redress.documents.mail.Attachment;
import redress.documents.mail.IncomingMail;
import redress.documents.mail.Taken;
import redress.people.Person;

/**
 * The e-mail or files a new case is made from: dropped, pasted or chosen. Shows what was taken and what to check;
 * nothing is kept on a case until that is saved, but it outlives a crash like the rest of the form.
 */
final class IntakeMail extends VBox {

    private static final String DRAFT = "intake-mail";

    /** What was read, who is known to write from that address, the case its subject names, and the web form in it. */
    record Reading(Taken taken, Optional<Person> sender, Optional<CaseState> answers, Optional<WebForm> form) {

        Optional<IncomingMail> mail() {
            return taken.mails().stream().findFirst();
        }
    }

    private final IntakeDesk desk;
    private final Work work;
    private final Consumer<Reading> fill;
    private final BusyLine reading = new BusyLine(Text.of("intake.mail.reading"));
    private final VBox content = new VBox();
    private final FormEntries entries;
    private Taken taken = new Taken(List.of(), List.of());
    private UUID request = UUID.randomUUID();

    /**
     * Nothing taken yet.
     *
     * @param page where files may be dropped and text pasted
     * @param fill puts what was read into the form
     */
    IntakeMail(IntakeDesk desk, Work work, Node page, Consumer<Reading> fill) {
        this.desk = desk;
        this.work = work;
        this.fill = fill;
        this.entries = new FormEntries(desk);
        content.getStyleClass().add("gap-small");
        getChildren().addAll(reading, content);
        FileDrop.ofFilesAndText(this::files, this::text).onAndInFields(page);
        showNone();
    }

    /** What is filed with the case when it is saved. */
    Taken taken() {
        return taken;
    }

    Command choose() {
        return Command.of("intake.mail", Text.of("intake.mail.choose"), this::chooseFile)
                .withKeys("Shortcut+O")
                .withIcon("fth-mail");
    }

    private void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("intake.mail.choose"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(getScene().getWindow()))
                .ifPresent(chosen -> files(chosen.stream().map(File::toPath).toList()));
    }

    void files(List<Path> paths) {
        take(() -> entries.taken(paths, desk.cases().today()));
    }

    private void text(String words) {
        take(() -> Taken.pasted(words, desk.cases().today()));
    }

    private void take(Callable<Taken> source) {
        Taken before = taken;
        work.run(() -> read(before, source.call()))
                .showing(reading)
                .orElse(DocumentException.class, refused -> say(refused.getMessage()))
                .then(read -> {
                    show(read);
                    fill.accept(read);
                    keep(read.taken());
                });
    }

    private Reading read(Taken before, Taken fresh) {
        List<IncomingMail> mails =
                Stream.concat(before.mails().stream(), fresh.mails().stream()).toList();
        List<Attachment> files =
                Stream.concat(before.files().stream(), fresh.files().stream()).toList();
        Optional<IncomingMail> mail = fresh.mails().stream().findFirst();
        return new Reading(
                new Taken(mails, files),
                mail.flatMap(desk.papers()::sender),
                mail.flatMap(desk.papers()::answers),
                FormEntries.in(fresh));
    }

    private void keep(Taken all) {
        work.run(() -> {
                    desk.keep().accept(DRAFT, KeptFiles.written(all.originals()));
                    return all;
                })
                .start();
    }

    /** Takes again what was taken when the form was left; the form itself is restored by its own draft. */
    void restore() {
        Taken before = taken;
        work.run(() -> read(
                        before,
                        Taken.of(
                                KeptFiles.read(desk.kept().apply(DRAFT)),
                                desk.cases().today())))
                .orElse(DocumentException.class, refused -> say(refused.getMessage()))
                .then(read -> {
                    if (!read.taken().isEmpty()) {
                        show(read);
                    }
                });
    }

    /** Leaves out what was taken; the words in the form stay. */
    void clear() {
        taken = new Taken(List.of(), List.of());
        request = UUID.randomUUID();
        desk.keep().accept(DRAFT, "");
        boolean here = Focus.isIn(content);
        showNone();
        if (here) {
            Focus.first(content);
        }
    }

    private void showNone() {
        getStyleClass().remove("panel");
        Button from = ButtonRow.button(choose());
        from.getStyleClass().add("small");
        HBox line = new HBox(Words.small(Text.of("intake.mail.hint")), from);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("gap");
        content.getChildren().setAll(line);
        int waiting = entries.waiting();
        if (waiting > 0) {
            Command next = Command.of("intake.form.next", Text.of("intake.form.next", waiting), this::nextEntry);
            content.getChildren().add(new HBox(ButtonRow.button(next)));
        }
    }

    private void nextEntry() {
        take(() -> entries.next(desk.cases().today()));
    }

    private void show(Reading read) {
        taken = read.taken();
        if (!getStyleClass().contains("panel")) {
            getStyleClass().add("panel");
        }
        Label title = Words.strong(title(read));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button leave = ButtonRow.flat(Command.of("intake.mail.leave", Text.of("intake.mail.leave"), this::clear));
        HBox head = new HBox(title, leave);
        head.getStyleClass().add("gap");
        content.getChildren().setAll(head, Words.small(Text.of("intake.mail.with", names())));
        taken.mails().stream()
                .flatMap(mail -> mail.warnings().stream())
                .distinct()
                .forEach(warning -> content.getChildren().add(line(Status.DUE_TODAY, warning)));
        read.answers().ifPresent(this::propose);
    }

    private String title(Reading read) {
        return read.mail()
                .map(mail -> Text.of(
                        "intake.mail.taken",
                        mail.from().shown().isEmpty()
                                ? Text.of("intake.mail.nobody")
                                : mail.from().shown(),
                        DateWords.sentence(mail.day(desk.cases().today()))))
                .orElseGet(() -> Text.of("intake.mail.files", taken.files().size()));
    }

    private String names() {
        return Stream.of(
                        taken.mails().stream().map(mail -> mail.original().name()),
                        taken.mails().stream()
                                .flatMap(mail -> mail.attachments().stream())
                                .map(Attachment::name),
                        taken.files().stream().map(Attachment::name))
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }

    private void propose(CaseState state) {
        Command put = Command.of("intake.mail.put", Text.of("intake.mail.put", state.reference()), () -> putOn(state))
                .withIcon("fth-corner-down-right");
        content.getChildren()
                .addAll(
                        line(Status.WAITING, Text.of("intake.mail.looks-like", state.reference(), state.subject())),
                        new HBox(ButtonRow.button(put)));
    }

    /** Files it on the case it answers instead of opening another. */
    private void putOn(CaseState state) {
        Taken all = taken;
        work.run(() -> desk.papers().file(state, all, request))
                .showing(reading)
                .orElse(Refused.class, refused -> say(refused.getMessage()))
                .then(filed -> {
                    clear();
                    desk.openCase().accept(filed.caseId());
                });
    }

    private void say(String sentence) {
        content.getChildren().add(line(Status.LATE, sentence));
    }

    private static HBox line(Status status, String sentence) {
        Label words = Words.body(sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(status.icon(), words);
        line.getStyleClass().add("gap");
        line.setFocusTraversable(true);
        line.setAccessibleText(sentence);
        return line;
    }
}
