package redress.desk.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import redress.casework.CaseRow;
import redress.casework.Conducts;
import redress.casework.Setup;
import redress.conduct.Conduct;
import redress.conduct.ConductDeed;
import redress.conduct.ConductEntry;
import redress.conduct.ConductStep;
import redress.conduct.Official;
import redress.desk.kit.ChoiceField;
import redress.desk.kit.FormRow;
import redress.desk.kit.Text;
import redress.people.Restriction;

/** The forms of the steps about behaviour; one that corrects an entry begins with what stands there. */
record ConductForms(PersonView person, ConductView view, ConductDesk desk) {

    private static final List<String> KINDS = List.of("note", "call", "letter");

    /** The form of a deed, empty. */
    ConductAct of(ConductDeed deed) {
        return switch (deed) {
            case BEGIN -> begin();
            case TAKE_OVER -> takeOver();
            case WARN, TELL -> new ConductLetterForms(person, view, desk).of(deed);
            default -> recording(deed, Optional.empty());
        };
    }

    /** Whether an entry can be corrected in its form; a letter's entry is taken back instead. */
    static boolean isCorrectable(ConductDeed deed) {
        return switch (deed) {
            case BEGIN, TAKE_OVER, WARN, TELL -> false;
            default -> true;
        };
    }

    /** The form that corrects an entry. */
    ConductAct correcting(ConductEntry entry) {
        return recording(entry.what().deed().orElseThrow(), Optional.of(entry));
    }

    /** The form that takes an entry back. */
    ConductAct takingBack(Conduct conduct, ConductEntry entry) {
        ConductFields fields = new ConductFields(person);
        Supplier<String> reason =
                fields.line(Text.of("conduct.take-back.reason"), Text.of("conduct.take-back.hint"), "");
        return new ConductAct(
                Text.of("conduct.take-back.this", ConductWords.heading(entry.what())),
                Text.of("conduct.take-back.sentence"),
                fields.form(),
                false,
                () -> {
                    String why = reason.get();
                    return () ->
                            desk.conducts().takeBack(conduct, entry.seq(), why, desk.coordinator(), Setup.SIGNED_IN);
                });
    }

    private ConductAct begin() {
        ConductFields fields = new ConductFields(person);
        Supplier<String> what = fields.box(Text.of("conduct.begin.what"), Text.of("conduct.begin.what.hint"), "", 4);
        Supplier<String> by = fields.line(Text.of("conduct.begin.by"), Text.of("conduct.begin.by.hint"), "");
        TickList cases = cases(List.of());
        cases.addTo(fields.form());
        Supplier<LocalDate> day = fields.day(Text.of("conduct.day"), Optional.of(person.today()));
        UUID request = UUID.randomUUID();
        return new ConductAct(ConductDeed.BEGIN.label(), Text.of("conduct.begin.sentence"), fields.form(), true, () -> {
            Conducts.First first = new Conducts.First(what.get(), by.get(), cases.ticked());
            LocalDate on = day.get();
            return () -> desk.conducts().begin(person.id(), on, first, desk.coordinator(), Setup.SIGNED_IN, request);
        });
    }

    private ConductAct takeOver() {
        Optional<Restriction> known = person.profile().care().restriction();
        ConductFields fields = new ConductFields(person);
        Supplier<String> terms = fields.box(
                Text.of("conduct.terms.meaning"),
                Text.of("conduct.terms.meaning.hint"),
                known.map(Restriction::terms).orElse(""),
                3);
        Supplier<String> by = fields.line(
                Text.of("conduct.decided-by"),
                Text.of("conduct.decided-by.hint"),
                known.map(Restriction::decidedBy).orElse(""));
        Supplier<LocalDate> decided = fields.day(Text.of("conduct.decided"), known.map(Restriction::decided));
        Supplier<LocalDate> review = fields.day(Text.of("conduct.review"), known.map(Restriction::review));
        UUID request = UUID.randomUUID();
        return new ConductAct(
                ConductDeed.TAKE_OVER.label(), Text.of("conduct.takeover.sentence"), fields.form(), true, () -> {
                    Restriction now = new Restriction(terms.get(), by.get(), decided.get(), review.get());
                    return () ->
                            desk.conducts().takeOver(person.id(), now, desk.coordinator(), Setup.SIGNED_IN, request);
                });
    }

    private ConductAct recording(ConductDeed deed, Optional<ConductEntry> before) {
        ConductFields fields = new ConductFields(person);
        Supplier<ConductStep> step = step(deed, fields, before.map(ConductEntry::what));
        Supplier<LocalDate> day = fields.day(
                Text.of("conduct.day"),
                Optional.of(before.map(ConductEntry::day).orElse(person.today())));
        Conduct seen = view.open().orElseThrow();
        UUID request = UUID.randomUUID();
        if (before.isEmpty()) {
            return new ConductAct(deed.label(), sentence(deed), fields.form(), true, () -> {
                ConductStep made = step.get();
                LocalDate on = day.get();
                return () -> desk.conducts().record(seen, on, made, desk.coordinator(), Setup.SIGNED_IN, request);
            });
        }
        Supplier<String> reason = fields.line(Text.of("conduct.correct.reason"), Text.of("conduct.correct.hint"), "");
        return new ConductAct(
                Text.of("conduct.correct.title", deed.label()), sentence(deed), fields.form(), false, () -> {
                    ConductStep.Corrected now =
                            new ConductStep.Corrected(before.get().seq(), reason.get(), day.get(), step.get());
                    return () -> desk.conducts().correct(seen, now, desk.coordinator(), Setup.SIGNED_IN);
                });
    }

