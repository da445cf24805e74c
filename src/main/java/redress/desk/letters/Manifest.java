package redress.desk.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import redress.calendar.Dates;
import redress.desk.kit.Text;
import redress.documents.AccessiblePdf;
import redress.documents.Block;
import redress.documents.Cell;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.ListPdf;
import redress.documents.ReportDocument;
import redress.letters.Outgoing;
import redress.letters.PrintRun;
import redress.procedure.LetterPurpose;

/** The list that lies on a printed run: which letter is for whom, in the order of the pile. */
final class Manifest {

    private Manifest() {}

    /**
     * The list of what the printer took of a run.
     *
     * @param practice whether it belongs to a practice council
     */
    static byte[] pdf(String council, PrintRun run, List<Outgoing> letters, LocalDate today, BooleanSupplier practice) {
        Map<Long, Outgoing> known = letters.stream().collect(Collectors.toMap(Outgoing::id, o -> o, (a, b) -> a));
        List<List<Cell>> rows = new ArrayList<>();
        int pages = 0;
        for (PrintRun.Item item : run.printed()) {
            if (known.containsKey(item.letter())) {
                rows.add(row(item, known.get(item.letter())));
                pages += item.pages();
            }
        }
        String title = Text.of("letters.manifest.title", Dates.full(today));
        ReportDocument list = new ReportDocument(
                council,
                title,
                Dates.inWords(today),
                today,
                Text.of("letters.manifest.summary", rows.size(), pages, run.by(), run.printer()),
                Text.of("letters.manifest.access"),
                List.of(new Block.Table(title, columns(), rows, List.of())));
        return new ListPdf(new AccessiblePdf(Fonts.shipped(), practice))
                .write(list, new Imprint(title, run.begun(), "run " + run.id()));
    }

    private static List<Block.Column> columns() {
        return List.of(
                Block.Column.words(Text.of("letters.manifest.place")),
                Block.Column.words(Text.of("letters.manifest.to")),
                Block.Column.words(Text.of("letters.manifest.postcode")),
                Block.Column.words(Text.of("letters.manifest.letter")),
                Block.Column.number(Text.of("letters.manifest.pages")));
    }

    /** A list in a tray is read by many: what is for the person alone is a letter like any other (NS-26). */
    private static String name(Outgoing letter) {
        return LetterPurpose.isUndisclosed(letter.letter().purpose())
                ? Text.of("letters.manifest.plain")
                : letter.name();
    }

    private static List<Cell> row(PrintRun.Item item, Outgoing letter) {
        return List.of(
                Cell.words(Integer.toString(item.place())),
                Cell.words(letter.to().name()),
                Cell.words(letter.to().postcode()),
                Cell.words(name(letter) + "\n" + item.reference()),
                Cell.count(item.pages()));
    }
}
