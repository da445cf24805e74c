package redress.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import redress.casework.Refused;
import redress.casework.RowClash;
import redress.casework.RowShape;
import redress.casework.Setup;
import redress.council.Council;
import redress.db.Change;
import redress.db.Database;
import redress.documents.AccessiblePdf;
import redress.documents.Block;
import redress.documents.DocumentException;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.LetterPage;
import redress.documents.LetterPdf;
import redress.documents.WindowSheet;

/** The council's stationery: read, tried on a sample, printed on a test sheet, and kept. */
public final class StationeryBook {

    /** What of the stationery can be changed each by itself. */
    public static final RowShape<Stationery> SHAPE = RowShape.of(Stationery.class);

    private static final String ACT = "stationery.save";
    private static final int FOOT = 70;
    // the longest address a window must hold
    private static final List<String> SAMPLE = List.of(
            "Mrs Theodora Pellow-Fotherington",
            "Saltmarsh Residents’ Association",
            "Flat 12, The Old Customs House",
            "19 Warren Rise",
            "Winterfleet",
            "Saltmarsh",
            "ZZ99 4RB");

    private final Database database;
    private final Setup setup;
    private final Clock clock;
    private final Fonts fonts;
    private final AccessiblePdf documents;
    private final StationeryStore store = new StationeryStore();
    private final Pictures pictures;

    StationeryBook(Database database, Setup setup, Clock clock, Fonts fonts) {
        this.database = database;
        this.pictures = new Pictures(database.blobs(), setup::isPractice);
        this.setup = setup;
        this.clock = clock;
        this.fonts = fonts;
        this.documents = new AccessiblePdf(fonts);
    }

    /** The stationery in force. */
    public Stationery now() {
        return database.read(store::newest).orElseGet(Stationery::first);
    }

    /**
     * Puts new stationery in force for all letters written from now on, on top of what others changed of it meanwhile.
     *
     * @param before as it was read
     * @return as it is in force
     * @throws redress.casework.RowClash where somebody else changed the same meanwhile
     * @throws Refused saying what cannot be printed or does not fit; nothing is kept
     */
    public Stationery save(Stationery before, Stationery stationery, long account) {
        preview(stationery);
        return database.write(Change.once(account, ACT, "council"), tx -> {
                    Stationery there = store.newest(tx.handle()).orElseGet(Stationery::first);
                    Stationery kept =
                            SHAPE.merged(before, stationery, there, RowClash.Who.last(tx.handle(), List.of(ACT), "1"));
                    store.add(tx.handle(), kept, clock.instant().toString());
                    tx.subject("1");
                    return kept;
                })
                .value()
                .orElseThrow();
    }

    /**
     * Keeps a picture among the papers.
     *
     * @param file PNG or JPEG
     * @return its address, for a crest or signature
     * @throws DocumentException if it is another kind of file, damaged or too large
     */
    public String keep(byte[] file) {
        return pictures.keep(file);
    }

    /**
     * A made-up letter on this stationery, kept or not.
     *
     * @throws Refused saying what cannot be printed or does not fit
     */
    public byte[] preview(Stationery stationery) {
        return made(stationery, (council, dress) -> {
            LetterPage letter = new LetterPage(
                    dress.letterhead(),
                    SAMPLE,
                    LocalDate.now(clock),
                    council.prefix() + "-2026-0042",
                    Optional.empty(),
                    "Dear Mrs Pellow-Fotherington",
                    "Your complaint: how our letters look",
                    List.of(
                            Block.Paragraph.of(
                                    "This is a made-up letter. It shows the head, the address, the size of the"
                                            + " text, the sign-off and the foot of the letters you will send."),
                            new Block.Heading(2, "A heading"),
                            Block.Paragraph.of("You can call us on " + council.telephone() + ".")),
                    dress.signOff("Yours sincerely"),
                    List.of(),
                    List.of(),
                    stationery.accessLine(),
                    dress.paper(stationery.bodySize()));
            return new LetterPdf(documents).write(letter, imprint("How our letters look"));
        });
    }

    /**
     * A sheet to hold against an envelope.
     *
     * @throws Refused saying what does not fit
     */
    public byte[] testSheet(Stationery stationery) {
        return made(
                stationery,
                (council, dress) -> new WindowSheet(documents)
                        .write(
                                dress.letterhead(),
                                SAMPLE,
                                stationery.envelope(),
                                stationery.down(),
                                stationery.right(),
                                imprint("Envelope test sheet")));
    }

    /** The stationery in force, with nothing left blank. */
    Stationery nowFilled() {
        return now().filled(council(), setup.coordinator());
    }

    /** Whether the council is one for practice. */
    boolean isPractice() {
        return pictures.practice();
    }

    Pictures pictures() {
        return pictures;
    }

    /** The fonts letters are printed with. */
    Fonts fonts() {
        return fonts;
    }

    private Council council() {
        return setup.council().orElseThrow(() -> new Refused("Set up the council first, then write letters."));
    }

    private interface Making {
        byte[] of(Council council, Dress dress);
    }

    private byte[] made(Stationery stationery, Making making) {
        check("The letterhead", stationery.head());
        check("The name below the letter", stationery.signer());
        check("The title below the letter", stationery.signerTitle());
        check("The line about other formats", stationery.accessLine());
        check("The foot of the page", stationery.foot());
        if (stationery.foot().length() > FOOT || stationery.foot().contains("\n")) {
            throw new Refused("The foot of the page has room for one line of " + FOOT + " characters. Shorten it.");
        }
        try {
            Council council = council();
            Stationery filled = stationery.filled(council, setup.coordinator());
            return making.of(council, Dress.of(council.name(), filled, pictures));
        } catch (DocumentException e) {
            throw new Refused(e.getMessage());
        }
    }

    private void check(String what, String words) {
        fonts.unprintableIn(words).ifPresent(unprintable -> {
            throw new Refused(what + ": " + unprintable.sentence());
        });
    }

    private Imprint imprint(String title) {
        return new Imprint(title, clock.instant(), title);
    }
}
