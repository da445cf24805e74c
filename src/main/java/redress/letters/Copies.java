package redress.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import redress.calendar.Dates;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Happening;
import redress.casework.LetterMark;
import redress.casework.Refused;
import redress.casework.Representative;
import redress.casework.Setup;
import redress.casework.Step;
import redress.council.Contact;
import redress.council.ContactStore;
import redress.db.Change;
import redress.db.Database;
import redress.documents.AccessiblePdf;
import redress.documents.Block;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.JoinedPdf;
import redress.documents.LetterPage;
import redress.documents.LetterPdf;
import redress.documents.Run;
import redress.procedure.LetterPurpose;

/**
 * Copies of kept letters for a representative, councillor, MP or somebody else. Each is a letter of its own: a page with the
 * other's address that says whose copy it is, then the very pages that were sent. It goes on a day of its own, which stops no
 * clock.
 */
public final class Copies {

    private final Database database;
    private final Cases cases;
    private final Setup setup;
    private final Letters letters;
    private final Clock clock;
    private final Fonts fonts = Fonts.shipped();
    private final AccessiblePdf documents = new AccessiblePdf(fonts);
    private final CopyStore store = new CopyStore();

    public Copies(Database database, Cases cases, Setup setup, Letters letters, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.setup = setup;
        this.letters = letters;
        this.clock = clock;
    }

    /** Whom a copy can be addressed to without typing: the contacts still written to, by name. */
    public List<Contact> contacts() {
        return database.read(new ContactStore()::all).stream()
                .filter(Contact::active)
                .toList();
    }

    /**
     * Writes the copy and keeps it; it waits to be sent.
     *
     * @param original a letter of the case, no copy itself
     * @throws Refused where a name or an address is missing or cannot be printed; nothing is kept
     */
    public CaseState write(CaseState state, long original, CopyTo to, LocalDate date, UUID request) {
        LetterMark mark = state.letters().stream()
                .filter(letter -> letter.letterId() == original)
                .findFirst()
                .orElseThrow(() -> new Refused("This letter does not belong to the case."));
        if (LetterPurpose.isCopy(mark.purpose())) {
            throw new Refused("This is a copy itself. Choose the letter it was made of.");
        }
        if (LetterPurpose.isUndisclosed(mark.purpose())) {
            throw new Refused("This letter is for the person alone, so no copy of it is made. Choose another letter.");
        }
        mustBeComplete(to);
        whyNotTold(state, to).ifPresent(sentence -> {
            throw new Refused(sentence);
        });
        String hash = put(pdf(state, mark, to, date));
        String purpose = LetterPurpose.copyOf(mark.purpose());
        return database.write(new Change(request, Setup.SIGNED_IN, "letter.copy", "case"), tx -> {
                    long id = store.add(tx.handle(), original, purpose, date, hash);
                    store.address(tx.handle(), id, original, to);
                    Step step = new Step(
                            Moment.of(date), setup.coordinator(), new Happening.LetterWritten(id, purpose, "copy"));
                    return cases.recordWithin(
                            tx, state.caseId(), state.version(), ignored -> List.of(step), Setup.SIGNED_IN);
                })
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    private void mustBeComplete(CopyTo to) {
        if (to.name().isBlank()) {
            throw new Refused("The copy needs the name of whoever gets it.");
        }
        if (to.address().isBlank() && to.email().isBlank()) {
            throw new Refused("The copy needs an address or an e-mail address.");
        }
        for (String line : to.lines()) {
            fonts.unprintableIn(line).ifPresent(unprintable -> {
                throw new Refused("The name or address: " + unprintable.sentence());
            });
        }
    }

    /** Why the person's data may not go to them yet; empty where consent is implied, or was given as the procedure wants it. */
    private static Optional<String> whyNotTold(CaseState state, CopyTo to) {
        Optional<Representative> named = state.representatives().stream()
                .filter(who -> who.who().name().equalsIgnoreCase(to.name().strip()))
                .reduce((before, after) -> after);
        if (named.isPresent()) {
            return named.get().whyNotTold();
        }
        String needed = state.procedure().consent().getOrDefault(to.role(), "written");
        return needed.equals("implied")
                ? Optional.empty()
                : Optional.of("Name " + to.name().strip()
                        + " as a representative of the case first. Until the customer agrees, nothing goes to them.");
    }

    private byte[] pdf(CaseState state, LetterMark mark, CopyTo to, LocalDate date) {
        String recipient = letters.of(state.caseId()).stream()
                .filter(letter -> letter.id() == mark.letterId())
                .map(letter -> letters.recipient(state, letter).name())
                .findFirst()
                .orElse("");
        StationeryBook book = letters.stationery();
        Dress dress = Dress.of(setup.council().orElseThrow().name(), book.nowFilled(), book.pictures());
        Salutation salutation = Salutation.to(Optional.empty(), "", to.name());
        String subject = "Copy of our letter of " + Dates.inWords(mark.written());
        LetterPage page = new LetterPage(
                dress.letterhead(),
                to.lines(),
                date,
                state.reference(),
                Optional.empty(),
                salutation.greeting(),
                subject,
                List.of(
                        new Block.Paragraph(List.of(Run.bold("Copy for " + to.name()))),
                        Block.Paragraph.of("We wrote to " + recipient + " on " + Dates.inWords(mark.written())
                                + ". A copy of our letter is on the pages that follow.")),
                dress.signOff(salutation.closing()),
                List.of(),
                List.of(),
                dress.stationery().accessLine(),
                dress.paper(dress.stationery().bodySize()));
        Imprint imprint = new Imprint(
                subject + " (" + state.reference() + ")",
                clock.instant(),
                UUID.randomUUID().toString());
        byte[] first = new LetterPdf(documents).write(page, imprint);
        return new JoinedPdf(documents).of(List.of(first, letters.pdf(mark.letterId())), imprint);
    }

    private String put(byte[] pdf) {
        try {
            return database.blobs().put(new ByteArrayInputStream(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
