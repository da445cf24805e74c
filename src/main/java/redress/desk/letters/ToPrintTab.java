package redress.desk.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import redress.calendar.Dates;
import redress.calendar.TypedDate;
import redress.calendar.WorkingCalendar;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.db.StorageFailure;
import redress.desk.kit.Banner;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.DateField;
import redress.desk.kit.DateWords;
import redress.desk.kit.EmptyState;
import redress.desk.kit.Form;
import redress.desk.kit.FormRow;
import redress.desk.kit.LedgerColumn;
import redress.desk.kit.LedgerTable;
import redress.desk.kit.PrinterRows;
import redress.desk.kit.Running;
import redress.desk.kit.Status;
import redress.desk.kit.Text;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.DocumentException;
import redress.documents.PrintOrder;
import redress.documents.SafeFile;
import redress.letters.Outgoing;
import redress.letters.PrintRun;

/** The day's post: what goes by post, in the order of the envelopes, printed in one run; and the runs before. */
public final class ToPrintTab implements LetterTab {

    private static final int RUNS = 12;

    private record Read(List<Outgoing> post, List<PrintRun> runs, LocalDate today, WorkingCalendar calendar) {}

    private final LettersDesk desk;
    private final Work work;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count", 0);
    private final Set<Long> leftOut = new HashSet<>();
    private final LedgerTable<Outgoing> table = new LedgerTable<>(Text.of("letters.print.table"), Outgoing::id);
    private final BorderPane place = new BorderPane(table);
    private final VBox news = new VBox();
    private final BusyLine busy = new BusyLine(Text.of("letters.print.printing"));
    private final PrinterRows printer;
    private final CheckBox list = new CheckBox(Text.of("letters.print.list"));
    private final CheckBox record = new CheckBox(Text.of("letters.print.record"));
    private final DateField sentOn = new DateField(this::day);
    private final Form form = new Form();
    private final Button go = ButtonRow.button(print());
    private final RunList before;
    private final VBox content;
    private Optional<Read> read = Optional.empty();
    private boolean printing;

    /**
     * A tab not yet read.
     *
     * @param waiting how many letters wait; read anew whenever it changes
     */
    public ToPrintTab(LettersDesk desk, Work work, ReadOnlyIntegerProperty waiting) {
        this.desk = desk;
        this.work = work;
        printer = new PrinterRows(work, desk.post().printing().printers());
        before = new RunList(this::goOn, this::again);
        buildTable();
        go.getStyleClass().add("accent");
        list.setSelected(true);
        record.setSelected(true);
        form.add(printer);
        form.add(list);
        form.add(record);
        form.row(FormRow.of(Text.of("letters.print.sent-on"), sentOn)
                .width("width-medium")
                .check(() -> sentOn.problem().or(this::noDay)));
        VBox side = new VBox(Words.section(Text.of("letters.print.how")), form, go, ButtonRow.flat(together()));
        side.getStyleClass().addAll("panel", "gap-panel", "side");
        VBox main = new VBox(place, before);
        main.getStyleClass().add("gap-panel");
        HBox.setHgrow(main, Priority.ALWAYS);
        VBox.setVgrow(place, Priority.ALWAYS);
        HBox halves = new HBox(main, side);
        halves.getStyleClass().add("gap-panel");
        halves.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(halves, Priority.ALWAYS);
        content = new VBox(news, busy, halves);
        content.getStyleClass().add("gap-panel");
        waiting.addListener((property, from, to) -> readAnew());
    }

    private void buildTable() {
        table.columns(
                LedgerColumn.subject(Text.of("letters.send.to"), 14, o -> o.to().name(), o -> o.to().postcode()),
                LedgerColumn.<Outgoing>pair(
                                Text.of("letters.send.letter"),
                                14,
                                Outgoing::name,
                                o -> o.state().reference() + " · " + o.state().listedSubject())
                        .growing(),
                LedgerColumn.text(
                        Text.of("letters.send.written"),
                        7,
                        o -> Dates.list(o.letter().written())),
                RunList.button(9, this::take));
        table.setOnEnter(this::turn);
        table.setOnOpen(o -> desk.open().accept(o.state().caseId(), Optional.empty()));
    }

