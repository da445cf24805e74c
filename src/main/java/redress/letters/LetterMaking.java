package redress.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import redress.casework.CaseState;
import redress.casework.Cases;
import redress.casework.Concerns;
import redress.casework.Enquirer;
import redress.casework.Refused;
import redress.casework.Setup;
import redress.council.Council;
import redress.council.Officer;
import redress.council.ServiceArea;
import redress.documents.AccessiblePdf;
import redress.documents.Fonts;
import redress.documents.LetterPdf;

/** Makes the pages of a letter: who writes to whom, the merged text, greeting and size; keeps nothing. */
final class LetterMaking {

    private static final Set<String> MEMBERS =
            Set.of("acknowledgement", "holding", "update", "mp-response", "councillor-response", "closure");

    private final Cases cases;
    private final Setup setup;
    private final Clock clock;
    private final Templates templates;
    private final StationeryBook stationery;
    private final Fonts fonts;
    private final LetterPdf pdfs;

    LetterMaking(Cases cases, Setup setup, Clock clock, Templates templates, StationeryBook stationery) {
        this.cases = cases;
        this.setup = setup;
        this.clock = clock;
        this.templates = templates;
        this.stationery = stationery;
        this.fonts = stationery.fonts();
        this.pdfs = new LetterPdf(new AccessiblePdf(fonts));
    }

    /** A letter made but not kept: its bytes and all it was made from. */
    static final class Made {
        private final LetterDraft draft;
        private final Values values;
        private final Wording wording;
        private final LetterFrame frame;
        private final byte[] pdf;

        Made(LetterDraft draft, Values values, Wording wording, LetterFrame frame, byte[] pdf) {
            this.draft = draft;
            this.values = values;
            this.wording = wording;
            this.frame = frame;
            this.pdf = pdf.clone();
        }

        LetterDraft draft() {
            return draft;
        }

        Values values() {
            return values;
        }

        Wording wording() {
            return wording;
        }

        LetterFrame frame() {
            return frame;
        }

        byte[] pdf() {
            return pdf.clone();
        }

        /** The same letter with more pages behind it. */
        Made withPages(byte[] all) {
            return new Made(draft, values, wording, frame, all);
        }

        /** "assistant-director", "staff", or the id of an {@link Addressee}. */
        String recipient() {
            return toDirector(draft)
                    ? "assistant-director"
                    : toStaff(draft) ? "staff" : draft.to().id();
        }
    }

    /**
     * One letter.
     *
     * @throws MergeException naming each field that is empty and each character that cannot be printed
     * @throws Refused where there is nobody to write to
     */
    Made make(CaseState state, LetterDraft given) {
        LetterDraft draft = addressed(state, given);
        return make(state, draft, templates.wording(draft.template(), draft.date()));
    }

    /**
     * An enquiry is acknowledged and answered to the MP or councillor who makes it; before the constituent agrees, nothing
     * but the acknowledgement goes to them (NN-30, KL-21).
     */
    private static LetterDraft addressed(CaseState state, LetterDraft draft) {
        Optional<Addressee> member = Enquirer.of(state).map(Addressee::of);
        boolean theirs = draft.to().equals(Addressee.CUSTOMER) && MEMBERS.contains(draft.template());
        LetterDraft letter = member.filter(who -> theirs).map(draft::to).orElse(draft);
        if (member.equals(Optional.of(letter.to())) && !letter.template().equals("acknowledgement")) {
            Enquirer.whyNotAnswered(state).ifPresent(why -> {
                throw new Refused(why);
            });
        }
        return letter;
    }

    private Made make(CaseState state, LetterDraft draft, Wording wording) {
        CaseValues.Correspondents who = correspondents(state, draft.to());
        LetterFrame frame = frame(state, draft, who);
        Values values = unnamed(draft, CaseValues.of(state, who, draft));
        return new Made(draft, values, wording, frame, pdf(wording, values, frame));
    }

    /** In a response, the names of officers are left out where the council chooses so. */
    private Values unnamed(LetterDraft draft, Values values) {
        boolean response = draft.template().matches("stage-\\d-response|covering");
        return response && stationery.nowFilled().officersUnnamed()
                ? OfficersUnnamed.in(values, setup.officers())
                : values;
    }

