package redress.desk.kit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import redress.casework.Export;
import redress.casework.Refused;
import redress.db.StorageFailure;
import redress.documents.AccessiblePdf;
import redress.documents.Csv;
import redress.documents.DocumentException;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.ListPdf;
import redress.documents.PrintOrder;
import redress.documents.Printers;
import redress.documents.ReportDocument;
import redress.documents.SafeFile;
import redress.documents.Sheet;

/**
 * Prints and exports what a screen lists: Ctrl+P asks for the printer below the button, Ctrl+E for a file, whose ending
 * says whether it becomes a spreadsheet, CSV or PDF. The pages are made in the background.
 */
public final class ListPrinting {

    private final Work work;
    private final Printers printers;
    private final UndoBar undo;
    private final Choose.NewFile files;
    private final Consumer<Export> leaving;
    private final BooleanSupplier practice;

    /**
     * Asks for files in the window of the system.
     *
     * @param leaving told what is about to leave, off the screen's thread; what it refuses does not leave
     */
    public ListPrinting(Work work, Printers printers, UndoBar undo, Consumer<Export> leaving) {
        this(work, printers, undo, leaving, Choose::listFile);
    }

    /**
     * The same, asking for the file in another way.
     *
     * @param files asks where the list shall be written
     */
    public ListPrinting(Work work, Printers printers, UndoBar undo, Consumer<Export> leaving, Choose.NewFile files) {
        practice = () -> false;
        this.work = work;
        this.printers = printers;
        this.undo = undo;
        this.leaving = leaving;
        this.files = files;
    }

    private ListPrinting(ListPrinting like, BooleanSupplier practice) {
        work = like.work;
        printers = like.printers;
        undo = like.undo;
        leaving = like.leaving;
        files = like.files;
        this.practice = practice;
    }

    /** A list made off the screen's thread; empty where there is nothing in it. */
    @FunctionalInterface
    public interface Made {
        Optional<ReportDocument> make() throws Exception;
    }

    /**
     * The same for a council that may be one for practice.
     *
     * @param whether asked off the screen's thread, for each document
     */
    public ListPrinting inPractice(BooleanSupplier whether) {
        return new ListPrinting(this, whether);
    }

    /** What the documents made with this are marked by. */
    public BooleanSupplier practice() {
        return practice;
    }

    /**
     * The two commands of a list, Print and Export, with their keys.
     *
     * @param owner the button the question points to, or the list
     * @param name of the file proposed, without its ending, and of the list in the audit: "cases"
     * @param list what is shown now; empty while nothing is
     */
    public List<Command> commands(
            Supplier<? extends Node> owner, String name, Supplier<Optional<ReportDocument>> list) {
        Export what = Export.list(name);
        return pair(
                "list",
                () -> with(list, shown -> ask(owner.get(), what, () -> shown)),
                () -> with(list, shown -> export(owner.get(), name, what, () -> shown)));
    }

    /**
     * The same for a list that is longer than what is shown of it.
     *
     * @param name of the file, and the beginning of what the commands are called: "audit"
     * @param what leaves, as it stands in the audit
     * @param list asked on the screen's thread which list is wanted
     */
    public List<Command> commands(Supplier<? extends Node> owner, String name, Export what, Supplier<Made> list) {
        return pair(
                name,
                () -> ask(owner.get(), what, some(list.get())),
                () -> export(owner.get(), name, what, some(list.get())));
    }

    private static Callable<ReportDocument> some(Made list) {
        return () -> list.make().orElseThrow(() -> new DocumentException(Text.of("kit.list.nothing")));
    }

    private static List<Command> pair(String id, Runnable print, Runnable export) {
        return List.of(
                Command.of(id + ".print", Text.of("kit.list.print"), print)
                        .withKeys("Shortcut+P")
                        .withIcon("fth-printer"),
                Command.of(id + ".export", Text.of("kit.list.export"), export)
                        .withKeys("Shortcut+E")
                        .withIcon("fth-download"));
    }