    private Command take(Outgoing letter) {
        return Command.of(
                "letters.take",
                leftOut.contains(letter.id()) ? Text.of("letters.print.take") : Text.of("letters.print.leave"),
                () -> turn(letter));
    }

    private void turn(Outgoing letter) {
        if (!leftOut.remove(letter.id())) {
            leftOut.add(letter.id());
        }
        read.ifPresent(this::fill);
    }

    private LocalDate day(String typed) {
        Read now = read.orElseThrow();
        return TypedDate.parse(typed, now.today(), now.calendar());
    }

    private Optional<String> noDay() {
        return record.isSelected() && sentOn.read().isEmpty()
                ? Optional.of(Text.of("letters.print.need-day"))
                : sentOn.read()
                        .filter(day -> record.isSelected()
                                && day.isAfter(read.orElseThrow().today()))
                        .map(day -> Text.of("letters.print.future", DateWords.sentence(day)));
    }

    private void readAnew() {
        work.run(() -> new Read(
                        desk.sending().post(),
                        desk.post().printing().latest(RUNS),
                        desk.cases().today(),
                        desk.cases().calendar()))
                .then(this::show);
    }

    private void show(Read fresh) {
        if (read.isEmpty() || !read.get().today().equals(fresh.today())) {
            sentOn.set(fresh.today());
        }
        read = Optional.of(fresh);
        leftOut.retainAll(fresh.post().stream().map(Outgoing::id).toList());
        fill(fresh);
    }

    private void fill(Read now) {
        int chosen = chosen().size();
        count.set(now.post().size());
        List<LedgerTable.Group<Outgoing>> groups = new ArrayList<>();
        groups.add(new LedgerTable.Group<>("", chosen()));
        groups.add(new LedgerTable.Group<>(
                Text.of("letters.print.left-out"),
                now.post().stream().filter(o -> leftOut.contains(o.id())).toList()));
        table.show(groups);
        place.setCenter(now.post().isEmpty() ? new EmptyState(Text.of("letters.print.empty")) : table);
        go.setText(Text.of("letters.print.go", chosen));
        go.setDisable(chosen == 0 || printing);
        before.show(now.runs());
    }

    private List<Outgoing> chosen() {
        return read.map(Read::post).orElse(List.of()).stream()
                .filter(o -> !leftOut.contains(o.id()))
                .toList();
    }

    private Command print() {
        return Command.of("letters.print", Text.of("letters.print.command"), this::printChosen)
                .withIcon("fth-printer")
                .unless(() -> chosen().isEmpty() ? Optional.of(Text.of("letters.print.empty")) : Optional.empty());
    }

    private Command together() {
        return Command.of("letters.print.together", Text.of("letters.print.together"), this::saveTogether)
                .withIcon("fth-download")
                .unless(() -> chosen().isEmpty() ? Optional.of(Text.of("letters.print.empty")) : Optional.empty());
    }

    /** For a print room or a mailing house: nothing is recorded, because nobody knows yet when they go. */
    private void saveTogether() {
        List<Long> ids = chosen().stream().map(Outgoing::id).toList();
        List<Long> cases =
                chosen().stream().map(letter -> letter.state().caseId()).toList();
        boolean twoSided = printer.order().map(PrintOrder::bothSides).orElse(false);
        Choose.newFile(
                        content,
                        Text.of("letters.print.together"),
                        Text.of("letters.print.file", desk.cases().today()))
                .ifPresent(file -> work.run(() -> {
                            byte[] pdf = desk.post().printing().together(ids, twoSided);
                            desk.cases().traces().leave(cases);
                            SafeFile.write(file, pdf);
                            return file;
                        })
                        .showing(busy)
                        .orElse(Refused.class, refused -> failed(refused.getMessage()))
                        .orElse(StorageFailure.class, refused -> failed(refused.getMessage()))
                        .orElse(DocumentException.class, damaged -> failed(damaged.getMessage()))
                        .then(saved ->
                                desk.undo().tell(Text.of("letters.print.saved", ids.size(), saved.getFileName()))));
    }

    private void printChosen() {
        List<Outgoing> letters = chosen();
        start(run -> running -> run.print(letters, running));
    }

    private void goOn(PrintRun run) {
        start(post -> running -> post.goOn(run, running));
    }

