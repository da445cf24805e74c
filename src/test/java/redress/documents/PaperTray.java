package redress.documents;

import java.util.ArrayList;
import java.util.List;

/** Printers for tests: what is printed can be looked at, and it jams when told to. */
public final class PaperTray implements Printers {

    public static final Printer OFFICE = new Printer("Office", true, true);

    /** What lay in the tray. */
    public record Sheet(String title, int pages, PrintOrder order) {}

    public final List<Sheet> sheets = new ArrayList<>();
    private final List<Printer> printers;
    private int jamAt = Integer.MAX_VALUE;

    public PaperTray(Printer... printers) {
        this.printers = List.of(printers);
    }

    /** Refuses the job after this many more. */
    public void jamAfter(int more) {
        jamAt = sheets.size() + more;
    }

    public void repair() {
        jamAt = Integer.MAX_VALUE;
    }

    @Override
    public List<Printer> all() {
        return printers;
    }

    @Override
    public void print(byte[] pdf, String title, PrintOrder order) {
        if (sheets.size() >= jamAt) {
            throw new DocumentException("The printer Office is stopped. Start it again, or choose another.");
        }
        try (PdfPages pages = PdfPages.open(pdf)) {
            sheets.add(new Sheet(title, pages.count(), order));
        }
    }
}
