package redress.desk.kit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import redress.documents.AccessiblePdf;
import redress.documents.DocumentException;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.ListPdf;
import redress.documents.PrintOrder;
import redress.documents.Printers;
import redress.documents.ReportDocument;

/** Prints what a screen lists: asks for the printer below the button, then makes the pages in the background. */
public final class ListPrinting {

    private final Work work;
    private final Printers printers;
    private final UndoBar undo;

    public ListPrinting(Work work, Printers printers, UndoBar undo) {
        this.work = work;
        this.printers = printers;
        this.undo = undo;
    }

    /**
     * Asks for the printer, then prints.
     *
     * @param owner the button the question points to
     * @param list what stands there, made off the screen's thread
     */
    public void ask(Node owner, Callable<ReportDocument> list) {
        ask(owner, printer -> {
            ReportDocument made = list.call();
            printer.accept(pdf(made));
            return made.title();
        });
    }

    /**
     * The same for pages that are made already, such as a report's.
     *
     * @param title what is printed, for the sentence that says so
     */
    public void ask(Node owner, String title, Callable<byte[]> pages) {
        ask(owner, printer -> {
            printer.accept(pages.call());
            return title;
        });
    }

    private interface Printed {
        /** Makes the pages, hands them to the printer, and answers what they are. */
        String by(Consumer<byte[]> printer) throws Exception;
    }

    private void ask(Node owner, Printed what) {
        new PrintPopover(work, printers, order -> print(what, order)).open(owner);
    }

    private void print(Printed what, PrintOrder order) {
        work.run(() -> what.by(pdf -> printers.print(pdf, "list", order)))
                .orElse(DocumentException.class, refusal -> undo.note(refusal.getMessage()))
                .then(title -> undo.tell(
                        Text.of("kit.print.done", title, order.printer().name())));
    }

    /** The list as an accessible PDF, also for saving. */
    public static byte[] pdf(ReportDocument list) {
        Instant day = list.date().atStartOfDay().toInstant(ZoneOffset.UTC);
        return new ListPdf(new AccessiblePdf(Fonts.shipped()))
                .write(list, new Imprint(list.title(), day, list.title()));
    }
}
