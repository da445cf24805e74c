package redress.desk.kit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
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
        new PrintPopover(work, printers, order -> print(list, order)).open(owner);
    }

    private void print(Callable<ReportDocument> list, PrintOrder order) {
        work.run(() -> {
                    ReportDocument made = list.call();
                    printers.print(pdf(made), "list", order);
                    return made.title();
                })
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
