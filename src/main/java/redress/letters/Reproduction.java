package redress.letters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import redress.audit.AuditStore;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.db.Database;
import redress.documents.AccessiblePdf;
import redress.documents.Docx;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.LetterPage;
import redress.documents.LetterPdf;

/**
 * Makes a kept letter again from the version of its template and the data it was made from, whatever has changed since: the
 * template, a shared paragraph, the case, the person, the council.
 */
public final class Reproduction {

    private final Database database;
    private final Fonts fonts;
    private final LetterStore letters = new LetterStore();
    private final TemplateStore templates = new TemplateStore();

    public Reproduction(Database database, Fonts fonts) {
        this.database = database;
        this.fonts = fonts;
    }

    /** What a kept letter says it was made from. */
    record Source(String template, int version, String data) {}

    /** A letter's page and what identifies it. */
    private record Remade(LetterPage page, Imprint imprint) {}

    /**
     * The letter once more: the same text and structure as the PDF that was kept.
     *
     * @throws Refused where the letter is not there, or is too old to have kept what it was made from
     */
    public byte[] pdf(long letter) {
        Remade remade = remade(letter);
        return new LetterPdf(new AccessiblePdf(fonts)).write(remade.page(), remade.imprint());
    }

    /**
     * The letter as a Word file, for whoever must finish it outside.
     *
     * @throws Refused as for the PDF
     */
    public byte[] word(long letter) {
        Remade remade = remade(letter);
        return Docx.write(remade.page(), remade.imprint());
    }

    /**
     * The same text to somebody else of the group: the one report, in an envelope of their own.
     *
     * @param to the frame of the letter it goes with
     */
    byte[] pdfTo(long letter, LetterFrame to) {
        Remade remade = remade(letter, Optional.of(to));
        return new LetterPdf(new AccessiblePdf(fonts)).write(remade.page(), remade.imprint());
    }

    private Remade remade(long letter) {
        return remade(letter, Optional.empty());
    }

    private Remade remade(long letter, Optional<LetterFrame> to) {
        return database.read(handle -> {
            Source source = letters.source(handle, letter)
                    .orElseThrow(() -> new Refused("This letter is not in the database."));
            LetterData data = LetterData.read(source.data())
                    .orElseThrow(() -> new Refused("This letter was written by an earlier version of Redress, which did"
                            + " not keep what it was made from. Open the letter that was kept instead."));
            Map<String, String> shared = new LinkedHashMap<>();
            data.shared()
                    .forEach((name, version) -> templates
                            .text(handle, TemplateBook.SHARED + name, version)
                            .ifPresent(text -> shared.put(name, text)));
            String text = templates
                    .text(handle, source.template(), source.version())
                    .orElseThrow(() -> new Refused("The template of this letter is not in the database."));
            Template template =
                    Template.parse(source.template(), text, LetterFields.dictionary(), SharedParagraphs.of(shared));
            LetterFrame frame = to.orElse(data.frame());
            Values values = to.map(other -> addressed(other.recipient().get(0)).within(data.values()))
                    .orElse(data.values());
            Merged merged = new Merge(fonts).of(template, values);
            Pictures pictures = new Pictures(database.blobs(), () -> AuditStore.has(handle, Setup.PRACTICE));
            return new Remade(frame.around(merged, pictures), frame.imprint(merged));
        });
    }

    private static Values addressed(String name) {
        return Values.of()
                .text("customer.name", name)
                .text("recipient.name", name)
                .build();
    }
}
