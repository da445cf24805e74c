package redress.letters;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import redress.calendar.Moment;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Happening;
import redress.casework.LetterMark;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.casework.Step;
import redress.council.Council;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.db.Blobs;
import redress.db.Change;
import redress.db.Database;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.LetterPage;
import redress.documents.LetterPdf;
import redress.people.Person;

/** Writes the letters of cases, keeps them, and records when they went out. */
public final class Letters {

    private static final String ACCESS_LINE =
            "Tell us if you would like this letter in large print, as audio, in Easy Read or in another language.";

    private final Database database;
    private final Blobs papers;
    private final Cases cases;
    private final Setup setup;
    private final Clock clock;
    private final LetterStore store = new LetterStore();
    private final Fonts fonts = Fonts.shipped();
    private final LetterPdf pdfs = new LetterPdf(new AccessiblePdf(fonts));

    public Letters(Database database, Cases cases, Setup setup, Clock clock) {
        this.database = database;
        this.papers = database.blobs();
        this.cases = cases;
        this.setup = setup;
        this.clock = clock;
    }

    /** A letter made but not kept: its bytes and the values it was made from. */
    private static final class Made {
        private final LetterDraft draft;
        private final Values values;
        private final byte[] pdf;
        private final String recipient;

        Made(LetterDraft draft, Values values, byte[] pdf, String recipient) {
            this.draft = draft;
            this.values = values;
            this.pdf = pdf;
            this.recipient = recipient;
        }
    }

    /**
     * The PDF as it would be.
     *
     * @throws MergeException naming each field that is empty and each character that cannot be printed
     * @throws Refused where there is nobody to write to
     */
    public byte[] preview(CaseState state, LetterDraft draft) {
        return make(state, draft).pdf;
    }

    /** Writes a letter and keeps it; it waits to be sent. */
    public CaseState write(CaseState state, LetterDraft draft, long account, UUID request) {
        return keep(state, List.of(make(state, draft)), List.of(), account, request);
    }

    /** Moves the response to a later date and writes the holding letter that says so, in one step. */
    public CaseState extend(CaseState state, LetterDraft holding, String deadline, long account, UUID request) {
        LocalDate until =
                holding.newDue().orElseThrow(() -> new Refused("An extension needs its new date. Type the day."));
        String reason = holding.words().getOrDefault("extension.reason", "");
        if (reason.isBlank()) {
            throw new Refused("An extension needs its reason. Type why the answer is not ready.");
        }
        Happening.Extended extended = new Happening.Extended(deadline, until, reason, Optional.empty());
        return keep(state, List.of(make(state, holding)), List.of(extended), account, request);
    }

    /** Thanks the customer for a compliment and passes a copy to the Assistant Director, in one step (NN-06). */
    public CaseState thank(CaseState state, LocalDate date, long account, UUID request) {
        Made thanks = make(state, LetterDraft.plain("thank-you", date));
        Made copy = make(state, LetterDraft.plain("compliment-copy", date));
        return keep(state, List.of(thanks, copy), List.of(), account, request);
    }

    /** Records that a letter left the house; way is "post" or "email". */
    public CaseState sent(CaseState state, long letter, String way, LocalDate day, long account) {
        LetterMark mark = state.letters().stream()
                .filter(l -> l.letterId() == letter)
                .findFirst()
                .orElseThrow(() -> new Refused("This letter does not belong to the case."));
        return database.write(Change.once(account, "letter.send", "case"), tx -> {
                    Step step = step(day, new Happening.LetterSent(letter, mark.purpose(), way));
                    return cases.recordWithin(tx, state.caseId(), state.version(), ignored -> List.of(step), account);
                })
                .value()
                .orElseGet(() -> cases.state(state.caseId()));
    }

    /** The letters of a case. When each was sent is what the timeline says: a sending taken back does not count. */
    public List<Letter> of(long caseId) {
        Map<Long, LocalDate> sent = new HashMap<>();
        cases.state(caseId).letters().forEach(mark -> mark.sent().ifPresent(day -> sent.put(mark.letterId(), day)));
        return database.read(handle -> store.of(handle, caseId, sent));
    }

    /** The very bytes that were written, checked against their hash. */
    public byte[] pdf(long letter) {
        String hash = database.read(handle -> store.pdfHash(handle, letter))
                .orElseThrow(() -> new Refused("This letter is not in the database."));
        return papers.bytes(hash);
    }

    private CaseState keep(CaseState state, List<Made> letters, List<Happening> further, long account, UUID request) {
        List<String> hashes = letters.stream().map(made -> put(made.pdf)).toList();
        var written = database.write(new Change(request, account, "letter.write", "case"), tx -> {
            List<Step> steps = new ArrayList<>();
            long first = 0;
            for (int i = 0; i < letters.size(); i++) {
                Made made = letters.get(i);
                String template = made.draft.template();
                int version = store.templateVersion(
                        tx.handle(),
                        template,
                        ShippedTemplates.text(template),
                        clock.instant().toString());
                long id = store.add(
                        tx.handle(),
                        state.caseId(),
                        made.draft,
                        version,
                        made.recipient,
                        hashes.get(i),
                        made.values.byName());
                first = first == 0 ? id : first;
                steps.add(step(made.draft.date(), new Happening.LetterWritten(id, template, made.recipient)));
            }
            for (Happening what : further) {
                steps.add(step(letters.get(0).draft.date(), withLetter(what, first)));
            }
            return cases.recordWithin(tx, state.caseId(), state.version(), ignored -> steps, account);
        });
        return written.value().orElseGet(() -> cases.state(state.caseId()));
    }