    /** The list is made only when it is wanted, since it may be long. */
    private void with(Supplier<Optional<ReportDocument>> list, Consumer<ReportDocument> act) {
        list.get().ifPresentOrElse(act, () -> undo.note(Text.of("kit.list.nothing")));
    }

    /**
     * Asks for the printer, then prints.
     *
     * @param owner the button the question points to
     * @param what leaves, as it stands in the audit
     * @param list what stands there, made off the screen's thread
     */
    public void ask(Node owner, Export what, Callable<ReportDocument> list) {
        Callable<Pages> pages = () -> {
            ReportDocument made = list.call();
            return new Pages(made.title(), pdf(made, practice));
        };
        new PrintPopover(work, printers, order -> print("list", what, pages, order)).open(owner);
    }

    /**
     * Asks for the printer, then prints pages that are laid out already.
     *
     * @param what leaves, as it stands in the audit; the print job is called by its kind
     * @param title says what was printed
     * @param pdf makes the pages, off the screen's thread
     */
    public void askForPages(Node owner, Export what, String title, Callable<byte[]> pdf) {
        new PrintPopover(work, printers, order -> print("report", what, () -> new Pages(title, pdf.call()), order))
                .open(owner);
    }

    private static final class Pages {
        private final String title;
        private final byte[] pdf;

        Pages(String title, byte[] pdf) {
            this.title = title;
            this.pdf = pdf.clone();
        }
    }

    private void print(String name, Export what, Callable<Pages> pages, PrintOrder order) {
        work.run(() -> {
                    Pages made = pages.call();
                    leaving.accept(what);
                    printers.print(made.pdf, name, order);
                    return made.title;
                })
                .orElse(DocumentException.class, refusal -> undo.note(refusal.getMessage()))
                .orElse(Refused.class, refusal -> undo.note(refusal.getMessage()))
                .orElse(StorageFailure.class, refusal -> undo.note(refusal.getMessage()))
                .then(title -> undo.tell(
                        Text.of("kit.print.done", title, order.printer().name())));
    }

    private void export(Node owner, String name, Export what, Callable<ReportDocument> list) {
        files.ask(owner, Text.of("kit.list.export"), name + ".xlsx")
                .ifPresent(file -> save(file, what, () -> bytes(file, list.call())));
    }

    /**
     * Writes what leaves into a file, and says so.
     *
     * @param what leaves, as it stands in the audit
     * @param bytes makes it, off the screen's thread
     */
    public void save(Path file, Export what, Callable<byte[]> bytes) {
        work.run(() -> {
                    byte[] made = bytes.call();
                    leaving.accept(what);
                    SafeFile.write(file, made);
                    return file;
                })
                .orElse(DocumentException.class, refusal -> undo.note(refusal.getMessage()))
                .orElse(Refused.class, refusal -> undo.note(refusal.getMessage()))
                .orElse(StorageFailure.class, refusal -> undo.note(refusal.getMessage()))
                .then(written -> undo.tell(Text.of("kit.list.exported", written.getFileName())));
    }

    /** CSV and PDF by the name's ending, else a spreadsheet. */
    private byte[] bytes(Path file, ReportDocument list) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Csv.of(ListPaper.oneTable(list));
        }
        return name.endsWith(".pdf")
                ? pdf(list, practice)
                : Sheet.of(
                        list.title(),
                        Sheet.notes(
                                practice.getAsBoolean(), List.of(list.council(), list.summary(), list.accessLine())),
                        list.tables());
    }

    /**
     * The list as an accessible PDF, also for saving.
     *
     * @param practice whether it belongs to a practice council
     */
    public static byte[] pdf(ReportDocument list, BooleanSupplier practice) {
        Instant day = list.date().atStartOfDay().toInstant(ZoneOffset.UTC);
        return new ListPdf(new AccessiblePdf(Fonts.shipped(), practice))
                .write(list, new Imprint(list.title(), day, list.title()));
    }
}