    private Supplier<ConductStep> step(ConductDeed deed, ConductFields fields, Optional<ConductStep> before) {
        return switch (deed) {
            case CONSIDER -> considered(fields, before.map(ConductStep.Considered.class::cast));
            case REVIEW_CASES -> reviewed(fields, before.map(ConductStep.CasesReviewed.class::cast));
            case ASK_ADVICE -> advised(fields, before.map(ConductStep.Advised.class::cast));
            case NOTE_LEGAL_ADVICE -> legal(fields, before.map(ConductStep.LegalAdvised.class::cast));
            case CONSULT -> consulted(fields, before.map(ConductStep.Consulted.class::cast));
            case RECORD_COMMENT -> {
                Supplier<String> words = fields.box(
                        Text.of("conduct.comment"),
                        "",
                        before.map(ConductStep.Commented.class::cast)
                                .map(ConductStep.Commented::words)
                                .orElse(""),
                        4);
                yield () -> new ConductStep.Commented(words.get());
            }
            case LEAVE_OFF -> left(fields, before.map(ConductStep.LeftOff.class::cast));
            case CHECK_LATER -> checked(fields, before.map(ConductStep.LaterChecked.class::cast));
            case KEEP -> kept(fields, before.map(ConductStep.Kept.class::cast));
            case DECIDE -> new DecisionForm(view, person).decided(fields, before.map(ConductStep.Decided.class::cast));
            case REVIEW ->
                new DecisionForm(view, person).reviewed(fields, before.map(ConductStep.Reviewed.class::cast));
            case BEGIN, TAKE_OVER, WARN, TELL -> throw new IllegalArgumentException(deed.name());
        };
    }

    private Supplier<ConductStep> considered(ConductFields fields, Optional<ConductStep.Considered> before) {
        Supplier<String> circumstances = fields.box(
                Text.of("conduct.circumstances"),
                Text.of("conduct.circumstances.hint"),
                before.map(ConductStep.Considered::circumstances).orElse(""),
                3);
        Supplier<String> vulnerable = fields.box(
                Text.of("conduct.vulnerability"),
                Text.of("conduct.vulnerability.hint"),
                before.map(ConductStep.Considered::vulnerability)
                        .orElse(person.profile().care().vulnerable()),
                2);
        String known = person.profile().care().adjustments().stream()
                .map(one -> one.what())
                .collect(Collectors.joining("; "));
        Supplier<String> adjustments = fields.box(
                Text.of("conduct.adjustments"),
                Text.of("conduct.adjustments.hint"),
                before.map(ConductStep.Considered::adjustments).orElse(known),
                2);
        return () -> new ConductStep.Considered(circumstances.get(), vulnerable.get(), adjustments.get());
    }

    private Supplier<ConductStep> reviewed(ConductFields fields, Optional<ConductStep.CasesReviewed> before) {
        TickList cases = cases(before.map(ConductStep.CasesReviewed::cases).orElse(List.of()));
        cases.addTo(fields.form());
        Supplier<String> by = fields.line(
                Text.of("conduct.reviewed-by"),
                "",
                before.map(ConductStep.CasesReviewed::reviewedBy).orElse(""));
        Supplier<String> found = fields.box(
                Text.of("conduct.found"),
                Text.of("conduct.found.hint"),
                before.map(ConductStep.CasesReviewed::found).orElse(""),
                3);
        return () -> new ConductStep.CasesReviewed(cases.ticked(), by.get(), found.get());
    }

    private TickList cases(List<String> ticked) {
        Map<String, String> known = view.cases().stream()
                .collect(Collectors.toMap(
                        CaseRow::reference,
                        row -> row.reference() + ", " + row.subject(),
                        (a, b) -> a,
                        LinkedHashMap::new));
        TickList cases = new TickList(Text.of("conduct.cases"), known);
        cases.tick(ticked);
        return cases;
    }

    private Supplier<ConductStep> advised(ConductFields fields, Optional<ConductStep.Advised> before) {
        Supplier<String> worried = fields.line(
                Text.of("conduct.worried"),
                "",
                before.map(ConductStep.Advised::worried).orElse(""));
        Supplier<String> about = fields.box(
                Text.of("conduct.worried.about"),
                "",
                before.map(ConductStep.Advised::about).orElse(""),
                2);
        Supplier<Official> manager =
                official(fields, Text.of("conduct.manager"), before.map(ConductStep.Advised::manager));
        Supplier<String> advice = fields.box(
                Text.of("conduct.advice"),
                "",
                before.map(ConductStep.Advised::advice).orElse(""),
                3);
        return () -> new ConductStep.Advised(worried.get(), about.get(), manager.get(), advice.get());
    }

