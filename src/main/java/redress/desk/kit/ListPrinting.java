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
    private final BooleanSupplier practice;

    public ListPrinting(Work work, Printers printers, UndoBar undo) {
        this(work, printers, undo, Choose::listFile);
    }

    /**
     * The same, asking for the file in another way.
     *
     * @param files asks where the list shall be written
     */
    public ListPrinting(Work work, Printers printers, UndoBar undo, Choose.NewFile files) {
        this(work, printers, undo, files, () -> false);
    }

    private ListPrinting(
            Work work, Printers printers, UndoBar undo, Choose.NewFile files, BooleanSupplier practice) {
        this.practice = practice;
        this.work = work;
        this.printers = printers;
        this.undo = undo;
        this.files = files;
    }

    /**
     * The same for a council that may be one for practice.
     *
     * @param whether asked off the screen's thread, for each document
     */
    public ListPrinting inPractice(BooleanSupplier whether) {
        return new ListPrinting(work, printers, undo, files, whether);
    }

    /** What the documents made with this are marked by. */
    public BooleanSupplier practice() {
        return practice;
    }

    /**
     * The two commands of a list, Print and Export, with their keys.
     *
     * @param owner the button the question points to, or the list
     * @param name of the file proposed, without its ending: "cases"
     * @param list what is shown now; empty while nothing is
     */
    public List<Command> commands(
            Supplier<? extends Node> owner, String name, Supplier<Optional<ReportDocument>> list) {
        return List.of(
                Command.of(
                                "list.print",
                                Text.of("kit.list.print"),
                                () -> with(list, shown -> ask(owner.get(), () -> shown)))
                        .withKeys("Shortcut+P")
                        .withIcon("fth-printer"),
                Command.of(
                                "list.export",
                                Text.of("kit.list.export"),
                                () -> with(list, shown -> export(owner.get(), name, shown)))
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
     * @param list what stands there, made off the screen's thread
     */
    public void ask(Node owner, Callable<ReportDocument> list) {
        Callable<Pages> pages = () -> {
            ReportDocument made = list.call();
            return new Pages(made.title(), pdf(made, practice));
        };
        new PrintPopover(work, printers, order -> print("list", pages, order)).open(owner);
    }

    /**
     * Asks for the printer, then prints pages that are laid out already.
     *
     * @param name of the print job: "report"
     * @param title says what was printed
     * @param pdf makes the pages, off the screen's thread
     */
    public void askForPages(Node owner, String name, String title, Callable<byte[]> pdf) {
        new PrintPopover(work, printers, order -> print(name, () -> new Pages(title, pdf.call()), order)).open(owner);
    }

    private static final class Pages {
        private final String title;
        private final byte[] pdf;

        Pages(String title, byte[] pdf) {
            this.title = title;
            this.pdf = pdf.clone();
        }
    }

    private void print(String name, Callable<Pages> pages, PrintOrder order) {
        work.run(() -> {
                    Pages made = pages.call();
                    printers.print(made.pdf, name, order);
                    return made.title;
                })
                .orElse(DocumentException.class, refusal -> undo.note(refusal.getMessage()))
                .then(title -> undo.tell(
                        Text.of("kit.print.done", title, order.printer().name())));
    }

    private void export(Node owner, String name, ReportDocument list) {
        files.ask(owner, Text.of("kit.list.export"), name + ".xlsx")
                .ifPresent(file -> work.run(() -> {
                            SafeFile.write(file, bytes(file, list));
                            return file;
                        })
                        .orElse(DocumentException.class, refusal -> undo.note(refusal.getMessage()))
                        .then(written -> undo.tell(Text.of("kit.list.exported", written.getFileName()))));
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
