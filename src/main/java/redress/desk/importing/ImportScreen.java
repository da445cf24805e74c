package redress.desk.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import redress.casework.ImportColumn;
import redress.casework.ImportMapping;
import redress.casework.ImportOutcome;
import redress.casework.ImportPlan;
import redress.casework.ImportWord;
import redress.casework.ImportedCase;
import redress.casework.Refused;
import redress.db.StorageFailure;
import redress.desk.kit.BusyLine;
import redress.desk.kit.ButtonRow;
import redress.desk.kit.Choose;
import redress.desk.kit.Command;
import redress.desk.kit.FileDrop;
import redress.desk.kit.Focus;
import redress.desk.kit.Page;
import redress.desk.kit.PageHeader;
import redress.desk.kit.Screen;
import redress.desk.kit.Status;
import redress.desk.kit.StatusLine;
import redress.desk.kit.Text;
import redress.desk.kit.Viewer;
import redress.desk.kit.Words;
import redress.desk.kit.Work;
import redress.documents.DocumentException;

/**
 * Takes over the open and closed cases of any spreadsheet: the file, its columns, its words, a dry run with every doubtful
 * row, then the import itself. Until then nothing is stored.
 */
public final class ImportScreen extends Screen {

    private final ImportDesk desk;
    private final Work work;
    private final ImportMemory memory;
    private final PageHeader header = new PageHeader(Text.of("importing.title"));
    private final BusyLine busy = new BusyLine(Text.of("importing.reading"));
    private final BusyLine storing = new BusyLine(Text.of("importing.storing"));
    private final VBox problem = new VBox();
    private final VBox place = new VBox();
    private final FileStep file = new FileStep(this::readFile);
    private final Page page;
    private Optional<ColumnsStep> columns = Optional.empty();
    private Optional<WordsStep> words = Optional.empty();
    private Optional<Register> register = Optional.empty();
    private Optional<LeftOut> leftOut = Optional.empty();
    private Command next;
    private Optional<Command> back = Optional.empty();
    private List<Command> others = List.of();

    public ImportScreen(ImportDesk desk, Work work) {
        super("cases", Text.of("importing.title"));
        this.desk = desk;
        this.work = work;
        memory = new ImportMemory(desk.drafts());
        problem.getStyleClass().add("gap-small");
        VBox.setVgrow(place, Priority.ALWAYS);
        page = new Page(header, busy, storing, problem, place);
        FileDrop.ofFiles(files -> files.stream().findFirst().ifPresent(this::take))
                .onAndInFields(page);
        next = continuing(this::readFile);
        showFile();
    }

    /** The same as a command for the palette and for empty lists. */
    public static Command command(Runnable open) {
        return Command.of("importing.cases", Text.of("importing.cases"), open).withIcon("fth-upload");
    }

    /** Takes a file that was dropped, and reads it. */
    private void take(Path dropped) {
        showFile();
        file.take(dropped);
        readFile();
    }

    // ---- the pages ----

    private void showFile() {
        others = List.of();
        show(1, Text.of("importing.step.file"), file.node(), continuing(this::readFile), Optional.empty());
    }

    private void readFile() {
        if (!file.check()) {
            return;
        }
        Path path = file.path().orElseThrow();
        work.run(() -> Register.read(path))
                .showing(busy)
                .orElse(DocumentException.class, wrong -> file.refuse(wrong.getMessage()))
                .then(this::showColumns);
    }

    private void showColumns(Register read) {
        register = Optional.of(read);
        ColumnsStep step = new ColumnsStep(read, memory, heading -> showColumns(read.withHeadings(heading)));
        columns = Optional.of(step);
        showColumnsAgain();
    }

    private void showColumnsAgain() {
        ColumnsStep step = columns.orElseThrow();
        Register read = register.orElseThrow();
        step.check();
        others = List.of();
        show(
                2,
                Text.of("importing.step.columns", read.table().rows().size()),
                step.node(),
                continuing(this::readWords),
                Optional.of(going(this::showFile)));
    }