    /** Once more as it was, nothing recorded: a page was crumpled, or the pile got wet. */
    private void again(PrintRun run) {
        List<Long> ids = run.items().stream().map(PrintRun.Item::letter).toList();
        start(post -> running -> {
            PrintRun once = desk.post().printing().print(ids, post.order(), Setup.SIGNED_IN, (p, of) -> {
                running.report(Text.of("letters.print.far", p, of));
                return !running.stopped();
            });
            return new PostRun.Outcome(once, List.of(), once.failure().stream().toList());
        });
    }

    private void start(Function<PostRun, Function<Running, PostRun.Outcome>> how) {
        if (printing || printer.problem().isPresent() || !form.check()) {
            return;
        }
        Optional<LocalDate> day = record.isSelected() ? sentOn.read() : Optional.empty();
        Function<Running, PostRun.Outcome> job =
                how.apply(new PostRun(desk, printer.order().orElseThrow(), list.isSelected(), day));
        setPrinting(true);
        CompletableFuture<PostRun.Outcome> outcome = new CompletableFuture<>();
        work.runLong(running -> {
                    try {
                        outcome.complete(job.apply(running));
                        return outcome.get();
                    } finally {
                        // where it failed, whoever waits after Cancel must not wait for ever
                        outcome.cancel(false);
                    }
                })
                .orElse(Refused.class, refused -> failed(refused.getMessage()))
                .orElse(DocumentException.class, damaged -> failed(damaged.getMessage()))
                .ifCancelled(() -> work.run(outcome::get)
                        .orElse(CancellationException.class, e -> failed(Text.of("letters.print.stopped")))
                        .then(stopped -> ended(stopped, day)))
                .showing(busy)
                .then(done -> ended(done, day));
    }

    private void setPrinting(boolean now) {
        printing = now;
        go.setDisable(now);
        news.getChildren().clear();
    }

    private void failed(String sentence) {
        setPrinting(false);
        news.getChildren().setAll(new Banner(Status.LATE, Text.of("letters.print.failed"), sentence));
        readAnew();
    }

    private void ended(PostRun.Outcome outcome, Optional<LocalDate> day) {
        setPrinting(false);
        PrintRun run = outcome.run();
        int printed = run.printed().size();
        String sentence = Text.of("letters.print.done", printed, run.items().size(), run.printer());
        if (!outcome.problems().isEmpty() || !run.left().isEmpty()) {
            Banner banner = new Banner(Status.LATE, sentence, String.join("\n", outcome.problems()));
            news.getChildren().setAll(run.left().isEmpty() ? banner : banner.with(rest(run)));
        }
        if (outcome.sent().isEmpty()) {
            desk.undo().tell(sentence);
        } else {
            String recorded =
                    Text.of("letters.print.recorded", outcome.sent().size(), DateWords.sentence(day.orElseThrow()));
            desk.undo().say(sentence + " " + recorded, () -> takeBack(outcome.sent()));
            desk.changed().run();
        }
        readAnew();
    }

    private Command rest(PrintRun run) {
        return Command.of(
                "letters.rest", Text.of("letters.print.rest", run.left().size()), () -> goOn(run));
    }

    private void takeBack(List<Outgoing> sent) {
        work.run(() -> {
                    desk.sending().takeBack(sent, Text.of("letters.print.taken-back"), Setup.SIGNED_IN);
                    return sent.size();
                })
                .orElse(Refused.class, refused -> desk.undo().note(refused.getMessage()))
                .then(number -> {
                    desk.changed().run();
                    readAnew();
                });
    }

    @Override
    public ObservableValue<String> name() {
        return count.map(waiting -> Text.of("letters.print.name", waiting.intValue()));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public Subscription shown() {
        readAnew();
        return Subscription.EMPTY;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                print().withKeys("Shortcut+Enter"),
                Command.of("letters.print-too", Text.of("letters.print.command"), this::printChosen)
                        .withKeys("Shortcut+P"),
                together(),
                Command.of("letters.again", Text.of("letters.again"), this::readAnew)
                        .withKeys("F5"));
    }

    @Override
    public List<Node> panes() {
        return List.of(table, go, before);
    }

    @Override
    public boolean escape() {
        return busy.cancel();
    }
}
