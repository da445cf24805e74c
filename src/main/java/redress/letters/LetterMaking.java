package redress.letters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.council.Council;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.Imprint;
import redress.documents.LetterPage;
import redress.documents.LetterPdf;
import redress.people.Person;

/** Makes the pages of a letter: who writes to whom, the merged text, greeting and size; keeps nothing. */
final class LetterMaking {

    private final Cases cases;
    private final Setup setup;
    private final Clock clock;
    private final Fonts fonts;
    private final StationeryBook stationery;
    private final LetterPdf pdfs;

    LetterMaking(Cases cases, Setup setup, Clock clock, Fonts fonts, StationeryBook stationery) {
        this.cases = cases;
        this.setup = setup;
        this.clock = clock;
        this.fonts = fonts;
        this.stationery = stationery;
        this.pdfs = new LetterPdf(new AccessiblePdf(fonts));
    }

    /** A letter made but not kept: its bytes and the values it was made from. */
    static final class Made {
        private final LetterDraft draft;
        private final Values values;
        private final byte[] pdf;
        private final String recipient;

        Made(LetterDraft draft, Values values, byte[] pdf, String recipient) {
            this.draft = draft;
            this.values = values;
            this.pdf = pdf.clone();
            this.recipient = recipient;
        }

        LetterDraft draft() {
            return draft;
        }

        Values values() {
            return values;
        }

        byte[] pdf() {
            return pdf.clone();
        }

        /** "customer" or "assistant-director". */
        String recipient() {
            return recipient;
        }
    }

    /**
     * One letter.
     *
     * @throws MergeException naming each field that is empty and each character that cannot be printed
     * @throws Refused where there is nobody to write to
     */
    Made make(CaseState state, LetterDraft draft) {
        boolean toDirector = draft.template().equals("compliment-copy");
        CaseValues.Correspondents who = correspondents(state);
        List<String> recipient = toDirector ? director(who, state) : customer(who);
        mustBePrintable("The name or address", recipient);
        Values values = CaseValues.of(state, who, draft);
        Merged merged = new Merge(fonts).of(ShippedTemplates.of(draft.template()), values);
        Salutation salutation = toDirector
                ? Salutation.to(
                        Optional.empty(), "", who.director().orElseThrow().name())
                : greeting(who.person().orElseThrow());
        Dress dress = stationery.dress(stationery.now());
        int usual = dress.stationery().bodySize();
        LetterPage page = new LetterPage(
                dress.letterhead(),
                recipient,
                draft.date(),
                state.reference(),
                Optional.empty(),
                salutation.greeting(),
                merged.subject(),
                merged.body(),
                dress.signOff(salutation.closing()),
                List.of(),
                List.of(),
                dress.stationery().accessLine(),
                dress.paper(draft.bodySize()
                        .orElseGet(() ->
                                toDirector ? usual : preferred(who.person()).orElse(usual))));
        String title = merged.subject() + " (" + state.reference() + ")";
        byte[] pdf = pdfs.write(
                page, new Imprint(title, clock.instant(), UUID.randomUUID().toString()));
        return new Made(draft, values, pdf, toDirector ? "assistant-director" : "customer");
    }

    void warmUp() {
        ShippedTemplates.ids().forEach(ShippedTemplates::of);
        pdfs.warmUp();
    }

    /** Who takes part in the letters of a case now. */
    CaseValues.Correspondents correspondents(CaseState state) {
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

    /** The size the person asked for. */
    private static Optional<Integer> preferred(Optional<Person> person) {
        return person.map(Person::preferredFormat)
                .filter(format -> format.matches("large-print-(1[2-9]|20)"))
                .map(format -> Integer.valueOf(format.substring(format.length() - 2)));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