    private void readWords() {
        ColumnsStep step = columns.orElseThrow();
        if (!step.check()) {
            return;
        }
        step.remember();
        Register read = register.orElseThrow();
        ImportMapping mapping = step.mapping();
        work.run(() -> desk.importing().unknownWords(mapping.applied(read.table())))
                .showing(busy)
                .orElse(Refused.class, wrong -> say(wrong.getMessage()))
                .then(this::showWords);
    }

    private void showWords(List<ImportWord> unknown) {
        words = unknown.isEmpty() ? Optional.empty() : Optional.of(new WordsStep(unknown, memory));
        if (words.isEmpty()) {
            tryOut();
        } else {
            showWordsAgain();
        }
    }

    private void showWordsAgain() {
        others = List.of();
        show(
                3,
                Text.of("importing.step.words"),
                words.orElseThrow().node(),
                continuing(this::tryOut),
                Optional.of(going(this::showColumnsAgain)));
    }

    private void tryOut() {
        words.ifPresent(WordsStep::remember);
        Register read = register.orElseThrow();
        ImportMapping plain = columns.orElseThrow().mapping();
        ImportMapping mapping = words.map(step -> step.in(plain)).orElse(plain);
        var agreed = words.map(WordsStep::agreed).orElse(Map.<ImportColumn, java.util.Set<String>>of());
        work.run(() -> desk.importing().plan(mapping.applied(read.table()), agreed))
                .showing(busy)
                .orElse(Refused.class, wrong -> say(wrong.getMessage()))
                .then(this::showTry);
    }

    private void showTry(ImportPlan plan) {
        leftOut = Optional.of(new LeftOut(register.orElseThrow().table(), plan.doubts()));
        List<Command> offered = new ArrayList<>(List.of(openFile(), readAgain()));
        if (!plan.doubts().isEmpty()) {
            offered.add(saveLeftOut());
        }
        others = offered;
        Command store = Command.of("importing.store", Text.of("importing.store", plan.size()), () -> store(plan))
                .withKeys("Shortcut+Enter")
                .unless(() -> plan.size() == 0 ? Optional.of(Text.of("importing.store.none")) : Optional.empty());
        show(
                4,
                Text.of("importing.step.try", plan.size(), plan.doubts().size()),
                new TryStep(plan).node(),
                store,
                Optional.of(going(words.isPresent() ? this::showWordsAgain : this::showColumnsAgain)));
    }

    // ---- the import itself ----

    private void store(ImportPlan plan) {
        List<ImportedCase> stored = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<ImportOutcome> finished = new CompletableFuture<>();
        others = List.of();
        show(
                5,
                Text.of("importing.step.store"),
                Words.muted(Text.of("importing.store.batches")),
                nothing(),
                Optional.empty());
        work.runLong(running -> {
                    try {
                        ImportOutcome outcome = desk.importing()
                                .store(
                                        plan,
                                        one -> {
                                            stored.add(one);
                                            running.report(Text.of("importing.far", stored.size(), plan.size()));
                                        },
                                        running::stopped);
                        finished.complete(outcome);
                        return outcome;
                    } catch (RuntimeException e) {
                        finished.completeExceptionally(e);
                        throw e;
                    }
                })
                .showing(storing)
                .ifCancelled(() -> stopped(plan, stored, finished))
                .orElse(StorageFailure.class, wrong -> {
                    showDone(plan, stored, List.of());
                    say(wrong.getMessage());
                })
                .then(outcome -> showDone(plan, stored, outcome.refused()));
    }

    /** The rows under way are still finished; only then can be said what was stored. */
    private void stopped(ImportPlan plan, List<ImportedCase> stored, CompletableFuture<ImportOutcome> finished) {
        header.sentence(Text.of("importing.stopping"));
        work.run(finished::get).then(outcome -> showDone(plan, stored, outcome.refused()));
    }

