package redress.documents;

import java.util.List;

/** The printers of this computer. Asking and printing take a while: never on a screen's thread. */
public interface Printers {

    /** All of them, the usual one first, then by name; empty where there is none. */
    List<Printer> all();

    /**
     * Hands a PDF to a printer. On coming back the printer's queue has it; whether there was paper, nobody says.
     *
     * @param title names the job in the queue, which others can read: a reference, never a name
     * @throws DocumentException saying why the printer did not take it, and what to do
     */
    void print(byte[] pdf, String title, PrintOrder order);

    /** By the commands of CUPS where there are any (Linux, macOS), else by Java's own printing. */
    static Printers ofThisComputer() {
        return CupsPrinters.here().<Printers>map(cups -> cups).orElseGet(JavaPrinters::new);
    }
}