    private Supplier<ConductStep> legal(ConductFields fields, Optional<ConductStep.LegalAdvised> before) {
        Supplier<String> from = fields.line(
                Text.of("conduct.adviser"),
                "",
                before.map(ConductStep.LegalAdvised::from).orElse(""));
        Supplier<String> advice = fields.box(
                Text.of("conduct.advice"),
                "",
                before.map(ConductStep.LegalAdvised::advice).orElse(""),
                3);
        return () -> new ConductStep.LegalAdvised(from.get(), advice.get());
    }

    private Supplier<ConductStep> consulted(ConductFields fields, Optional<ConductStep.Consulted> before) {
        Supplier<Official> who = official(fields, Text.of("conduct.consulted"), before.map(ConductStep.Consulted::who));
        Supplier<String> said = fields.box(
                Text.of("conduct.said"),
                "",
                before.map(ConductStep.Consulted::said).orElse(""),
                3);
        return () -> new ConductStep.Consulted(who.get(), said.get());
    }

    private Supplier<ConductStep> left(ConductFields fields, Optional<ConductStep.LeftOff> before) {
        Supplier<String> reason = fields.box(
                Text.of("conduct.reason"),
                "",
                before.map(ConductStep.LeftOff::reason).orElse(""),
                3);
        Supplier<Official> by =
                official(fields, Text.of("conduct.decided-by"), before.map(ConductStep.LeftOff::decidedBy));
        return () -> new ConductStep.LeftOff(reason.get(), by.get());
    }

    private Supplier<ConductStep> checked(ConductFields fields, Optional<ConductStep.LaterChecked> before) {
        Optional<CaseRow> first = view.unchecked().stream().findFirst();
        Supplier<String> about = fields.line(
                Text.of("conduct.later"),
                Text.of("conduct.later.hint"),
                before.map(ConductStep.LaterChecked::about)
                        .or(() -> first.map(CaseRow::reference))
                        .orElse(""));
        Supplier<Boolean> news = fields.yesNo(Text.of("conduct.news"), before.map(ConductStep.LaterChecked::news));
        Supplier<String> found = fields.box(
                Text.of("conduct.news.found"),
                Text.of("conduct.news.found.hint"),
                before.map(ConductStep.LaterChecked::found).orElse(""),
                2);
        Supplier<String> by = fields.line(
                Text.of("conduct.checked-by"),
                "",
                before.map(ConductStep.LaterChecked::checkedBy).orElse(desk.coordinator()));
        return () -> new ConductStep.LaterChecked(
                about.get(),
                view.cases().stream()
                        .filter(row -> row.reference().equals(about.get()))
                        .mapToLong(CaseRow::id)
                        .findFirst()
                        .orElse(0),
                news.get(),
                found.get(),
                by.get());
    }

    private Supplier<ConductStep> kept(ConductFields fields, Optional<ConductStep.Kept> before) {
        ChoiceField<String> kind = new ChoiceField<>(KINDS, ConductWords::kind);
        kind.choose(before.map(ConductStep.Kept::kind).orElse(KINDS.get(0)));
        fields.form().row(FormRow.of(Text.of("conduct.kind"), kind));
        Supplier<String> words = fields.box(
                Text.of("conduct.kept"), "", before.map(ConductStep.Kept::words).orElse(""), 3);
        Supplier<String> by = fields.line(
                Text.of("conduct.kept-by"),
                "",
                before.map(ConductStep.Kept::keptBy).orElse(""));
        return () -> new ConductStep.Kept(kind.chosen().orElse(KINDS.get(0)), words.get(), by.get());
    }

    private Supplier<Official> official(ConductFields fields, String label, Optional<Official> before) {
        OfficialField field = new OfficialField(label, view.officers(), one -> Optional.empty(), true);
        before.ifPresent(field::choose);
        field.addTo(fields.form());
        return field::read;
    }

    private static String sentence(ConductDeed deed) {
        return switch (deed) {
            case CONSIDER -> Text.of("conduct.sentence.consider");
            case REVIEW_CASES -> Text.of("conduct.sentence.review-cases");
            case ASK_ADVICE -> Text.of("conduct.sentence.advice");
            case NOTE_LEGAL_ADVICE -> Text.of("conduct.sentence.legal");
            case CONSULT -> Text.of("conduct.sentence.consult");
            case RECORD_COMMENT -> Text.of("conduct.sentence.comment");
            case LEAVE_OFF -> Text.of("conduct.sentence.leave-off");
            case CHECK_LATER -> Text.of("conduct.sentence.check");
            case KEEP -> Text.of("conduct.sentence.keep");
            case DECIDE -> Text.of("conduct.sentence.decide");
            case REVIEW -> Text.of("conduct.sentence.review");
            case BEGIN, TAKE_OVER, WARN, TELL -> "";
        };
    }
}