    private void showDone(ImportPlan plan, List<ImportedCase> storedSoFar, List<ImportPlan.Doubt> refused) {
        List<ImportedCase> stored = List.copyOf(storedSoFar);
        List<Integer> rows = stored.stream().map(ImportedCase::row).toList();
        List<Integer> told = refused.stream().map(ImportPlan.Doubt::row).toList();
        List<ImportPlan.Doubt> left = new ArrayList<>(plan.doubts());
        left.addAll(refused);
        plan.cases().stream()
                .map(ImportedCase::row)
                .filter(row -> !rows.contains(row) && !told.contains(row))
                .forEach(row -> left.add(new ImportPlan.Doubt(row, Text.of("importing.not-reached"))));
        LeftOut out = new LeftOut(register.orElseThrow().table(), left);
        leftOut = Optional.of(out);
        others = left.isEmpty() ? List.of() : List.of(saveLeftOut());
        Command done = Command.of("importing.done", Text.of("importing.done"), desk.done())
                .withKeys("Shortcut+Enter");
        show(
                5,
                Text.of("importing.step.done", stored.size(), left.size()),
                new DoneStep(stored, out, desk.open()).node(),
                done,
                Optional.empty());
        desk.changed().run();
    }

    // ---- the parts of a page ----

    private void show(int step, String sentence, Node content, Command primary, Optional<Command> before) {
        next = primary;
        back = before;
        problem.getChildren().clear();
        header.path(Words.small(Text.of("importing.step", step, 5))).sentence(sentence);
        place.getChildren().setAll(content);
        VBox.setVgrow(content, Priority.ALWAYS);
        ButtonRow foot = new ButtonRow();
        if (!primary.text().isEmpty()) {
            foot.primary(primary);
        }
        before.ifPresent(foot::then);
        others.forEach(foot::then);
        page.setBottom(foot);
        Platform.runLater(() -> {
            page.applyCss();
            if (page.getScene() != null && !Focus.first(content)) {
                Focus.first(foot);
            }
        });
    }

    private void say(String sentence) {
        problem.getChildren().setAll(new StatusLine(Status.LATE, sentence));
    }

    private static Command continuing(Runnable act) {
        return Command.of("importing.next", Text.of("importing.next"), act).withKeys("Shortcut+Enter");
    }

    private static Command going(Runnable act) {
        return Command.of("importing.back", Text.of("importing.back"), act).withKeys("Alt+Left");
    }

    private static Command nothing() {
        return Command.of("importing.nothing", "", () -> {});
    }

    private Command openFile() {
        return Command.of("importing.open", Text.of("importing.open"), () -> {
                    try {
                        Viewer.open(register.orElseThrow().file().toFile());
                    } catch (IOException e) {
                        say(Text.of("importing.open.none"));
                    }
                })
                .withKeys("Shortcut+O");
    }

    private Command readAgain() {
        return Command.of("importing.again", Text.of("importing.again"), this::reread)
                .withKeys("F5");
    }

    /** The file was put right meanwhile: the same answers, where its headings are the same. */
    private void reread() {
        Register before = register.orElseThrow();
        work.run(() -> Register.read(before.file()).withHeadings(before.headings()))
                .showing(busy)
                .orElse(DocumentException.class, wrong -> say(wrong.getMessage()))
                .then(fresh -> {
                    if (fresh.table().header().equals(before.table().header())) {
                        register = Optional.of(fresh);
                        readWords();
                    } else {
                        showColumns(fresh);
                    }
                });
    }

    private Command saveLeftOut() {
        return Command.of(
                        "importing.left-out.save",
                        Text.of("importing.left-out.save"),
                        () -> Choose.newFile(page, Text.of("importing.left-out.save"), "rows-left-out.csv")
                                .ifPresent(this::saveLeftOut))
                .withKeys("Shortcut+E");
    }

    /** Writes the rows that were left out, as XLSX or CSV by the name. */
    void saveLeftOut(Path to) {
        LeftOut out = leftOut.orElseThrow();
        work.run(() -> {
                    out.write(to);
                    return to;
                })
                .showing(busy)
                .orElse(DocumentException.class, wrong -> say(wrong.getMessage()))
                .start();
    }

    @Override
    public Node content() {
        return page;
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(List.of(next));
        back.ifPresent(all::add);
        all.addAll(others);
        return all.stream().filter(command -> !command.text().isEmpty()).toList();
    }

    @Override
    public List<Node> panes() {
        return List.of(place, page.getBottom());
    }

    @Override
    public boolean escape() {
        return storing.cancel() || busy.cancel();
    }
}