    private static Happening withLetter(Happening what, long letter) {
        return what instanceof Happening.Extended e
                ? new Happening.Extended(e.deadline(), e.until(), e.reason(), Optional.of(letter))
                : what;
    }

    private Step step(LocalDate day, Happening what) {
        return new Step(Moment.of(day), setup.coordinator(), what);
    }

    private String put(byte[] pdf) {
        try {
            return papers.put(new ByteArrayInputStream(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Made make(CaseState state, LetterDraft draft) {
        boolean toDirector = draft.template().equals("compliment-copy");
        CaseValues.Correspondents who = correspondents(state);
        List<String> recipient = toDirector ? director(who, state) : customer(who);
        mustBePrintable("The name or address", recipient);
        Values values = CaseValues.of(state, who, draft);
        Merged merged = new Merge(fonts).of(ShippedTemplates.of(draft.template()), values);
        Council council = who.council();
        Salutation salutation = toDirector
                ? Salutation.to(
                        Optional.empty(), "", who.director().orElseThrow().name())
                : greeting(who.person().orElseThrow());
        LetterPage page = new LetterPage(
                new LetterPage.Letterhead(council.name(), head(council)),
                recipient,
                draft.date(),
                state.reference(),
                Optional.empty(),
                salutation.greeting(),
                merged.subject(),
                merged.body(),
                new LetterPage.SignOff(salutation.closing(), Optional.of(setup.coordinator()), council.team()),
                List.of(),
                List.of(),
                ACCESS_LINE,
                LetterPage.AddressWindow.dl(),
                draft.bodySize().orElseGet(() -> toDirector ? LetterPage.SMALLEST : preferred(who.person())));
        String title = merged.subject() + " (" + state.reference() + ")";
        byte[] pdf = pdfs.write(
                page, new Imprint(title, clock.instant(), UUID.randomUUID().toString()));
        return new Made(draft, values, pdf, toDirector ? "assistant-director" : "customer");
    }

    private CaseValues.Correspondents correspondents(CaseState state) {
        List<Officer> officers = setup.officers();
        Optional<Officer> officer = state.holder()
                .flatMap(held -> officers.stream()
                        .filter(o -> o.id() == held.officerId())
                        .findFirst());
        Optional<Officer> director = state.service()
                .flatMap(name -> setup.services().stream()
                        .filter(s -> s.name().equals(name))
                        .findFirst())
                .flatMap(ServiceArea::assistantDirector)
                .flatMap(id -> officers.stream().filter(o -> o.id() == id).findFirst());
        Council council =
                setup.council().orElseThrow(() -> new Refused("Set up the council first, then write letters."));
        return new CaseValues.Correspondents(council, cases.person(state), officer, director);
    }

    /** Four lines at most, so that the letterhead stays clear of the address window. */
    private static List<String> head(Council council) {
        List<String> address = lines(council.address());
        int half = (address.size() + 1) / 2;
        return Stream.of(
                        String.join(", ", address.subList(0, half)),
                        String.join(", ", address.subList(half, address.size())),
                        council.telephone(),
                        council.email())
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** Names and addresses stand outside the template, so they are looked at on their own. */
    private void mustBePrintable(String what, List<String> lines) {
        for (String line : lines) {
            fonts.unprintableIn(line).ifPresent(unprintable -> {
                throw new Refused(what + ": " + unprintable.sentence());
            });
        }
    }

    private static List<String> customer(CaseValues.Correspondents who) {
        Person person = who.person()
                .filter(p -> !p.isAnonymous())
                .orElseThrow(() -> new Refused("There is nobody to write to, because the case is anonymous."));
        List<String> lines = new ArrayList<>();
        lines.add(person.fullName());
        if (!person.organisation().isBlank() && !person.name().isBlank()) {
            lines.add(person.organisation());
        }
        lines.addAll(lines(person.address()));
        lines.add(person.postcode());
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> director(CaseValues.Correspondents who, CaseState state) {
        Officer director = who.director()
                .orElseThrow(() -> new Refused("No Assistant Director is known for "
                        + state.service().orElse("this service") + ". Name one in Settings, then thank again."));
        return List.of(director.name(), director.jobTitle(), who.council().name());
    }

    private static Salutation greeting(Person person) {
        String name = person.name().strip();
        String family = name.contains(" ") ? name.substring(name.lastIndexOf(' ') + 1) : name;
        Optional<String> title = Optional.of(person.title()).filter(t -> !t.isBlank());
        return Salutation.to(title, family, name);
    }

    private static int preferred(Optional<Person> person) {
        String format = person.map(Person::preferredFormat).orElse("");
        return format.matches("large-print-(1[2-9]|20)")
                ? Integer.parseInt(format.substring(format.length() - 2))
                : LetterPage.SMALLEST;
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
