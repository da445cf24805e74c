package redress.letters;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import redress.casework.Refused;
import redress.db.Change;
import redress.db.Database;
import redress.documents.AccessiblePdf;
import redress.documents.DocumentException;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.JoinedPdf;
import redress.documents.PdfPages;
import redress.documents.PrintOrder;
import redress.documents.Printers;

/**
 * Prints letters, one job each so that no sheet holds two, and keeps who printed what and when. A printer that fails in the
 * middle ends the run there: what it took is recorded, and the rest can be printed later.
 */
public final class Printing {

    /** Told before each letter, from the printing thread. */
    @FunctionalInterface
    public interface Progress {
        /**
         * The next letter is about to go.
         *
         * @param place from 1
         * @param of how many letters the run has
         * @return false to stop before it
         */
        boolean goOn(int place, int of);
    }

    /** The structure of all of them is held in memory, about a megabyte a letter. */
    private static final int MOST_IN_A_FILE = 500;

    private final Database database;
    private final Letters letters;
    private final Printers printers;
    private final Clock clock;
    private final PrintStore store = new PrintStore();

    public Printing(Database database, Letters letters, Printers printers, Clock clock) {
        this.database = database;
        this.letters = letters;
        this.printers = printers;
        this.clock = clock;
    }

    /** Whether what is printed belongs to a practice council. */
    public boolean isPractice() {
        return letters.isPractice();
    }

    /** The printers of this computer; takes a while. */
    public Printers printers() {
        return printers;
    }

    /**
     * Prints letters in this order.
     *
     * @return the run as it stands afterwards: complete, failed at a letter, or stopped before one
     */
    public PrintRun print(List<Long> wanted, PrintOrder order, long account, Progress progress) {
        if (wanted.isEmpty()) {
            throw new Refused("There is no letter to print.");
        }
        List<Integer> pages = wanted.stream().map(this::pages).toList();
        long run = database.write(new Change(UUID.randomUUID(), account, "letters.print", "print run"), tx -> {
                    long id = store.begin(tx.handle(), order, tx.accountId(), clock.instant());
                    for (int i = 0; i < wanted.size(); i++) {
                        store.add(tx.handle(), id, i + 1, wanted.get(i), pages.get(i));
                    }
                    tx.subject(Long.toString(id));
                    return id;
                })
                .value()
                .orElseThrow();
        return finish(run(run), order, account, progress);
    }

    /** Prints what a run has left, on the printer named now. */
    public PrintRun goOn(long run, PrintOrder order, long account, Progress progress) {
        return finish(run(run), order, account, progress);
    }

    /** A run by its number. */
    public PrintRun run(long run) {
        return database.read(handle -> store.find(handle, run))
                .orElseThrow(() -> new Refused("This print run is not in the database."));
    }

    /** What was printed last, the newest run first. */
    public List<PrintRun> latest(int most) {
        return database.read(handle -> store.latest(handle, most));
    }

    private PrintRun finish(PrintRun run, PrintOrder order, long account, Progress progress) {
        for (PrintRun.Item item : run.left()) {
            if (!progress.goOn(item.place(), run.items().size()) || !one(run, item, order, account)) {
                break;
            }
        }
        return run(run.id());
    }

    private boolean one(PrintRun run, PrintRun.Item item, PrintOrder order, long account) {
        try {
            printers.print(letters.pdf(item.letter()), item.reference() + "-" + item.purpose(), order);
        } catch (DocumentException e) {
            record(
                    run,
                    account,
                    "letters.print-failed",
                    handle -> store.failed(handle, run.id(), item.place(), e.getMessage()));
            return false;
        }
        record(
                run,
                account,
                "letters.printed",
                handle -> store.printed(handle, run.id(), item.place(), database.accountId(), clock.instant()));
        return true;
    }

    private void record(
            PrintRun run, long account, String act, java.util.function.Consumer<org.jdbi.v3.core.Handle> change) {
        database.write(Change.once(account, act, "print run"), tx -> {
            change.accept(tx.handle());
            tx.subject(Long.toString(run.id()));
            return run.id();
        });
    }

    /**
     * Letters as they were kept, in one file for a print room or a mailing house.
     *
     * @param twoSided whether each letter shall begin on a new sheet when both sides are printed
     * @throws Refused where there are none, or more than a file should hold
     */
    public byte[] together(List<Long> wanted, boolean twoSided) {
        if (wanted.isEmpty()) {
            throw new Refused("There is no letter to print.");
        }
        if (wanted.size() > MOST_IN_A_FILE) {
            throw new Refused(
                    "One file holds at most " + MOST_IN_A_FILE + " letters. Leave some out, then save the rest.");
        }
        String title = wanted.size() == 1 ? "One letter" : wanted.size() + " letters";
        return new JoinedPdf(new AccessiblePdf(Fonts.shipped()))
                .of(
                        wanted.stream().map(letters::pdf).toList(),
                        twoSided,
                        new Imprint(title, clock.instant(), title + wanted));
    }

    private int pages(long letter) {
        try (PdfPages pdf = PdfPages.open(letters.pdf(letter))) {
            return pdf.count();
        }
    }
}