    /**
     * What an unsaved text would make of a letter.
     *
     * @param on the case it is tried on; what the case does not say yet, and all without a case, is made up
     */
    byte[] tryOut(String letter, Wording wording, Optional<CaseState> on) {
        LocalDate today = LocalDate.now(clock);
        Council council =
                setup.council().orElseThrow(() -> new Refused("Set up the council first, then write letters."));
        SampleLetter sample = new SampleLetter(council, today);
        if (on.isEmpty()) {
            return pdf(wording, sample.values(), sample.frame(stationery.nowFilled(), clock.instant()));
        }
        LetterDraft draft = LetterDraft.plain(letter, today);
        CaseValues.Correspondents who = correspondents(on.get(), draft.to());
        Values values = CaseValues.of(on.get(), who, draft).within(sample.values());
        return pdf(wording, values, frame(on.get(), draft, who));
    }

    private byte[] pdf(Wording wording, Values values, LetterFrame frame) {
        Merged merged = new Merge(fonts).of(wording.template(), values);
        return pdfs.write(frame.around(merged, stationery.pictures()), frame.imprint(merged));
    }

    private LetterFrame frame(CaseState state, LetterDraft draft, CaseValues.Correspondents who) {
        boolean inside = toDirector(draft) || toStaff(draft);
        List<String> recipient = toDirector(draft)
                ? director(who, state)
                : toStaff(draft) ? staff(who, state, draft) : who.letters().block(draft.to());
        mustBePrintable("The name or address", recipient);
        Salutation salutation = inside
                ? Salutation.to(Optional.empty(), "", recipient.get(0))
                : who.letters().salutation(draft.to());
        Stationery paper = stationery.nowFilled();
        int size = inside ? paper.bodySize() : who.letters().size(draft.to()).orElse(paper.bodySize());
        return new LetterFrame(
                who.council().name(),
                paper,
                recipient,
                draft.date(),
                state.reference(),
                inside || draft.to().member(state).isPresent() ? Optional.empty() : state.theirReference(),
                salutation.greeting(),
                salutation.closing(),
                draft.bodySize().orElse(size),
                clock.instant(),
                UUID.randomUUID().toString(),
                inside ? Optional.empty() : who.letters().opening(draft.to()));
    }

    private static boolean toDirector(LetterDraft draft) {
        return draft.template().equals("compliment-copy");
    }

    private static boolean toStaff(LetterDraft draft) {
        return draft.template().startsWith("staff-");
    }

    private static List<String> staff(CaseValues.Correspondents who, CaseState state, LetterDraft draft) {
        String name = draft.words().getOrDefault("staff.name", "").strip();
        if (name.isEmpty()) {
            throw new Refused("This letter goes to a member of staff or a team. Type the name.");
        }
        return List.of(name, state.service().orElse(""), who.council().name()).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    void warmUp() {
        ShippedTemplates.ids().forEach(ShippedTemplates::of);
        pdfs.warmUp();
    }

    /** Who takes part in the letters of a case now. */
    CaseValues.Correspondents correspondents(CaseState state, Addressee to) {
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
        return new CaseValues.Correspondents(council, correspondence(state, to), officer, director);
    }

    private Correspondence correspondence(CaseState state, Addressee to) {
        Optional<Concerns.Member> member = to.member(state);
        if (member.isPresent()) {
            return new Correspondence(state, cases.person(member.get().personId()), List.of());
        }
        return new Correspondence(
                state,
                cases.person(state),
                state.parties().joint().stream()
                        .flatMap(
                                one -> cases
                                        .person(one.personId())
                                        .map(person -> new Correspondence.JointPerson(one, person))
                                        .stream())
                        .toList());
    }

    /** Names and addresses stand outside the template, so they are looked at on their own. */
    private void mustBePrintable(String what, List<String> lines) {
        for (String line : lines) {
            fonts.unprintableIn(line).ifPresent(unprintable -> {
                throw new Refused(what + ": " + unprintable.sentence());
            });
        }
    }

    private static List<String> director(CaseValues.Correspondents who, CaseState state) {
        Officer director = who.director()
                .orElseThrow(() -> new Refused("No Assistant Director is known for "
                        + state.service().orElse("this service") + ". Name one in Settings, then thank again."));
        return List.of(director.name(), director.jobTitle(), who.council().name());
    }
}
